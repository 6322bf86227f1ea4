/** Words of the settings' tab, in English. */

/** Not just “Settings”: a tab of that name may be anybody's. */
export const tab = 'ITA settings';

/** What stands left of each setting. */
export const labels = {
  agency: 'Agency',
  district: 'District',
  province: 'Province',
  fiscalYear: 'Fiscal year',
  announcedIIT: 'Announced score of IIT',
  announcedEIT1: 'Announced score of EIT part 1',
  announcedEIT2: 'Announced score of EIT part 2',
  announcedOIT: 'Announced score of OIT',
  announcedOverall: 'Announced overall score',
  announcedLevel: 'Announced level',
  combining: 'How indicators are combined',
  tabIIT: 'Score tab of IIT',
  tabEIT: 'Score tab of EIT',
  tabOIT: 'Score tab of OIT',
  columnIIT: 'Score column of IIT',
  columnEIT: 'Score column of EIT',
  columnOIT: 'Score column of OIT',
  selection: 'How items are chosen',
  units: 'Responsible units',
  period: 'Period of the plan',
  digits: 'Digits',
  language: 'Language of tabs and reports',
  highlightBelow: 'Highlight scores below',
  confirmed: 'Confirmed figures',
  reportSections: 'Sections of the Word report',
  reportFont: 'Font of the Word report',
} as const;

/** What may be typed for each setting, beside it in a settings tab that we made. */
export const hints = {
  announcedTable: 'Announced scores, a row for each fiscal year (may be blank until they are announced)',
  agency: 'The full name of the agency, for the headings of documents',
  district: '',
  province: '',
  fiscalYear: 'The assessed fiscal year of the Buddhist era, such as 2568',
  announcedIIT: 'The announced score, 0-100; may be blank until it is announced',
  announcedEIT1: 'The announced score, 0-100',
  announcedEIT2: 'The announced score, 0-100; needed where part 2 has no scores of items',
  announcedOIT: 'The announced score, 0-100',
  announcedOverall: 'The announced overall score; may be blank, it is computed from the instruments then',
  announcedLevel: 'The level as announced, such as ผ่านดี',
  combining: 'By item or By sub-indicator (blank: By item)',
  tabIIT: 'The name of the tab; blank: it is found',
  tabEIT: 'The name of the tab; blank: it is found',
  tabOIT: 'The name of the tab; blank: it is found',
  columnIIT: '',
  columnEIT: '',
  columnOIT: '',
  selection: 'Default, 5 lowest items, or below 90; or codes of items, such as i2, e6, o1',
  units: 'The agency’s units, with commas between, such as สำนักปลัด, กองคลัง',
  period: 'Blank: from October of the assessed year to September of the next',
  digits: 'Thai or Arabic (blank: Thai); what is written in English has Arabic digits',
  language: 'ไทย or English (blank: ไทย)',
  highlightBelow: 'Scores below this are coloured in the score tabs (blank: 85)',
  confirmed: '',
  reportSections: '',
  reportFont: '',
} as const;

/** Figures that a person confirmed as printed in the source, beside those that are announced. */
export const confirmedFigures = {
  indicator: (number: number): string => `Indicator ${number}`,
  total: 'Weighted total',
  level: 'Level',
} as const;

/** A line that confirms a figure: whose it is, then both its values. */
export const confirmedHead = (fiscalYear: number, agency: string, figure: string): string =>
  `${fiscalYear} ${agency}: ${figure} `;

/** The two values of a figure that was confirmed: as announced, and as computed. */
export const confirmedValues = (announced: number | string, computed: number | string): string =>
  `announced ${announced}, computed ${computed}`;

/** The headers of the table that says which unit does the work of another. */
export const standIns = {
  unit: 'Unit in the measure library',
  own: 'Our unit that is responsible',
} as const;

export const standInsHint =
  'Where a unit is missing, or has another name, say which unit is responsible. Blank: one of the responsible units above is taken. Rows may be added.';

export const announcedAgency = 'Agency';

export const otherAnnouncedAgency = ['Name of the agency', 'Local administration'] as const;

/** The headers of a new table of announced figures, beside the parts' names. */
export const announcedHeaders = {
  fiscalYear: 'Fiscal year',
  overall: 'Overall score',
  level: 'Level',
} as const;

/** Other headers of that table that are understood. */
export const otherAnnouncedHeaders = {
  fiscalYear: ['Year'],
  IIT: [],
  EIT1: [],
  EIT2: [],
  OIT: [],
  overall: ['Overall', 'ITA score'],
  level: ['Announced level'],
} as const;

/** “Announced score of IIT”. */
export const announcedScore = ['announced score of', 'announced score', 'announced'] as const;

export const beforeLevel = ['level'] as const;

/** The choices of a setting. The first word of each is the one that we write. */
export const combining = {
  'by-item': ['By item'],
  'by-sub-indicator': ['By sub-indicator'],
} as const;

export const digits = { thai: ['Thai'], arabic: ['Arabic'] } as const;

/** The languages that tabs and reports are written in. */
export const languages = { th: ['Thai', 'TH'], en: ['English', 'EN', 'Eng'] } as const;

/** The fonts of the Word report, by their names. */
export { reportFont } from '../th/settings.ts';

/** The sections of the Word report, in its order; those that are to be in it are listed. */
export const reportSections = {
  cover: 'Cover',
  preface: 'Preface',
  contents: 'Contents',
  result: 'Result',
  analysis: 'Analysis',
  wayUp: 'The way up',
  plan: 'Plan of measures',
  followUp: 'Follow-up',
  signatures: 'Signatures',
  notes: 'Findings of the check',
} as const;

/** How items are chosen: the rules as we write them. */
export const selection = {
  default: 'Default',
  lowest: (count: number): string => `${count} lowest items`,
  below: (threshold: number): string => `below ${threshold}`,
} as const;

/** The rules as staff write them, in folded text; the number stands in the one group that matched. */
export const selectionRules = {
  default: /^default$/i,
  lowest: /^lowest ([0-9]+)(?: items)?$|^([0-9]+) lowest(?: items)?$/i,
  below: /^(?:scores? )?(?:below|less than|<) ?([0-9]+(?:\.[0-9]+)?)$/i,
} as const;

/** Words before a list of item codes that name none. */
export const selectionFillers = /items?:?(?= )/gi;
