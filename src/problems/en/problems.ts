/** The sentences about problems, in English: what is wrong, and what to do. */
import type { Explanation } from '../../assessment/problems.ts';
import { frameworkColumns } from '../../framework/tab/frameworkTable.ts';
import type { FrameworkTable, FrameworkValue } from '../../framework/tab/problems.ts';
import { a1, type CellRef } from '../../grid/grid.ts';
import type { YearReason } from '../../scores/tabs/tabYear.ts';
import type { ChosenSetting } from '../../settings/problems.ts';
import { tabKey } from '../../settings/settings.ts';
import { formatFigure, formatItemScore } from '../../thai/format.ts';
import { figureNames, partNames } from '../../vocabulary/en.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';
import { listed } from '../../words/en/listed.ts';
import { byYearAndReason, type OtherYears } from '../otherYears.ts';
import { type Sentences, tableName } from '../sentences.ts';

const figure = (value: number): string => formatFigure(value, 'arabic');

/** Scores as short as they are exact, for pointing at what someone typed. */
const exact = (value: number): string => String(value);

/** Where a cell is: "tab OIT, cell B7". */
export const at = (cell: CellRef): string => `tab ${cell.tab}, cell ${a1(cell)}`;

const frameworkTableNames: Readonly<Record<FrameworkTable, string>> = {
  weights: 'weights',
  levels: 'levels',
  issues: 'issues',
  items: 'items',
  confirmations: 'confirmations',
};

const headersOf = (table: FrameworkTable, { frameworkWords }: Vocabulary): string =>
  frameworkColumns[table].map((column) => `“${frameworkWords.columns[column]}”`).join(', ');

const mendFrameworkValue: Readonly<Record<FrameworkValue, (written: Vocabulary) => string>> = {
  year: () => 'Correct it to a Buddhist year of four digits, such as 2569.',
  part: (written) => `Correct it to one of ${Object.values(written.partNames).join(', ')}.`,
  percent: () => 'Correct it to a number from 0 to 100.',
  number: () => 'Correct it to a whole number from 1 on.',
  confirmed: ({ frameworkWords: { confirmed, notConfirmed } }) =>
    `Correct it to “${confirmed}” or “${notConfirmed}”.`,
  subject: ({ frameworkWords: { subjects } }) =>
    `Correct it to one of ${Object.values(subjects).join(', ')}, or delete the row.`,
};

const libraryInstead = 'An item without another measure in the library takes the built-in one.';

/** What may be typed for a setting, in the words that the workbook has. */
const mendSetting: Readonly<Record<ChosenSetting, (words: Vocabulary['settingWords']) => string>> = {
  fiscalYear: () => `Correct it to a Buddhist year of four digits, such as 2568, then press “Analyse again”.`,
  combining: ({ combining }) =>
    `Correct it to “${combining['by-item'][0]}” for the mean of items, or “${combining['by-sub-indicator'][0]}” for that of sub-indicators, then press “Analyse again”.`,
  digits: ({ digits }) =>
    `Correct it to “${digits.thai[0]}” or “${digits.arabic[0]}”, then press “Analyse again”.`,
  language: () => `Correct it to “ไทย” or “English”, then press “Analyse again”.`,
  highlightBelow: () =>
    `Correct it to a number from 0 to 100, such as 85, or to nothing, then press “Analyse again”.`,
  reportSections: ({ reportSections: { cover, preface, analysis } }) =>
    `Correct it to the sections of the report, separated by commas, such as ${cover}, ${preface}, ${analysis}, then press “Analyse again”.`,
  reportFont: () => `Correct it to TH Sarabun New or TH SarabunPSK, then press “Analyse again”.`,
  selection: ({ selection }) =>
    `Correct it to “${selection.default}”, “${selection.lowest(5)}”, “${selection.below(90)}”, or item codes such as i2, e6, o1, then press “Analyse again”.`,
};

/** What one thing would explain a difference. */
const describeExplanation = (
  explanation: Explanation,
  { settingWords: { labels, combining } }: Vocabulary,
): string =>
  explanation.kind === 'other-combining'
    ? `They would agree if “${labels.combining}” were “${combining[explanation.combining][0]}”.`
    : `They would agree if ${listed(
        explanation.items.map(({ item, score }) => `${item} had ${formatItemScore(score, 'arabic')}`),
      )}: check that first.`;

