/** What is said in the summary, in English. */

import type { Shortfall } from '../../assessment/ahead/levelsAhead.ts';
import type { Obstacle } from '../../assessment/level.ts';
import type { Change } from '../../assessment/years.ts';
import type { Framework, ItemCode, Unconfirmed } from '../../framework/framework.ts';
import { formatFigure } from '../../thai/format.ts';
import type { Words } from '../words.ts';
import { counted } from './counted.ts';
import { listed } from './listed.ts';

type Figure = Shortfall['figure'];

const figureName = (figure: Figure): string => (figure === 'overall' ? 'the overall score' : figure);

const describeObstacle = ({ figure, score, least }: Obstacle): string =>
  `${figureName(figure)} is ${formatFigure(score, 'arabic')}, below ${least}`;

const pointsOf = (short: readonly Shortfall[]): string =>
  listed(
    short.map(({ figure, points }) => `${formatFigure(points, 'arabic')} points of ${figureName(figure)}`),
  );

/** More codes than these are no sentence any more. */
const MOST_CODES = 12;

const itemsInWords = (items: readonly ItemCode[]): string =>
  items.length <= MOST_CODES ? listed(items) : `${items.length} items, first ${listed(items.slice(0, 3))}`;

const unconfirmedWords = {
  items: 'No official announcement at hand confirms the list, codes and titles of this year’s items.',
  weights: 'No official announcement at hand confirms the weights of the instruments in this year.',
  levels: 'No official announcement at hand confirms the thresholds of this year’s levels.',
  subIndicators: 'No official announcement at hand confirms the boundaries of the sub-indicators of OIT.',
  issues: (numbers: string): string =>
    `No official announcement at hand confirms the names of issues ${numbers} and which issue of the plan each item belongs to.`,
  issueNames: (numbers: string): string =>
    `No official announcement at hand confirms the names of issues ${numbers}.`,
  filing: 'No official announcement at hand confirms which issue of the plan each item belongs to.',
} as const;

const unconfirmedNotes = ({ issues, unconfirmed }: Pick<Framework, 'issues' | 'unconfirmed'>) => {
  const note = (subject: Unconfirmed, text: string) =>
    unconfirmed.includes(subject) ? [{ subject, text }] : [];
  const numbers = listed(issues.filter(({ confirmed }) => !confirmed).map(({ number }) => String(number)));
  const filing = unconfirmed.includes('item-issues');
  const named = filing ? unconfirmedWords.issues(numbers) : unconfirmedWords.issueNames(numbers);
  const about = filing || numbers !== '' ? [numbers === '' ? unconfirmedWords.filing : named] : [];
  return [
    ...note('items', unconfirmedWords.items),
    ...note('weights', unconfirmedWords.weights),
    ...note('levels', unconfirmedWords.levels),
    ...note('sub-indicators', unconfirmedWords.subIndicators),
    ...about.map((text) => ({ subject: 'issues' as const, text })),
  ];
};

const aheadWords: Words['summary']['ahead'] = {
  unknown: 'Not known yet: figures are missing.',
  highest: 'This is the highest level. Keep every indicator where it is.',
  by: ({ short, items, level, missing, isOpenData }) => {
    const [points, codes] = [pointsOf(short), itemsInWords(items)];
    if (missing === 0) {
      return isOpenData
        ? `${points} missing: complete ${codes} to reach ${level}.`
        : `${points} missing: raise ${codes} to 100 to reach ${level}.`;
    }
    const uncounted = counted(missing, 'item without a score is', 'items without a score are');
    return isOpenData
      ? `${points} missing: complete ${codes} to reach ${level} (${uncounted} not counted).`
      : `${points} missing: raise ${codes} to 100 to reach ${level} (${uncounted} not counted).`;
  },
  never: (short, level) =>
    `${pointsOf(short)} missing: even with every scored item at 100, ${level} is not reached.`,
  notKnown: (short, missing) =>
    `${pointsOf(short)} missing: which items to raise is not known, as ${counted(missing, 'item has', 'items have')} no score.`,
};

/** How a score compares. */
const changed: Readonly<Record<Change, (score: string) => string>> = {
  up: (score) => `${score} up`,
  down: (score) => `${score} down`,
  same: (score) => `${score} unchanged`,
};

const yearWords: Words['summary']['years'] = {
  heading: 'Compared with earlier years (official scores)',
  columns: ['Fiscal year', 'Overall', 'IIT', 'EIT', 'OIT', 'The assessed year compared with that year'],
  year: (fiscalYear) => `${fiscalYear} (B.E.)`,
  assessed: 'the assessed year',
  noYears: 'Nothing is known of earlier years',
  lowest: (added, gone) =>
    added.length + gone.length === 0
      ? 'the lowest items are the same'
      : [
          ...(added.length > 0 ? [`new among the lowest items: ${added.join(', ')}`] : []),
          ...(gone.length > 0 ? [`no longer among them: ${gone.join(', ')}`] : []),
        ].join(' · '),
  changes: (overall, instruments) =>
    [
      ...(overall ? [changed[overall]('overall score')] : []),
      ...Object.entries(instruments).map(([code, change]) => changed[change](code)),
    ].join(' · '),
};

/** A mean as it is reckoned: "(98.00 + 96.00) ÷ 2 = 97.00". */
const meanOf = (figures: readonly string[], mean: string): string =>
  `(${figures.join(' + ')}) ÷ ${figures.length} = ${mean}`;

