/** How everything that the add-on writes looks: calm, official, legible in print. */
export const look = {
  /** In Google Sheets the official documents' font has this name. */
  font: 'Sarabun',
  /** Sarabun is drawn larger than TH SarabunPSK: these points match 16 and 20 of that. */
  bodySize: 12,
  titleSize: 15,
  titleColor: '#1c3d5a',
  headerBackground: '#1c4e80',
  headerColor: '#ffffff',
  sectionBackground: '#dce8f3',
  strongBackground: '#eef3f8',
  plainBackground: '#ffffff',
  noteColor: '#5f6368',
  line: '#b7c4d1',
  lowestBackground: '#fce5a6',
  problemBackground: '#f8c9c4',
} as const;
