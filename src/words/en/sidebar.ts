/** What the sidebar says, in English. */
import { columnKey, tabKey } from '../../settings/settings.ts';
import type { Words } from '../words.ts';
import { counted } from './counted.ts';
import { listed } from './listed.ts';
import { wordFileWords } from './report.ts';

export const questionWords: Words['questions'] = {
  yearOption: String,
  year: (years, { settingWords: { labels, tab: settings } }) =>
    `This file has scores of several years (${years.join(', ')}), and none is set. Type the year in “${labels.fiscalYear}” of the tab ${settings}.`,
  yearShort: 'Which fiscal year is to be analysed?',
  tab: (instrument, options, { settingWords: { labels, tab: settings } }) =>
    `It is not clear which tab holds the scores of ${instrument} (${options.join(', ')}). Name the right one in “${labels[tabKey[instrument]]}” of the tab ${settings}.`,
  tabShort: (instrument) => `Which tab holds this year’s scores of ${instrument}?`,
  column: (instrument, tab, options, { settingWords: { labels, tab: settings } }) =>
    `It is not clear which column of tab ${tab} holds the scores of ${instrument} (${options.join(', ')}). Name the right one in “${labels[columnKey[instrument]]}” of the tab ${settings}.`,
  columnShort: (instrument, tab) => `Which column of tab ${tab} holds this year’s scores of ${instrument}?`,
  columnOption: (column, header, example) => {
    if (example === '') return header === '' ? `Column ${column}` : `Column ${column} “${header}”`;
    return header === ''
      ? `Column ${column}, such as ${example}`
      : `Column ${column} “${header}”, such as ${example}`;
  },
};

export const damageWords: Words['damage'] = {
  byHand:
    'Open the file in Google Sheets and press “Repair this tab” in the sidebar of ITA Assistant, or delete the tab to have it made anew.',
  todo: 'Press “Repair this tab” to put the missing part back: all that you wrote stays. Or press “Make a new tab” to leave this one as it is.',
};

export const pasteWords: Words['paste'] = {
  doubt: (doubt) => {
    switch (doubt.kind) {
      case 'repaired-code':
        return `read from the code “${doubt.written}”`;
      case 'far-from-title':
        return 'the score is far from the title';
      case 'unlike-title':
        return `the title is not the official one: “${doubt.title}”`;
      case 'maybe-page-number':
        return 'it may be a page number';
    }
  },
  missing: (item, reason) => {
    switch (reason.kind) {
      case 'not-found':
        return `${item}: not found in the text`;
      case 'no-score':
        return `${item}: found, but without a score (line ${reason.source.line})`;
      case 'out-of-range':
        return `${item}: the score is not between 0 and 100 (line ${reason.source.line})`;
      case 'other-year':
        return `${item}: only scores of ${reason.years.join(', ')} (line ${reason.source.line})`;
      case 'unreadable':
        return `${item}: the score “${reason.text}” cannot be read as a number (line ${reason.source.line})`;
      case 'other-title':
        return reason.other === null
          ? `${item}: the title in this row is not this item’s (line ${reason.source.line})`
          : `${item}: the title in this row is more like that of ${reason.other} (line ${reason.source.line})`;
      case 'fraction':
        return `${item}: the score is below 1, as if it were a fraction of 100 (line ${reason.source.line})`;
      case 'unclear':
        return `${item}: several numbers, and which one is the score is not clear (line ${reason.source.line})`;
      case 'conflicting':
        return `${item}: scores contradict each other: ${reason.readings.map(({ value }) => value).join(', ')}`;
    }
  },
  item: (item, part) => `${item} (${part})`,
  itemOfText: (item, part) => `Item ${item} (${part}) of the text`,
  conflict: (label, values, { settingWords: { tab: settings } }) =>
    `${label}: the text has several values (${values.join(', ')}), so none is taken. Check with the announcement and type it in the tab ${settings}.`,
  unreadable: (label, text, line, { settingWords: { tab: settings } }) =>
    `${label}: the text has it, but not as a readable number (line ${line}: “${text}”). Check with the announcement and type it in the tab ${settings}.`,
  fills: (tab) => `The scores go into tab ${tab}, which has none yet.`,
  totalsOnly: ({ settingWords: { tab: settings } }) =>
    `The text has announced figures only, no item scores: only the tab ${settings} can be saved.`,
  fewer: (tab, inUse, pasted) =>
    `Tab ${tab}, in use now, has ${counted(inUse, 'score')}, the text ${pasted}. If you save, the new tab is used instead.`,
  same: (tab) => `The scores are those of tab ${tab} already: no new tab is made.`,
  spelling: (name, count) => `${name} (${counted(count, 'time')})`,
  spellings: (names, { settingWords: { labels, tab: settings } }) => [
    `The text spells the agency’s name in several ways: ${names.join(' / ')}.`,
    `Check the right name, then correct “${labels.agency}” in the tab ${settings}.`,
  ],
  checkSource: 'Check with the source, then type it into the tab that was made.',
};

