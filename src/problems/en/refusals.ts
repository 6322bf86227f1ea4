/** The sentences about refusals, in English: why nothing was done, and what to do. */
import type { FrameworkProblem } from '../../framework/tab/problems.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';
import { listed } from '../../words/en/listed.ts';
import { serverWords } from '../../words/en/server.ts';
import { pasteWords } from '../../words/en/sidebar.ts';
import type { NothingPasted, Refusal } from '../refusal.ts';
import { lostHeader, type Sentence, type Sentences } from '../sentences.ts';
import { at, describeOtherYears, englishProblems, firstOf } from './problems.ts';

type RefusalOf<Code extends Refusal['code']> = Extract<Refusal, { code: Code }>;

/** So many examples make a sentence long enough. */
const EXAMPLES = 3;

const describeNothingPasted = (why: NothingPasted, { settingWords: { labels, tab } }: Vocabulary): string => {
  switch (why.kind) {
    case 'nothing-found':
      return 'The text has neither item scores nor announced figures. Copy the table with the item codes (i1, e1, o1) and their scores, and paste again.';
    case 'no-score': {
      const examples = why.items
        .slice(0, EXAMPLES)
        .map(({ item, reason }) => pasteWords.missing(item, reason));
      return `The text has item codes, but no score could be read: ${examples.join(' · ')}. Check the scores in the source, and paste again.`;
    }
    case 'other-years':
      return `The text has scores of ${why.years.join(', ')}, not of ${why.fiscalYear}: it was not read. Set the year in “${labels.fiscalYear}” of the tab ${tab}, or copy the table of ${why.fiscalYear}, and paste again.`;
  }
};

/** Whole sentences, one behind the other: what is set, what is there, what is not done, and what to do. */
const describeOtherYear = (
  { fiscalYear, others, own }: RefusalOf<'other-year'>,
  { settingWords: { labels, tab } }: Vocabulary,
): string => {
  const bySummary = others.find(({ reason }) => reason === 'summary');
  return [
    `The fiscal year is set to ${fiscalYear}, but the score tabs are of others (${describeOtherYears(others)}).`,
    ...(own.length > 0 ? [`Of ${fiscalYear} there is only ${own.join(', ')}.`] : []),
    'Nothing is computed, so that years do not mix.',
    `Make score tabs or paste the report of ${fiscalYear}, or correct “${labels.fiscalYear}” in the tab ${tab}, then press “Analyse again”.`,
    ...(bySummary
      ? [
          `If they are of ${fiscalYear}, add the year to the tab’s name, such as ${bySummary.tab} ${fiscalYear}, then press “Analyse again”.`,
        ]
      : []),
  ].join(' ');
};

const describeUnusable = (
  { tab, problems }: RefusalOf<'framework-unusable'>,
  written: Vocabulary,
): string => {
  const sentences = problems
    .slice(0, EXAMPLES)
    .map((problem) => {
      const say = englishProblems[problem.code] as (
        problem: FrameworkProblem,
        written: Vocabulary,
      ) => Sentence;
      return say(problem, written);
    })
    .map(({ what, todo }) => `${what} ${todo}`)
    .join(' · ');
  return problems.length <= EXAMPLES
    ? `The framework in tab ${tab} cannot be used yet, and nothing was saved: ${sentences}`
    : `The framework in tab ${tab} cannot be used yet, and nothing was saved: ${sentences} · and ${problems.length - EXAMPLES} more`;
};

const describeManyAgencies = ({ tab, agencies }: RefusalOf<'many-agencies'>, written: Vocabulary): string => {
  if (tab === null) {
    return `The text has scores of several agencies (${firstOf(agencies)}): it was not read. Copy your agency’s part only, and paste again.`;
  }
  const { what, todo } = englishProblems['many-agencies']({ code: 'many-agencies', tab, agencies }, written);
  return `${what} ${todo}`;
};

const scoreTabLabels = ({ settingWords: { labels } }: Vocabulary): string =>
  [labels.tabIIT, labels.tabEIT, labels.tabOIT].map((label) => `“${label}”`).join(', ');

const lostNames = {
  header: 'the header row',
  memory: 'the hidden row under the header that remembers which cells are yours',
  marks: 'the hidden column that remembers which cells are yours',
} as const;