const otherYear: Readonly<Record<YearReason, (tabs: string, year: number) => string>> = {
  column: (tabs, year) => `${tabs}: of ${year}, by the table’s header`,
  name: (tabs, year) => `${tabs}: of ${year}, by the tab’s name`,
  title: (tabs, year) => `${tabs}: of ${year}, by the title in the tab`,
  list: (tabs, year) => `${tabs}: of ${year}, by the list of items`,
  titles: (tabs, year) => `${tabs}: of ${year}, by the years in the titles`,
  summary: (tabs, year) => `${tabs}: of ${year}, as the scores are those of that year’s summary`,
};

/** So many of a list are enough to know what it is about. */
const FEW = 3;

/** The first few of a list, and that there are more. */
export const firstOf = (names: readonly string[]): string =>
  names.length <= FEW ? listed(names) : `${names.slice(0, FEW).join(', ')} and ${names.length - FEW} more`;

/** Lines of a list: "IIT, EIT: of 2568, by the tab’s name". */
export const describeOtherYears = (others: OtherYears): string =>
  byYearAndReason(others)
    .map(({ tabs, year, reason }) => otherYear[reason](tabs.join(', '), year))
    .join('; ');

/** What there is to do about what a person confirmed: nothing, unless it is to be taken back. */
export const englishConfirmed: Sentences['confirmed'] = ({ settingWords: { labels, tab } }) =>
  `Confirmed as printed in the source: nothing is left to check. To take that back, delete the line in “${labels.confirmed}” of the tab ${tab}.`;