const methodWords: Words['summary']['method'] = {
  heading: 'How the figures follow from the scores of the items',
  overall: (parts, overall) =>
    `Overall score = ${parts.map(({ name, weight, score }) => `${name} ${score} × ${weight}%`).join(' + ')} = ${overall}`,
  subIndicators: (indicator, figures) =>
    `Sub-indicators of indicator ${indicator}: ${figures.map(({ number, score }) => `${number} = ${score}`).join(' · ')}`,
  parts: (code, names, figures, tab) => {
    const mean = meanOf(figures.parts, figures.score);
    return tab === null
      ? `${code} = the mean of ${listed(names)} = ${mean}`
      : `${code} = the mean of ${listed(names)} = ${mean} (scores of items from tab ${tab})`;
  },
  instrument: (code, figures, score, tab) => {
    const numbers = figures.map(({ number }) => number);
    const between =
      numbers.length < 2
        ? `indicator ${numbers[0]}`
        : `indicators ${numbers[0]}-${numbers[numbers.length - 1]}`;
    const mean = meanOf(
      figures.map((one) => one.score),
      score,
    );
    return tab === null
      ? `${code} = the mean of ${between} = ${mean}`
      : `${code} = the mean of ${between} = ${mean} (scores of items from tab ${tab})`;
  },
};

type Difference = Parameters<Words['summary']['notes']['open']>[0][number];

/** So many find room in a line of an upright A4 page. */
const MOST_DIFFERENCES = 4;

const describeDifferences = (differences: readonly Difference[]): string => {
  const said = differences
    .slice(0, MOST_DIFFERENCES)
    .map(({ figure, announced, computed }) => `${figure} announced ${announced}, computed ${computed}`)
    .join(' · ');
  const left = differences.length - MOST_DIFFERENCES;
  return left > 0 ? `${said} and ${left} more` : said;
};

const indicatorWords: Words['summary']['indicators'] = {
  heading: 'Scores of the indicators, and their lowest items',
  columns: (least) => [
    'Indicator',
    'Instrument',
    'Score',
    'Lowest items',
    `Threshold ${least}`,
    'Titles of the lowest items',
  ],
  chart: {
    title: (least) => `Scores of the indicators (the dashed line is the threshold of ${least})`,
    columns: (least) => ['Indicator', 'Score', `Threshold ${least}`],
    incomplete: (line) => `${line} (incomplete)`,
  },
  above: 'reached',
  below: 'below',
  item: (code, title) => `${code} ${title}`,
  line: (number, name) => `${number}. ${name}`,
  subLine: (number, name) => `${number} ${name}`,
  lowest: (groups) => groups.map(({ items, score }) => `${items.join(', ')} (${score})`).join(' · '),
  noneLow: 'every item has the full score',
  nothing: 'no scores of items',
  combining: {
    'by-item': 'The score of an indicator is the mean of the scores of its items.',
    'by-sub-indicator':
      'The score of an indicator with sub-indicators is the mean of their scores; that of any other is the mean of the scores of its items.',
  },
};

const noteWords: Words['summary']['notes'] = {
  heading: 'Notes',
  problems: (count) =>
    count === 0
      ? 'Nothing was found that has to be checked.'
      : `To be checked with the source: ${count}. Open ITA Assistant to see them.`,
  announcedIncomplete: (missing) =>
    `Announced scores are missing (${missing.join(', ')}), so the result shown is the one computed from the items.`,
  notAnnounced: 'No announced scores are given, so the result shown is the one computed from the items.',
  announcedIsRecord:
    'The announced scores are the official result; those computed from the items stand beside them to be checked.',
  unconfirmed: unconfirmedNotes,
  open: (differences) =>
    differences.length === 0
      ? 'No announced score differs from the computed one without having been checked with the source.'
      : `To be checked with the source: ${describeDifferences(differences)}`,
  confirmed: (differences) =>
    differences.length === 0 ? '' : `Confirmed as printed in the source: ${describeDifferences(differences)}`,
};

export const summaryWords: Words['summary'] = {
  none: '-',
  incomplete: (text) => `${text} (incomplete)`,
  progress: 'Progress of the plan',
  coverage: 'What the plan covers',
  title: 'Summary of the Integrity and Transparency Assessment (ITA)',
  year: (fiscalYear) => `Fiscal year ${fiscalYear}`,
  stale: {
    scores: 'Scores changed: analyse again',
    statuses: 'Statuses changed: analyse again',
    fresh: 'As the scores and statuses are',
  },
  headline: 'The overall result',
  next: 'To the next level',
  ahead: aheadWords,
  years: yearWords,
  method: methodWords,
  overallAnnounced: 'Overall score (announced)',
  overallComputed: 'Overall score (computed)',
  level: 'Level of the result',
  levelUnknown: 'The level is not known yet: figures are missing',
  why: 'Why',
  whyBest: 'The overall score and every instrument reach the highest level.',
  whyNot: (above, obstacles) => `Not yet ${above}: ${listed(obstacles.map(describeObstacle))}.`,
  typedLevel: 'Level as typed',
  typedLevelWrong: (typed) => `“${typed}” is not the level above: please check`,
  typedLevelConfirmed: (typed) => `“${typed}” (confirmed: the source says so)`,
  instruments: {
    heading: 'Scores of the instruments: announced beside computed from the items',
    overall: 'Overall score',
    line: (name, code) => `${name} (${code})`,
    differs: 'differs: please check',
    differsConfirmed: 'differs (confirmed as in the source)',
    agrees: 'agrees',
    fromAnnounced: 'no scores of items: the announced score is used',
    incomplete: 'incomplete',
  },
  indicators: indicatorWords,
  gains: {
    heading:
      'What to do first: items that help most to the next level, or the overall score, if they reach 100',
    columns: ['Item', 'Score', 'Adds to overall', 'Instrument', 'Indicator', 'Title of the item'],
  },
  notes: noteWords,
};