export const sidebarWords: Words['sidebar'] = {
  wordFile: wordFileWords,
  name: 'ITA Assistant',
  run: 'Analyse the scores',
  runAgain: 'Analyse again',
  outdated: 'Scores, settings or statuses have changed: what is shown is out of date. Press “Analyse again”.',
  intro: [
    'The assistant reads the score tabs, computes the result, and drafts the analysis and the plan of measures.',
    'You check first: nothing is saved until you press “Save to the sheet”, and your scores are never changed.',
    'If the score tabs are there, press “Analyse the scores” below.',
  ],
  kept: (at) =>
    `As read on ${at.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}. Press “Analyse again” to read anew.`,
  tour: {
    heading: 'The four steps',
    offer: 'Less than a minute; nothing is saved.',
    begin: 'Begin',
    next: 'Next',
    end: 'Do not show again',
    done: 'Understood',
  },
  helpHeading: 'How to use this step',
  guide: { file: 'user-guide.en.md', open: 'Open the guide at this step', here: 'The guide on this step' },
  help: {
    scores: [
      'Step 1, scores: which tabs of which year were read, and what has to be checked.',
      'A tab’s name leads to the cell. Correct it and press “Analyse again”; if the source prints it so, confirm that.',
    ],
    result: [
      'Step 2, result: the overall score, its level, and what the next level lacks.',
      'The announced figures are the official result; those computed from the items stand beside them for checking.',
    ],
    items: [
      'Step 3, items to improve: tick items or move a score, and see at once what the result would be.',
      '“Choose items” decides which items the plan is made for.',
    ],
    plan: [
      'Step 4, plan: check what is to be saved, then press “Save to the sheet”.',
      'What you wrote in the plan stays. Where there is a newer draft, the assistant asks first.',
    ],
  },
  steps: {
    label: 'Steps',
    names: { scores: 'Scores', result: 'Result', items: 'Items to improve', plan: 'Plan' },
    states: {
      waiting: 'not read yet',
      needs: 'needs you',
      stale: 'out of date',
      done: 'done',
    },
    next: (name) => `Next: ${name}`,
    checkFirst: (count) => `Check the scores first (${count})`,
    nothingYet: 'There is no result yet. Analyse the scores first.',
  },
  read: {
    line: (instrument, tab, items) => `${instrument}: tab ${tab}, ${counted(items, 'item')} read`,
    none: (instrument) => `${instrument}: no score tab`,
  },
  reading: {
    workbook: 'Reading all tabs of the file. Please wait a moment.',
    facts: ([first = '', ...others]) =>
      others.length === 0
        ? `Reading the looks and lists of tab ${first}`
        : `Reading the looks and lists of tab ${first} and of ${others.length} more`,
    stop: 'Stop reading',
    stopped: 'Reading was stopped. Press again when you are ready.',
    stoppedAfterWriting: (button) => `Reading was stopped. Press “${button}” to see what comes of it.`,
  },
  running: 'Reading the scores and computing the result. Please wait a moment.',
  clearing: 'Clearing the highlights',
  cleared: 'The highlights are cleared.',
  clearHighlights: 'Clear the highlights',
  whoseResult: (agency, fiscalYear) =>
    agency === '' ? `Fiscal year ${fiscalYear} (B.E.)` : `${agency}, fiscal year ${fiscalYear} (B.E.)`,
  yearAssumed: (fiscalYear, { settingWords: { tab: settings } }) =>
    `The tab ${settings} names no fiscal year: ${fiscalYear} is taken. Please check.`,
  official: 'Overall score as announced',
  computed: 'Overall score computed from the items',
  level: (name) => `Level: ${name}`,
  levelUnknown: 'The level is not known yet: figures are missing.',
  incomplete: 'Figures are missing.',
  incompleteFigure: (figure) => `${figure} (incomplete)`,
  none: '-',
  item: (code, title) => `${code} ${title}`,
  gain: (points) => `+${points}`,
  instruments: {
    heading: 'Scores of the instruments',
    instrument: 'Instrument',
    announced: 'Announced',
    fromItems: 'From items',
    overall: 'Overall',
    differs: (name) => `${name} (differs)`,
  },
  problems: {
    heading: (count) => `To check: ${count}`,
    none: 'Nothing to check',
    notices: (count) => `Good to know: ${count} (already taken into account)`,
    fix: (label, value) => `Set “${label}” to ${value}`,
    place: (tab, cell) => (cell ? `Go to ${tab} ${cell}` : `Go to ${tab}`),
    confirm: 'It is printed so',
    confirming: ({ settingWords: { tab: settings } }) => `Saving the confirmation in the tab ${settings}…`,
    confirmed: 'The confirmation is saved. It is not asked again until the figures change.',
  },
  indicators: {
    heading: 'Lowest items of each indicator',
    bars: 'Scores of the indicators',
    name: (number, name) => `${number}. ${name}`,
    items: (codes) => codes.join(', ') || 'none',
    line: (number, name, score) => `${number}. ${name} ${score}`,
    legend: (below) =>
      `Highlights in the score tabs: yellow and slanted, an indicator’s lowest items · orange and bold, scores below ${below} · pink, cells to check`,
  },
  whatIf: {
    heading: 'What would be',
    explain:
      'Tick items as if they had 100, and see the result at once. Beside each item is what it would add to the overall score. Nothing of this is saved.',
    least: (level, items) => `To ${level} (${counted(items, 'item')})`,
    overall: (from, to) => `Overall score from ${from} to ${to}`,
    moved: (name, from, to) => `${name} from ${from} to ${to}`,
    indicator: (number, name) => `${number}. ${name}`,
    scoreOf: (code, standing) => `Score of ${code} to try (now ${standing})`,
    others: (count) => `Other items below 100: ${count}`,
    clear: 'Stop trying',
  },
  plan: {
    heading: 'Plan of measures',
    summary: (rows, items) => `${counted(rows, 'measure')} for ${counted(items, 'chosen item')}`,
    chosen: (items) => `${counted(items, 'item')} in the plan`,
    chosenBy: {
      default: 'Chosen by the usual rule',
      lowest: (count) => `Chosen: the ${count} lowest`,
      below: (threshold) => `Chosen: below ${threshold}`,
      items: 'Chosen one by one',
    },
    choose: 'Choose items',
    open: 'Open the plan',
    openSummary: 'Open the summary',
    openTab: (tab) => `Open ${tab}`,
  },
  changes: {
    heading: 'To be saved',
    written: 'Saved',
    nothingHeading: 'Nothing to be saved',
    nothing: 'Every tab is up to date.',
    tabs: (names) => `New tabs: ${names.join(', ')}`,
    added: (count) => `${counted(count, 'measure')} added`,
    renewed: (count) => `${counted(count, 'measure')} brought up to date`,
    columns: (measure, columns) => `${measure} (columns ${columns.join(', ')})`,
    takenBack: (count) => `${counted(count, 'measure')} taken out`,
    takenBackWhy:
      'These are not in the draft any more: the item is not chosen, has no usable score, or is switched off in the library; and nobody has edited or added anything in the row.',
    measure: (name, items) => `${name} (${items.join(', ')})`,
    declined: (count) => `Remembered that you keep your text in ${counted(count, 'cell')}`,
    remembered: (tab) => `Titles, lists, or what the assistant remembers in ${tab}`,
    table: (tab, { added, renewed, takenBack }) => {
      const rows = [
        ...(added > 0 ? [`${counted(added, 'row')} added`] : []),
        ...(renewed > 0 ? [`${counted(renewed, 'row')} brought up to date`] : []),
        ...(takenBack > 0 ? [`${counted(takenBack, 'row')} taken out`] : []),
      ];
      return `Tab ${tab}: ${listed(rows)}`;
    },
    cells: (tab, count) => `Tab ${tab}: ${counted(count, 'cell')} brought up to date`,
    highlights: (tabs) => `Highlights in ${tabs.join(', ')}`,
    details: (tabs) => `Formulas, lists or looks in ${tabs.join(', ')}`,
    personal: (count) => `What you wrote in ${counted(count, 'cell')} stays as it is`,
    write: 'Save to the sheet',
    stop: 'Stop saving',
    noLists: (tabs) =>
      `${tabs.join(', ')}: the cells take no lists to choose from. All else is saved; it is tried again at the next saving.`,
    noHighlights: (tabs) =>
      `${tabs.join(', ')}: highlights are refused. All else is saved; please check the rules in the menu Format > Conditional formatting of that tab. It is tried again at the next saving.`,
    noCharts: (tabs) =>
      `${tabs.join(', ')}: the chart is refused. All else is saved; it is tried again at the next saving.`,
    progress: (tab, done, all) => (all > 1 ? `Saving tab ${tab} (${done + 1}/${all})` : `Saving tab ${tab}`),
    writing: 'Saving to the sheet. Please wait a moment.',
    pending: 'Nothing of this is saved until you press “Save to the sheet”.',
    check: 'Please check what is to be saved, then press “Save to the sheet”.',
    checkFirst: (count) =>
      `The scores are read. Please check ${counted(count, 'thing')} in the step of the scores before saving.`,
    renewing: 'Bringing what is to be saved up to date',
    done: (lines) => (lines.length > 0 ? `Saved to the sheet. ${lines.join(' · ')}` : 'Saved to the sheet'),
  },
  offers: {
    heading: (count) => `A newer draft for ${counted(count, 'cell')} that you edited`,
    explain: 'Scores or drafts changed after you edited. Your text stays until you choose.',
    about: (header, measure) => `${header} ${measure}`,
    standing: 'Your text',
    draft: 'New draft',
    empty: '(empty)',
    glimpse: (name, start) => `${name}: ${start}…`,
    take: 'Use the new draft',
    keep: 'Keep your text',
    takeAll: 'Use all new drafts',
    keepAll: 'Keep all your texts',
    taken: 'The new draft will be used',
    kept: 'Your text will be kept',
    undo: 'Undo',
    undoAll: 'Undo all',
  },
  withheld: {
    heading: (count, areMeasures) =>
      areMeasures
        ? `${counted(count, 'measure')} that you deleted`
        : `${counted(count, 'row')} that you deleted`,
    explain: 'These are still in the draft, but are not added again until you ask for it.',
    ofTab: (row, items, tab) => `${row} (${items.join(', ')}), a row of tab ${tab}`,
    restore: 'Add again',
    restored: 'Will be added again',
  },
  coverage: {
    heading: 'Is the plan complete?',
    complete: 'Every issue and every low item has a measure; every measure has a unit and a period.',
    issues: (count) => `Issues without a measure: ${count}`,
    issue: (number, name) => `${number}. ${name}`,
    items: (count) => `Low items without a measure: ${count}`,
    unknown: (count) => `Items without a score, so that nobody knows whether they need a measure: ${count}`,
    notLow: (count) => `Measures for items that are not low: ${count}`,
    withoutUnit: (count) => `Measures without a responsible unit: ${count}`,
    withoutPeriod: (count) => `Measures without a period: ${count}`,
    measure: (name, cell) => `${name} (${cell})`,
  },
  followUp: {
    heading: 'Follow-up',
    columns: {
      shown: 'Hide the follow-up columns',
      hidden: 'Show the follow-up columns',
      missing: 'Add the follow-up columns again',
    },
    changing: 'Changing the follow-up columns',
    shown: 'The follow-up columns are shown.',
    hidden: 'The follow-up columns are hidden; what is in them stays.',
    report: (planYear) => `Report on what was done in ${planYear}`,
    reporting: 'Making the report on what was done',
    reported: (tab) => `The report is in tab ${tab}.`,
    reportNewer: (count) =>
      `In ${counted(count, 'cell')} of them the plan changed after you edited the report. Please compare with the plan.`,
    reportWithheld: (count) =>
      `${counted(count, 'measure')} that you deleted from the report ${count === 1 ? 'was' : 'were'} not added. For a whole new report, delete the report’s tab and press again.`,
    reportKept: (count) => `What you wrote in ${counted(count, 'cell')} of the report is kept.`,
  },
  lastYear: {
    heading: (planYear) => `From the plan of ${planYear}`,
    explain: 'Choose the measures that go on in this year’s plan. What you wrote comes along.',
    tickAll: 'Choose all',
    tickNone: 'Choose none',
    present: (count) => `Already in this year’s plan: ${counted(count, 'measure')}`,
    allPresent: 'Every measure of the former plan is in this year’s plan.',
    inPlan: 'Already in this year’s plan in the assistant’s words. Tick to use what you wrote last year.',
    noResult: 'Nothing was noted on what was done.',
  },
  damage: {
    heading: (tab) => `Tab ${tab} is incomplete`,
    waiting: 'Nothing is saved yet. Please choose how to mend it.',
    repair: 'Repair this tab',
    makeAnew: 'Make a new tab',
    repairing: 'Repairing the tab',
    repaired: (tab) => `Tab ${tab} is repaired.`,
  },
  selection: {
    heading: 'Choose the items of the plan',
    explain: ({ settingWords: { labels, tab: settings } }) =>
      `The choice is remembered in “${labels.selection}” of the tab ${settings}.`,
    ways: 'How to choose',
    default: 'The usual rule',
    defaultExplain: (weak) => `The lowest items of each indicator, and every item below ${weak}.`,
    lowest: (count) => `The lowest ${count} items`,
    count: 'How many of the lowest items',
    below: (threshold) => `Below ${threshold} points`,
    threshold: 'The score to be below',
    items: 'One by one',
    itemsHeading: 'All items',
    figures: 'Beside each item: its score, and what it would add to the overall score (+) if it had 100.',
    ticked: (count) => `${counted(count, 'item')} chosen`,
    tickDefault: 'Tick the usual ones',
    tickNone: 'Tick none',
    byGain: 'Sort by what they add',
    indicator: (number, name) => `Indicator ${number} ${name}`,
    scoreAndGain: (score, gain) => `${score} +${gain}`,
    full: (count) => `Items at 100: ${count}`,
    noScore: 'There is no usable score, so it cannot be chosen yet.',
    badCount: (most) => `Type a whole number from 1 to ${most}.`,
    badThreshold: 'Type a score above 0 and up to 100, with at most two decimals.',
    nothingTicked: 'Choose at least one item.',
    save: 'Use this choice',
    cancel: 'Cancel',
  },
  unconfirmed: 'What no official source confirms. Please check before use',
  more: 'Other tools',
  writtenIn: {
    label: 'Language of tabs and reports',
    saving: ({ settingWords: { tab: settings } }) => `Saving the language in the tab ${settings}`,
    saved: ({ settingWords: { tab: settings } }) =>
      `The language is saved in the tab ${settings}. It is used when tabs are made, and at the next save.`,
  },
  yearLabel: 'Fiscal year',
  year: String,
  createScoreTabs: 'Make score tabs',
  createFramework: ({ tabWords }) => `Make the tab ${tabWords.frameworkTab}`,
  createLibrary: ({ tabWords }) => `Make the tab ${tabWords.libraryTab}`,
  creating: 'Making tabs',
  made: (names) => `Tabs made: ${names.join(', ')}`,
  nothingMade: 'All tabs are there: none was made.',
  begin: { heading: 'No scores in this file yet?', sample: 'Use the sample' },
  newYear: {
    open: 'Start a new fiscal year',
    heading: (from, to) => (to > from ? `Start ${to} (now ${from})` : `Go back to ${to} (now ${from})`),
    reading: 'Looking what would change',
    check: 'Please check what would change. Nothing is saved yet.',
    setsYear: (to, { settingWords: { labels, tab: settings } }) =>
      `Set “${labels.fiscalYear}” in the tab ${settings} to ${to}`,
    makes: (names) => `Make the tabs ${names.join(', ')}`,
    fills: (names) => `Write into the tabs ${names.join(', ')}, which are empty`,
    hasTabs: (to) => `Use the score tabs of ${to} that are there`,
    blanks: (cleared, { settingWords: { tab: settings } }) =>
      `Clear the old year’s values in the tab ${settings}: ${cleared.join(', ')}`,
    moves: (years) => `Move the announced figures of ${years.join(', ')} into the table of years`,
    clears: 'Clear the announced figures that stand without a year, as the table of years has them already',
    addsRows: (years) => `Add a row for ${years.join(', ')} to the table of years`,
    names: (agencies) =>
      `Put the name ${agencies.join(', ')} beside that agency’s rows in the table of years`,
    renews: (names) => `Bring the tabs ${names.join(', ')} up to date; what you wrote there stays as it is`,
    uncolours: (names) =>
      `Clear the assistant’s highlights in the tabs ${names.join(', ')}; this changes nothing that is written there`,
    recolours: (names) =>
      `Renew the assistant’s highlights in the tabs ${names.join(', ')}; this changes nothing that is written there`,
    carriesNothing:
      'The chosen measures cannot go into the new plan yet: please choose them again once the new year’s scores are analysed',
    keeps: (names) => `These tabs are kept as they are: ${names.join(', ')}`,
    measures: (planYear) => `Measures of the plan of ${planYear} that go on`,
    measuresExplain:
      'They will be in the new year’s plan at once. You can also choose later, once the new year’s scores are analysed.',
    start: (from, to) => (to > from ? `Start ${to}` : `Go back to ${to}`),
    cancel: 'Cancel',
    starting: 'Starting the fiscal year',
    started: (to, names) =>
      names.length > 0
        ? `The year is ${to} now, with the tabs ${names.join(', ')}. Type the scores of ${to} or paste the report, then press “Analyse the scores”.`
        : `The year is ${to} now. Press “Analyse the scores”.`,
    notCarried:
      'The chosen measures could not go into the new plan yet: choose them again once the scores are analysed.',
  },
  announced: {
    move: 'Move into the table of years',
    moving: 'Moving the announced figures into the table of years',
    moved: 'The announced figures are in the table of years.',
  },
  units: {
    heading: 'Which units are responsible?',
    explain: ({ settingWords: { labels, tab: settings } }) =>
      `Name the units of your agency. The assistant assigns measures and steps to units that exist, and remembers them in “${labels.units}” of the tab ${settings}.`,
    usual: 'Units that you have',
    others: 'Other names',
    othersExplain: 'Separate them by commas.',
    nothing: 'Please choose or type at least one unit, or skip.',
    save: 'Use these units',
    skip: 'Skip, and save to the sheet',
    waiting: 'Nothing is saved yet. Please name the units, or skip.',
    saved: ({ settingWords: { tab: settings } }) => `The units are saved in the tab ${settings}.`,
  },
  questions: {
    heading: 'Please choose',
    explain: ({ settingWords: { tab: settings } }) =>
      `This can be read in more than one way. The answer is remembered in the tab ${settings}. Nothing is saved yet.`,
    waiting: 'Waiting for your answer',
  },
  paste: {
    open: 'Paste a report',
    heading: 'Paste a report',
    explain:
      'Copy the whole report, or the score tables only, from Word, PDF or a web page, and paste it here.',
    read: 'Read the text',
    cancel: 'Cancel',
    back: 'Back to the text',
    reading: 'Reading the text',
    check: 'Check what was read before it is saved.',
    writing: 'Saving the score tabs',
    written: ({ settingWords: { tab: settings } }) => `The tab ${settings} is saved; no new tab was needed.`,
    write: ({ settingWords: { tab: settings } }) => `Save the score tabs and the tab ${settings}`,
    turn: (from, to) =>
      `This text is of ${to}, but this file is set to ${from}. If you save, ${to} is started: its score tabs, the fiscal year and the announced figures. Tabs, plan and summary of ${from} stay as they are.`,
    figures: (figures) => `Announced figures to be filled in: ${figures.join(' · ')}`,
    filled: (tabs) => `Scores filled in: ${tabs.join(', ')}`,
    writeTurn: (to) => `Start ${to} with this text`,
    found: (found, total) => `${found} of ${total} items read`,
    year: (year, found) =>
      found
        ? `Fiscal year ${year}`
        : `The text names no fiscal year: read by the framework of ${year}. Please check.`,
    otherAgency: (ofText, own, { settingWords: { tab: settings } }) =>
      `This text is of ${ofText}, but the tab ${settings} names ${own}. If you save, the scores of ${ofText} will be in the file of ${own}. Check that you copied the right agency; if the name in the tab ${settings} is wrong, correct it first.`,
    otherAgencyMeant: (ofText) => `Yes, save the scores of ${ofText} in this file`,
    missing: (count) => `Without a score: ${count}`,
    writeSettings: ({ settingWords: { tab: settings } }) => `Save the tab ${settings}`,
    unknown: (count) => `Rows with a code that is not in the framework: ${count}`,
    repaired: (count) => `Codes written in another way, and read: ${count}`,
    doubtful: (count) => `Read, but better checked: ${count}`,
    doubt: (item, score, line, doubts) => `${item}: ${score} (line ${line}): ${doubts.join(', ')}`,
    changes: (count, { settingWords: { tab: settings } }) =>
      `Values to be saved in the tab ${settings} (${count})`,
    change: (label, from, to) => (from === '' ? `${label}: ${to}` : `${label}: from “${from}” to “${to}”`),
    figure: (label, value) => `${label} ${value}`,
    score: (item, part, score) => `${item} (${part}) ${score}`,
    scores: (count) => `All scores that were read: ${count}`,
    tabs: (instruments) =>
      `New score tabs ${instruments.join(', ')} will be made. Tabs that hold something are not changed.`,
  },
};
