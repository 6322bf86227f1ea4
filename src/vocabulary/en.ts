/**
 * Words that stand in workbooks and are known again, in English. What is a fact of Thai administration stays Thai: names of
 * units, and the sample's agency.
 */
export { itemWords } from './en/items.ts';
export {
  analysisHeaders,
  everyUnit,
  formerListHelps,
  planHeaders,
  reportHeaders,
  tableWords,
  tabWords,
} from './en/ownTabs.ts';
export { scoreWords } from './en/scores.ts';
export * as settingWords from './en/settings.ts';
export * as unitWords from './en/units.ts';
export { sampleValues } from './th/sample.ts';

export const partNames = {
  IIT: 'IIT',
  EIT1: 'EIT part 1',
  EIT2: 'EIT part 2',
  OIT: 'OIT',
} as const;

export const figureNames = { ...partNames, EIT: 'EIT', overall: 'Overall score' } as const;

/** Words of the framework's tab. */
export const frameworkWords = {
  title: 'Framework of the ITA assessment',
  year: 'Fiscal year',
  notes: [
    'The tables in this tab stand in for the framework that comes with the assistant. Edit, add or delete rows; leave the headers as they are.',
    '“{year}” and “{last year}” in a title are the fiscal year of this framework and the one before.',
    '“Topic” joins an item with the measure library. Where an item becomes another matter, type a new word that no other item has, or leave it blank.',
  ],
  headings: {
    weights: 'Weights',
    levels: 'Levels of the result',
    issues: 'Issues of the measures plan',
    items: 'Items',
    confirmations: 'Confirmed by official announcements',
  },
  columns: {
    part: 'Part',
    weight: 'Weight (percent)',
    level: 'Level',
    overall: 'Overall score from',
    eachInstrument: 'Each instrument from',
    issue: 'Issue',
    issueName: 'Name of the issue',
    confirmed: 'Confirmed',
    code: 'Item code',
    title: 'Title of the item',
    indicator: 'Indicator',
    indicatorName: 'Name of the indicator',
    subIndicator: 'Sub-indicator',
    subIndicatorName: 'Name of the sub-indicator',
    topic: 'Topic',
    subject: 'To be confirmed',
  },
  subjects: {
    items: 'List and titles of the items',
    weights: 'Weight of each part',
    levels: 'Thresholds of the levels',
    'sub-indicators': 'Boundaries of the sub-indicators',
    'item-issues': 'Issue of each item',
  },
  confirmed: 'Yes',
  notConfirmed: 'No',
  otherConfirmed: ['Confirmed', 'True', 'Y'],
  otherNotConfirmed: ['Not confirmed', 'Not yet', 'False', 'N'],
  beforeNumber: ['Issue', 'Indicator'],
  placeholders: { year: 'year', lastYear: 'last year' },
  total: 'Total',
} as const;

/** Words of the library's tab. */
export const libraryWords = {
  title: (fiscalYear: number): string =>
    `Library of measures to improve the ITA result, fiscal year ${fiscalYear}`,
  notes: [
    'Edit, add or delete rows; leave the headers and the fiscal year as they are. An item without any row has the measures that come with the assistant. An item of which every row says “Do not use” has no measure in the plan.',
    'Rows with the same measure code are one measure: give its name, steps, issue and responsible units (blank: the units that the steps name) in the first of them. For one more measure of an item, add to its code, as in o15-2, or leave the code blank.',
    'One step a line. “{see:o8,o9}” refers to other items; “{year}”, “{last year}” and “{next year}” are the assessed year, the one before, and the one in which the plan runs.',
  ],
  columns: {
    code: 'Measure code',
    item: 'Item',
    title: 'Title of the item',
    issue: 'Issue',
    name: 'Measure / project / activity',
    cause: 'Cause',
    guidance: 'How to improve the result',
    steps: 'Steps',
    responsible: 'Responsible',
    use: 'Use in the plan',
  },
  otherHeaders: {
    code: ['Code of the measure'],
    item: ['Item code'],
    title: [],
    issue: ['Issue of the plan'],
    name: ['Measure', 'Name of the measure'],
    cause: ['Causes'],
    guidance: ['Guidance'],
    steps: ['Steps and methods'],
    responsible: ['Responsible units'],
    use: ['Use'],
  },
  use: 'Use',
  notUse: 'Do not use',
  otherUse: ['Yes', 'True', 'Y'],
  otherNotUse: ['No', 'Not used', 'False', 'N'],
  useHelp: 'Choose “Use” or “Do not use” (blank: use)',
  beforeStep: ['Step'],
  reference: 'see',
  years: { year: 'year', lastYear: 'last year', nextYear: 'next year' },
} as const;

/** As Google names it. */
export const copyOf = ['Copy of'] as const;

export const overallHeading = 'The overall result';

export const indicatorHeading = /^Indicator ([0-9]{1,2})(?![0-9.])/i;

export const issueHeading = /^Issue ([0-9]{1,2})(?![0-9])/i;

/** What a person chooses from to say how far a measure has come. */
export const statusWords = {
  notStarted: 'Not started',
  inProgress: 'In progress',
  done: 'Done',
  cancelled: 'Cancelled',
} as const;

/** Words of the score tabs that we make. */
export const scoreTabWords = {
  title: (name: string, code: string, fiscalYear: number, agency: string): string =>
    `${name} (${code}), fiscal year ${fiscalYear} ${agency}`.trimEnd(),
  item: 'Item',
  itemLine: (code: string, title: string): string => `${code} ${title}`,
  score: 'Score',
  partScore: (part: number): string => `Score, part ${part}`,
  indicator: (number: number, name: string): string => `Indicator ${number} ${name}`,
  percentHelp: 'A score of 0-100, with two decimals at most',
  zeroOrHundredHelp: '0 or 100',
} as const;

/** The headers by which a summary's columns are found again. */
export const summaryHeaders = {
  instrument: 'Instrument',
  weight: 'Weight (percent)',
  announced: 'Announced score',
  computed: 'Score from items',
  difference: 'Difference',
  note: 'Note',
} as const;
