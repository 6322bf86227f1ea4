import type { Words } from '../words.ts';
import { listed } from './listed.ts';

/** What the sidebar says of making a Word file. */
export const wordFileWords: Words['sidebar']['wordFile'] = {
  open: 'Make the Word report',
  openHeading: 'Documents to publish',
  reading: 'Reading the tabs…',
  check: 'Check what is worth knowing, choose a document, then press “Make the Word file”.',
  heading: 'Word report',
  explain: 'It uses the texts as they stand in the tabs now, with everything you changed.',
  notes: 'Worth knowing before it is published',
  noNotes: 'Nothing was found that has to be corrected before it is published.',
  notesExplain: ({ settingWords: { reportSections } }) =>
    `This list stays out of the report unless its section “${reportSections.notes}” is chosen.`,
  kinds: 'Document',
  kind: { full: 'Whole report', brief: 'Brief for executives (one page)', plan: 'Plan of measures' },
  sections: 'Sections of the report',
  font: 'Font',
  seal: 'Picture of the seal for the cover (PNG or JPEG, not required)',
  sealKept: 'The picture of the seal that you chose goes on the cover.',
  dropSeal: 'Change it, or use none',
  badSeal: 'This picture cannot be used. Choose a PNG or JPEG file.',
  make: 'Make the Word file',
  back: 'Back',
  preparing: 'Preparing. The first time takes a moment…',
  making: 'Making the Word file…',
  made: (file) => `The file ${file} is made. Look in your browser’s list of downloads.`,
  again:
    'If the browser does not save the file, press its name, or open the download window and press the name there.',
  fields:
    'Page numbers in the contents: open the file in Word and press Enable Editing. If Word asks whether to update the fields, answer Yes; if it does not, click into the contents and press F9.',
  openWindow: 'Open the download window',
  windowBlocked:
    'The browser does not open a new window. Allow pop-up windows for this page, then press again.',
  nothingChosen: 'Choose at least one section of the report.',
};

/** What is to be settled before a report goes out: its author reads these. */
const noteWords: Words['document']['notes'] = {
  heading: 'Findings of the check',
  notWritten:
    'The summary, the analysis or the plan does not agree with the scores as they are now. Save to the sheet before you make the report.',
  noAnalysis: 'There is no analysis of this year, so the report has no tables that analyse the indicators.',
  noPlan: 'There is no plan of this year, so the report has none.',
  noAgency: ({ settingWords: { tab } }) => `The tab ${tab} does not name the agency.`,
  coverage: (sentence) => `What the plan covers: ${sentence}`,
  missingAnalysis: (indicators) =>
    indicators.length === 1
      ? `The analysis says nothing of indicator ${indicators.join('')}.`
      : `The analysis says nothing of indicators ${listed(indicators.map(String))}.`,
};

/** Whose: "of องค์การบริหารส่วนตำบล…"; just "of the agency" while its name is not given. */
const whose = (agency: string): string => `of ${agency || 'the agency'}`;