/** What a table lost, and that nothing was written therefore. */
export const englishLoss: Sentences['loss'] = ({ table, tab, lost }, written) => {
  const parts = lost.map((part) =>
    typeof part === 'string'
      ? lostNames[part]
      : `the column “${lostHeader({ table }, part.column, written)}”`,
  );
  return `Tab ${tab} lost ${listed(parts)}: nothing was saved.`;
};

export const englishRefusals: Sentences['refusals'] = {
  'no-score-tab': ({ tooLarge }) =>
    tooLarge.length === 0
      ? 'This file has no score table of IIT, EIT or OIT. Make tabs IIT, EIT and OIT with item codes and scores, then press again.'
      : `The tabs that could be read have no score table of IIT, EIT or OIT. Too large to be read: ${firstOf(tooLarge)}. If the scores are there, copy only the score table into a new tab, then press again.`,
  'other-year': describeOtherYear,
  'tabs-without-year': ({ tabs, fiscalYear }) =>
    `There are scores already in ${listed(tabs)}, without a year: they are taken as those of ${fiscalYear}. If they are of another year, add it to the tab’s name, such as ${tabs[0] ?? ''} ${fiscalYear - 1}, then press again.`,
  'year-not-new': ({ fiscalYear }, { settingWords: { tab } }) =>
    fiscalYear === null
      ? `The tab ${tab} names no fiscal year. Press “Make score tabs” or “Paste a report” instead.`
      : `The fiscal year in the tab ${tab} is ${fiscalYear} already. Choose another, or press “Make score tabs” if this year has none.`,
  'announced-unclear': ({ fiscalYear }, { settingWords: { tab } }) =>
    `The announced figures of ${fiscalYear} without a year contradict those in the table of years of the tab ${tab}. Check with the announcement, delete the wrong ones, then press again.`,
  'unsupported-year': ({ fiscalYear, supported, of }, { tabWords, settingWords: { labels, tab } }) =>
    of === 'text'
      ? `The text is of ${fiscalYear}, for which there is no assessment framework (there are those of ${listed(supported.map(String))}): it was not read. Paste a text of such a year, or make the tab ${tabWords.frameworkTab} of ${fiscalYear} first.`
      : `There is no assessment framework of ${fiscalYear} (there are those of ${listed(supported.map(String))}). Correct “${labels.fiscalYear}” in the tab ${tab}.`,
  'unreadable-year': ({ text, cell }) =>
    `The fiscal year “${text}” in ${at(cell)} cannot be read. Type a Buddhist year of four digits, such as 2568.`,
  'framework-unusable': describeUnusable,
  'nothing-pasted': ({ why }, written) => describeNothingPasted(why, written),
  'not-empty': () =>
    'This file holds something already, and the sample goes into an empty one only. Open a new spreadsheet, and ITA Assistant in it.',
  'text-too-long': ({ longest }) =>
    `The text is too long (at most ${longest / 1_000_000} million characters). Copy the score tables only, and paste again.`,
  'many-agencies': describeManyAgencies,
  'other-agency': ({ ofText, own }, { settingWords: { tab } }) =>
    `The text is of ${ofText}, but the tab ${tab} names ${own}: nothing was saved. Paste the text of ${own}, or confirm that the scores of ${ofText} are meant, then press again.`,
  'scores-of-other-agency': ({ tabs, agency, own, summary }, written) =>
    summary === null
      ? `The first line above the table names ${agency} in ${listed(tabs)}, but the tab ${written.settingWords.tab} names ${own}: nothing is computed, so that agencies do not mix. If the scores are of ${own}, correct the name in that line, or make “${written.settingWords.labels.agency}” in the tab ${written.settingWords.tab} agree. If not, make score tabs or paste the report of ${own}. Then press “Analyse again”.`
      : `In ${listed(tabs)} are the very scores of tab ${summary}, which is of ${agency}, but the tab ${written.settingWords.tab} names ${own}: nothing is computed, so that agencies do not mix. If it is the same agency, correct “${written.settingWords.labels.agency}” in the tab ${written.settingWords.tab} to ${agency}. If not, name the score tabs of ${own} in ${scoreTabLabels(written)} there. Then press “Analyse again”.`,
  'agency-not-set': ({ agencies }, { settingWords: { labels, tab } }) =>
    `“${labels.agency}” in the tab ${tab} is blank, and this file has tabs of several agencies (${firstOf(agencies)}): nothing was saved. Type the agency’s name, then press “Analyse again”.`,
  'owner-unknown': ({ tab, unknown }) => {
    if (unknown.length > 1) {
      return `The agency and the year of the table in tab ${tab} are not known, as this file has several: it was not repaired. Type the agency’s name and the year above the table’s header, then repair it again.`;
    }
    return unknown[0] === 'agency'
      ? `The agency of the table in tab ${tab} is not known, as this file has several: it was not repaired. Type the agency’s name above the table’s header, then repair it again.`
      : `The year of the table in tab ${tab} is not known, as this file has several: it was not repaired. Type the year above the table’s header, then repair it again.`;
  },
  'year-differs': ({ fiscalYear, set }, { settingWords: { tab } }) =>
    `The fiscal year in the tab ${tab} is ${set}, but tabs of ${fiscalYear} are asked for. To start ${fiscalYear}, press “Start a new fiscal year”; if not, choose ${set}, then press again.`,
  'framework-exists': ({ tab }) =>
    `This year’s framework is in tab ${tab} already. Edit it there, or delete that tab first, then press again.`,
  'library-exists': ({ tab }) =>
    `The measure library is in tab ${tab} already, for every year. Edit it there, or delete that tab first, then press again.`,
  'own-tab-too-large': ({ tab, most }) =>
    `Tab ${tab} has more than ${most.toLocaleString('en')} cells: it cannot be read, and nothing was saved. Delete unused rows and columns far from the table, then press again.`,
  'no-plan': () =>
    'This file has no plan of this year yet. Analyse and save to the sheet first, then try again.',
  'nothing-to-report': () =>
    'This file has no analysis and no plan of this year yet. Analyse and save to the sheet first, then make the report.',
  'report-not-ready': () =>
    'The report cannot be made yet: a question is open, or a tab needs repair. Press “Analyse again” to see what to do, then make the report.',
  'table-damaged': (damage, written) =>
    damage.inYear === null
      ? `${englishLoss(damage, written)} Press “Analyse again”, then “Repair this tab”, and then this button again.`
      : `${englishLoss(damage, written)} Set “${written.settingWords.labels.fiscalYear}” in the tab ${written.settingWords.tab} to ${damage.inYear} and analyse to repair that tab; then set the year back, and press again.`,
  changed: ({ isBegun }) =>
    isBegun
      ? 'Somebody changed this file while it was being saved, so saving stopped, and nothing of theirs was overwritten. What was saved by then is in the file. Please analyse again, check what is left, and save again.'
      : 'Somebody changed this file meanwhile, so nothing of theirs was overwritten. Please analyse again, check what is to be saved, and save again.',
  'columns-missing': ({ tab, columns }, { summaryHeaders }) =>
    `Tab ${tab} lacks the headers ${listed(columns.map((column) => `“${summaryHeaders[column]}”`))}: nothing was saved. Give the headers their names back; or copy this tab to another file, delete it here, and press again to have it made anew.`,
  stopped: ({ done, all }) =>
    `Saving was stopped (${done} of ${all} parts). Press again to go on from there.`,
  'several-accounts': () =>
    'This browser is signed in to several Google accounts, which keeps add-ons from working. Open the file in a Chrome profile with one account, or in a private window, and try again.',
  'no-answer': () =>
    'Google did not answer. Check the internet connection, reload this page, and try again. Nothing in the sheet is lost.',
  'timed-out': () =>
    'Google stopped this because it took too long. Nothing in the sheet is lost. Please wait a moment and press again: it goes on from there. If it happens again, delete unused tabs or rows from the file.',
  'no-network': () =>
    'The internet connection broke. Nothing in the sheet is lost. Please check the connection and press again: it goes on from there.',
  failed: ({ detail }) => `That did not work. Nothing in the sheet is lost. Please try again. (${detail})`,
  ...serverWords.refusals,
};