export const englishProblems: Sentences['problems'] = {
  'missing-item': ({ item, tab }) => ({
    what: `Tab ${tab} has no item ${item}.`,
    todo: `Add a row for ${item} with its score in that tab, then press “Analyse again”.`,
  }),
  'missing-score': ({ item, cell }) => ({
    what: `Item ${item} has no score yet.`,
    todo: `Type a score from 0 to 100 in ${at(cell)}, then press “Analyse again”.`,
  }),
  'unreadable-score': ({ item, cell, text }) => ({
    what: item
      ? `The score of ${item} is “${text}”, which is no number.`
      : `An announced figure is “${text}”, which is no number.`,
    todo: `Correct ${at(cell)} to a number from 0 to 100.`,
  }),
  'score-out-of-range': ({ item, cell, value }) => ({
    what: item
      ? `The score of ${item} is ${exact(value)}, not between 0 and 100.`
      : `An announced figure is ${exact(value)}, not between 0 and 100.`,
    todo: `Check with the source, and correct ${at(cell)}.`,
  }),
  'duplicate-item': ({ item, cell, first }) => ({
    what: `Item ${item} stands twice, in ${at(first)} and in ${at(cell)}, with scores that agree: it counts once.`,
    todo: 'The figures are right. For a tidy table, delete the second row.',
  }),
  'conflicting-duplicate': ({ item, cell, first }) => ({
    what: `Item ${item} has two scores that contradict each other, in ${at(first)} and in ${at(cell)}: it is left out.`,
    todo: 'Check with the source, and keep the right row only.',
  }),
  'repaired-code': ({ item, cell, written }) => ({
    what: `The code “${written}” in ${at(cell)} is read as ${item}.`,
    todo: 'If that is right, there is nothing to do. If not, correct the code there.',
  }),
  'unknown-item': ({ cell, written }) => ({
    what: `The code “${written}” in ${at(cell)} is no item of this tab, or may be several: the row is left out.`,
    todo: 'Correct the code, such as i1, e1, o1. If the row is no scored item, delete it.',
  }),
  'tab-not-found': ({ instrument, tab, instead }, { settingWords: { labels, tab: settingsTab } }) => {
    const label = labels[tabKey[instrument]];
    if (instead === null && tab === instrument) {
      return {
        what: `There is no tab with the scores of ${instrument}.`,
        todo: `Name the score tab ${instrument}, or name it in “${label}” of the tab ${settingsTab}.`,
      };
    }
    return {
      what:
        instead === null
          ? `There is no tab “${tab}”, which is set for ${instrument}.`
          : `There is no tab “${tab}”, which is set for ${instrument}: tab ${instead} is read instead.`,
      todo: `Correct “${label}” in the tab ${settingsTab}, or leave it blank to have the tab found.`,
    };
  },
  'many-agencies': ({ tab, agencies }) => ({
    what: `Tab ${tab} is a table of several agencies (${firstOf(agencies)}): no score is read from it.`,
    todo: `Copy your agency’s scores only into tabs IIT, EIT and OIT, then press “Analyse again”.`,
  }),
  'tab-too-large': ({ tab, most, inAll }) => ({
    what: `Tab ${tab} is too large and was not read (at most ${most.toLocaleString('en')} cells a tab, ${inAll.toLocaleString('en')} in the file).`,
    todo: `If it holds a score table, copy only that into a new tab, or delete unused rows and columns, then press “Analyse again”.`,
  }),
  'set-tab-without-year': ({ instrument, tab, instead }, { settingWords: { labels, tab: settingsTab } }) => ({
    what: `“${tab}”, set for ${instrument}, names no year, but tab “${instead}” says that it is of this year.`,
    todo: `Check which is right; then correct “${labels[tabKey[instrument]]}” in the tab ${settingsTab}, or add the year to the name of tab ${tab}.`,
  }),
  'announced-differs': ({ figure: name, announced, computed, explanation }, written) => {
    const score = name === 'overall' ? 'The overall score' : figureNames[name];
    const differs = `${score} is announced as ${figure(announced)}, but ${figure(computed)} by its items: ${figure(Math.abs(computed - announced))} apart.`;
    return {
      what: explanation ? `${differs} ${describeExplanation(explanation, written)}` : differs,
      todo: 'Check both the item scores and the announced figures with the source. The announced ones are the official result.',
    };
  },
  'announced-indicator-differs': ({ number, name, cell, announced, computed }) => ({
    what: `Indicator ${number} ${name} is announced as ${figure(announced)}, but ${figure(computed)} by its items: ${figure(Math.abs(computed - announced))} apart.`,
    todo: `Check the item scores of this indicator, and ${at(cell)}, with the source.`,
  }),
  'announced-without-year': ({ cell, text }, { settingWords: { announcedHeaders } }) => ({
    what:
      text === ''
        ? `The announced figures in ${at(cell)} have no fiscal year: the row is not used yet.`
        : `The announced figures in ${at(cell)} have the year “${text}”, which cannot be read: the row is not used yet.`,
    todo: `Type a Buddhist year of four digits under “${announcedHeaders.fiscalYear}” in that row, such as 2568.`,
  }),
  'announced-twice': ({ fiscalYear, cell, first }) => ({
    what: `The announced figures of ${fiscalYear} contradict each other in ${at(first)} and ${at(cell)}: this one is not used.`,
    todo: 'Check with the announcement, and keep one row for each year.',
  }),
  'announced-beside-labels': ({ cell, fiscalYear, isUsed }, { settingWords: { labels } }) => ({
    what: isUsed
      ? `The announced figures from ${at(cell)} on have no year: they are taken as those of ${fiscalYear}, which is set in “${labels.fiscalYear}”.`
      : `The announced figures from ${at(cell)} on are of ${fiscalYear}, and used for that year only.`,
    todo: `Press “Move into the table of years” to save them as those of ${fiscalYear}. If they are not, type them in the right year’s row and delete them here.`,
  }),
  'announced-year-unknown': ({ cell, isContradicted }) => ({
    what: isContradicted
      ? `The announced figures from ${at(cell)} on have no year and contradict the table of years, which is used.`
      : `The announced figures from ${at(cell)} on have no year, and this file has scores of several years: they are not used.`,
    todo: 'Check with the announcement, type them in the right year’s row of the table of years, and delete them here.',
  }),
  'announced-of-other-agency': ({ cell, agency }, { settingWords: { announcedAgency } }) => ({
    what: `The announced figures from ${at(cell)} on are those in the summary of ${agency}: they are not used for this agency.`,
    todo: `Type this agency’s figures in a new row. If they are this agency’s, add a column “${announcedAgency}” to the table of years, and name the agency in that row.`,
  }),
  'announced-names-other-agency': ({ cell, agency, own }, { settingWords: { tab } }) => ({
    what: `The announced figures in ${at(cell)} name ${agency}, but the tab ${tab} names ${own}: they are not used.`,
    todo: `If it is the same agency, make the name in that row and that in the tab ${tab} agree. If not, type the figures of ${own} in a new row.`,
  }),
  'tabs-of-other-agency': ({ tabs, agency, own }, { settingWords: { labels, tab: settingsTab } }) => ({
    what: `These tabs of this year belong to ${agency}: ${tabs.join(', ')}. They stay as they are, and new tabs are made for ${own}.`,
    todo: `If it is the same agency, correct “${labels.agency}” in the tab ${settingsTab} to ${agency} and analyse again before saving.`,
  }),
  'agency-renamed': ({ tab, from, to }, { settingWords: { labels, tab: settingsTab } }) => ({
    what: `Tab ${tab} will bear the name ${to} instead of ${from}, and be brought up to date with the scores that are set.`,
    todo: `If it is the same agency, save. If ${to} is another one, set “${labels.agency}” in the tab ${settingsTab} back to ${from}, and work on ${to} in another file.`,
  }),
  'tabs-of-other-years': ({ fiscalYear, others }) => ({
    what: `There are no item scores of ${fiscalYear} yet (${describeOtherYears(others)}): only the announced result is shown.`,
    todo: `Make score tabs or paste the report of ${fiscalYear}. If these tabs are of ${fiscalYear}, correct the year in them.`,
  }),
  'announced-incomplete': ({ missing }, { settingWords: { tab } }) => ({
    what: `The announced figures lack ${listed(missing.map((part) => partNames[part]))}: the figures computed from the items lead.`,
    todo: `Type all announced figures in the tab ${tab}, or delete them all if nothing is announced yet.`,
  }),
  'announced-total-inconsistent': ({ cell, announced, fromInstruments }) => ({
    what: `The overall score is announced as ${figure(announced)}, but the announced instruments weigh up to ${figure(fromInstruments)}.`,
    todo: `Check every announced figure with the source, first ${at(cell)}.`,
  }),
  'announced-level-differs': ({ cell, typed, level, exists }) => ({
    what: exists
      ? `The level typed is “${typed}”, but the announced figures give “${level ?? '-'}”.`
      : level === null
        ? `“${typed}” is no level of the assessment.`
        : `“${typed}” is no level of the assessment. The announced figures give “${level}”.`,
    todo: `Check with the announcement, and correct ${at(cell)}.`,
  }),
  'oit-not-0-or-100': ({ item, cell, score }) => ({
    what: `Item ${item} has ${formatItemScore(score, 'arabic')}, but items of OIT have 0 or 100 only.`,
    todo: `Check ${at(cell)} with the source. Until then it is computed as typed.`,
  }),
  'title-differs': ({ item, cell, other }, { settingWords: { tab } }) => ({
    what:
      other === null
        ? `The row in ${at(cell)} has the code ${item}, but its title is not this year’s: the score of ${item} is left out.`
        : `The row in ${at(cell)} has the code ${item}, but its title is more like that of ${other}: the score of ${item} is left out.`,
    todo: `Check that the fiscal year in the tab ${tab} is the table’s. If it is, correct the code or the title in that row.`,
  }),
  'past-plan-damaged': ({ tab, fiscalYear }, { settingWords: { labels, tab: settingsTab } }) => ({
    what: `Tab ${tab} is an earlier year’s plan that lost a part: its measures and results cannot be used.`,
    todo: `To use them, set “${labels.fiscalYear}” in the tab ${settingsTab} to ${fiscalYear}, analyse to repair the tab, and set the year back.`,
  }),
  'table-copied': ({ table, tab, others }, written) => ({
    what: `This year has more than one “${tableName(table, written)}” (${[tab, ...others].join(', ')}). Only ${tab} is used and brought up to date.`,
    todo: 'To use another one, move its tab to the very left, or delete the tabs that are not used.',
  }),
  'score-looks-like-fraction': ({ item, cell, score }) => ({
    what: `The score of ${item} in ${at(cell)} is ${exact(score)}, below 1, as if it were a fraction of 100: it is left out.`,
    todo: 'Check with the source, and type it out of 100: 98 for 0.98.',
  }),
  'scores-look-like-fractions': ({ part, cell }) => ({
    what: `All scores of ${partNames[part]} from ${at(cell)} on are at most 1, as if they were fractions of 100: they are left out.`,
    todo: `Format the cells as percentages, or multiply the scores by 100, then press “Analyse again”.`,
  }),
  'part-missing': ({ part }, { settingWords: { tab } }) => ({
    what: `${partNames[part]} has neither item scores nor an announced figure: the overall score is incomplete.`,
    todo: `Type the announced figure of ${partNames[part]} in the tab ${tab}.`,
  }),
  'unreadable-setting': ({ setting, cell, text }, { settingWords }) => ({
    what: `“${text}” in ${at(cell)} cannot be used: the usual value is taken.`,
    todo: mendSetting[setting](settingWords),
  }),
  'selection-unreadable-item': ({ cell, written }) => ({
    what: `${written.map((word) => `“${word}”`).join(', ')} in the chosen items in ${at(cell)} is no item code: the other codes there are used.`,
    todo: 'Correct it to codes separated by commas, such as i2, e6, o1, or press “Choose items”.',
  }),
  'selection-unknown-item': ({ cell, items, fiscalYear, instead }, { settingWords: { tab } }) => ({
    what:
      instead === 'others'
        ? `The assessment of ${fiscalYear} has no item ${items.join(', ')}, chosen in ${at(cell)}: the other items there are used.`
        : `The assessment of ${fiscalYear} has no item ${items.join(', ')}, chosen in ${at(cell)}: the usual rule is used.`,
    todo: `Check the fiscal year in the tab ${tab}, then correct the codes in that cell, or press “Choose items”.`,
  }),
  'selection-item-without-score': ({ cell, items }) => ({
    what:
      items.length === 1
        ? `Item ${items.join('')}, chosen in ${at(cell)}, has no usable score: it is not in the plan yet.`
        : `Items ${listed(items)}, chosen in ${at(cell)}, have no usable score: they are not in the plan yet.`,
    todo: 'Type or correct the score, or take the code out of the list, then press “Analyse again”.',
  }),
  'framework-missing-table': ({ table, tab }, written) => ({
    what: `Tab ${tab} has no table of ${frameworkTableNames[table]}, or no rows in it: this framework cannot be used.`,
    todo: `Add the table with the headers ${headersOf(table, written)}, or make the tab ${written.tabWords.frameworkTab} anew.`,
  }),
  'framework-missing-column': ({ table, column, cell }, { frameworkWords }) => ({
    what: `The table of ${frameworkTableNames[table]} in ${at(cell)} has no header “${frameworkWords.columns[column]}”.`,
    todo: 'Give the column its name back, or insert it again.',
  }),
  'framework-missing-year': ({ tab }, { frameworkWords }) => ({
    what: `Tab ${tab} does not say the framework’s fiscal year.`,
    todo: `Add a row with “${frameworkWords.year}” and a Buddhist year of four digits to the right of it.`,
  }),
  'framework-blank': ({ column, cell }, { frameworkWords }) => ({
    what: `“${frameworkWords.columns[column]}” in ${at(cell)} is blank.`,
    todo: 'Fill it in, or delete the row if it is not used.',
  }),
  'framework-unreadable': ({ cell, text, expected }, written) => ({
    what: `“${text}” in ${at(cell)} cannot be used in a framework.`,
    todo: mendFrameworkValue[expected](written),
  }),
  'framework-duplicate': ({ cell, first, text }) => ({
    what: `“${text}” stands twice, in ${at(first)} and ${at(cell)}.`,
    todo: 'Make them differ, or delete the row that is too much.',
  }),
  'framework-missing-part': ({ part, tab }, written) => ({
    what: `The table of weights in tab ${tab} has no row for ${partNames[part]}.`,
    todo: `Add a row “${written.partNames[part]}” with its weight.`,
  }),
  'framework-weights': ({ cell, sum }) => ({
    what: `The weights add up to ${figure(sum)} percent, not to 100.`,
    todo: `Correct the weights in ${at(cell)} so that they add up to 100.`,
  }),
  'framework-levels': ({ cell, level, why }) => ({
    what:
      why === 'order'
        ? `The level “${level}” in ${at(cell)} can never be reached: its threshold is not below the one above it.`
        : `The last level, “${level}” in ${at(cell)}, asks for more than 0: scores below it have no level.`,
    todo:
      why === 'order'
        ? 'Put the levels in order, the highest threshold first.'
        : 'Set both thresholds of the last level to 0, or add a lower level.',
  }),
  'framework-bad-code': ({ cell, text }) => ({
    what: `“${text}” in ${at(cell)} is no item code.`,
    todo: 'Use a code that begins with i, e or o, then a number, such as i1, e1, o1.',
  }),
  'framework-unknown-issue': ({ item, cell, issue }) => ({
    what: `Item ${item} in ${at(cell)} belongs to issue ${issue}, which is not in the table of issues.`,
    todo: 'Correct the issue’s number, or add the issue to the table.',
  }),
  'framework-split': ({ kind, number, cell, first }) => ({
    what:
      kind === 'indicator'
        ? `Indicator ${number} has items of two instruments, in ${at(first)} and ${at(cell)}.`
        : `Sub-indicator ${number} belongs to two indicators, in ${at(first)} and ${at(cell)}.`,
    todo: 'Correct the numbers: each belongs to one place only.',
  }),
  'framework-two-names': ({ kind, number, cell, first }) => ({
    what:
      kind === 'indicator'
        ? `Indicator ${number} has two names, in ${at(first)} and ${at(cell)}.`
        : `Sub-indicator ${number} has two names, in ${at(first)} and ${at(cell)}.`,
    todo: 'Give it the same name in every row.',
  }),
  'framework-undivided-item': ({ item, indicator, cell }) => ({
    what: `Item ${item} in ${at(cell)} has no sub-indicator, while others of indicator ${indicator} have one.`,
    todo: 'Fill in the sub-indicator of every item of that indicator, or of none.',
  }),
  'framework-no-items': ({ instrument, tab }) => ({
    what: `The table of items in tab ${tab} has no item of ${instrument}.`,
    todo: `Add at least one item of ${instrument}.`,
  }),
  'library-missing-column': ({ column, cell }, { libraryWords }) => ({
    what: `The measure library in ${at(cell)} has no header “${libraryWords.columns[column]}”: it is not used, and every item takes the built-in measure.`,
    todo: `Give the column its name back, or insert it again, then press “Analyse again”.`,
  }),
  'library-unknown-item': ({ cell, text }) => ({
    what:
      text === ''
        ? `A row of the measure library names no item in ${at(cell)}: it is used for none. ${libraryInstead}`
        : `“${text}” in ${at(cell)} is no item of the library’s year, or may be several: the row is not used for it. ${libraryInstead}`,
    todo: 'Type the right code, such as o15 or e4, e5. If the row is not used, delete it.',
  }),
  'library-blank': ({ item, columns, cell }, { libraryWords }) => ({
    what: `The library’s row of ${item ?? 'a measure'} lacks ${listed(columns.map((column) => `“${libraryWords.columns[column]}”`))} (from ${at(cell)} on): it is not used. ${libraryInstead}`,
    todo: `Fill the blank cells, or choose “${libraryWords.notUse}” in “${libraryWords.columns.use}” if no measure is wanted.`,
  }),
  'library-unreadable-issue': ({ cell, text }) => ({
    what: `“${text}” in ${at(cell)} is no issue’s number: the measure stands under the item’s issue.`,
    todo: 'Correct it to a number, such as 3, or leave it blank for the item’s issue.',
  }),
  'library-unknown-issue': ({ cell, issue }) => ({
    what: `Issue ${issue} in ${at(cell)} is not in the framework: the measure stands under the item’s issue.`,
    todo: 'Correct it to an issue of the plan, or leave it blank for the item’s issue.',
  }),
  'library-unreadable-use': ({ cell, text }, { libraryWords }) => ({
    what: `“${text}” in ${at(cell)} does not say whether the measure is used: it is.`,
    todo: `Choose “${libraryWords.use}” or “${libraryWords.notUse}” from the list in that cell.`,
  }),
  'library-unknown-reference': ({ cell, text }, { libraryWords }) => ({
    what: `The text in ${at(cell)} refers to “${text}”, which is no item of the library’s year: the reference is left out of the plan.`,
    todo: `Correct the code in the braces, such as “{${libraryWords.reference}:o8}”, or delete the reference.`,
  }),
  'library-contradiction': ({ column, cell, first }, { libraryWords }) => ({
    what: `One measure has two values of “${libraryWords.columns[column]}”, in ${at(first)} and ${at(cell)}: the first is used.`,
    todo: 'Make them agree, or leave the later one blank. If they are two measures, make their codes differ, such as by -2 at the end.',
  }),
  'library-duplicate-item': ({ item, cell, first }) => ({
    what: `Item ${item} stands twice in one measure, in ${at(first)} and ${at(cell)}: cause and guidance are taken from the first.`,
    todo: 'Delete the second row. If they are two measures, make their codes differ, such as by -2 at the end.',
  }),
};