export const reportDocumentWords: Words['document'] = {
  language: 'en-GB',
  names: {
    full: 'Analysis of the result of the Integrity and Transparency Assessment',
    brief: 'Result of the Integrity and Transparency Assessment (ITA): brief for executives',
    plan: 'Plan of measures to promote integrity and transparency in the agency',
  },
  fileNames: {
    full: (fiscalYear, agency) =>
      agency === '' ? `ITA analysis ${fiscalYear}` : `ITA analysis ${fiscalYear} ${agency}`,
    brief: (fiscalYear, agency) =>
      agency === ''
        ? `ITA brief for executives ${fiscalYear}`
        : `ITA brief for executives ${fiscalYear} ${agency}`,
    plan: (fiscalYear, agency) =>
      agency === '' ? `ITA measures plan ${fiscalYear + 1}` : `ITA measures plan ${fiscalYear + 1} ${agency}`,
  },
  whose,
  year: (fiscalYear) => `Fiscal year ${fiscalYear}`,
  sealPlace: '(seal of the agency)',
  seal: (agency) => `Seal ${whose(agency)}`,
  team: 'Working group on integrity and transparency',
  preface: {
    heading: 'Preface',
    paragraphs: (agency, fiscalYear, planYear) => [
      'The Integrity and Transparency Assessment (ITA) shows an agency where it stands: in the eyes of its own staff, of the people it serves, and by the information that it makes public. Its result helps to improve the agency’s work and its services, year after year.',
      `This report analyses the result ${whose(agency)} in fiscal year ${fiscalYear}, indicator by indicator. It names the items to be improved, with their causes and how to improve them, and the measures to promote integrity and transparency in fiscal year ${planYear}.`,
      'May it be of use to executives, staff and the people, who follow the work of the agency and make it honest, transparent and open to scrutiny together.',
    ],
  },
  contents: 'Contents',
  result: {
    heading: 'The overall result',
    instruments: 'Scores of the instruments',
    columns: { instrument: 'Instrument', weight: 'Weight (percent)', score: 'Score' },
    instrument: (name, code) => `${name} (${code})`,
    overall: 'Overall score',
    incomplete: (score) => `${score} (incomplete)`,
    none: '-',
  },
  chart: {
    heading: (count) => `Scores of the ${count} indicators`,
    series: 'Score',
    bar: (number, name) => `${number}. ${name}`,
    barWithoutScore: (bar) => `${bar} (no score)`,
    legend: (least) => `Dark bars are indicators with a score below ${least}.`,
    alternative: (bars) => `Bar chart of the scores of the indicators: ${bars.join(', ')}`,
    alternativeBar: (bar, score) => (score === '' ? bar : `${bar} ${score}`),
  },
  analysis: {
    heading: (count) => `Analysis of the result by its ${count} indicators`,
    indicator: (number, name) => `Indicator ${number} ${name}`,
    score: (score, isComplete) =>
      isComplete ? `Score of the indicator: ${score}` : `Score of the indicator: ${score} (incomplete)`,
    noScore: 'The indicator has no score yet.',
    noRows: 'The analysis has no items of this indicator.',
  },
  wayUp: {
    heading: 'The way to a higher level',
    itemsHeading: 'Items to see to first',
    columns: { item: 'Item', title: 'Title', score: 'Score', gain: 'Adds to the overall score' },
  },
  plan: {
    heading: 'Measures to promote integrity and transparency in the agency',
    place: (place) => `Agency: ${place}`,
    opening: (agency, fiscalYear, planYear) =>
      `From the analysis of the result of fiscal year ${fiscalYear}, ${agency || 'the agency'} sets out these measures to promote integrity and transparency in fiscal year ${planYear}, issue by issue.`,
    issue: (number, name) => `Issue ${number} ${name}`,
    noMeasure: 'No measure is planned for this issue yet.',
    otherMeasures: 'Other measures',
  },
  followUp: {
    heading: (planYear) => `What was done about the measures, fiscal year ${planYear}`,
  },
  signatures: {
    roles: ['Prepared by', 'Endorsed by', 'Approved by'],
    lines: (role) => [
      `${role} ${'.'.repeat(38)}`,
      `(${'.'.repeat(42)})`,
      `Position ${'.'.repeat(38)}`,
      `Date ${'.'.repeat(34)}`,
    ],
  },
  brief: {
    score: (overall, level) =>
      level === null
        ? `Overall score ${overall}. The level is not known yet: figures are missing.`
        : `Overall score ${overall}. Level of the result: ${level}`,
    measures: 'Main measures',
    noMeasures: 'The plan has no measures yet.',
    measure: (name, responsible) => (responsible === '' ? name : `${name} (responsible: ${responsible})`),
    cut: (start) => `${start}…`,
  },
  notes: noteWords,
  counted: (number, heading) => `${number}. ${heading}`,
  listed: (number, text) => `${number}. ${text}`,
  title: (name, agency, year) => `${name} ${whose(agency)}, fiscal year ${year}`,
};
