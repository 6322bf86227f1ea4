/** What is said of result and plan, in English; what is only written into their tabs stays Thai. */
import type { Obstacle } from '../../assessment/level.ts';
import type { Shortfall } from '../../assessment/levelsAhead.ts';
import type { Framework, ItemCode, Unconfirmed } from '../../framework/framework.ts';
import { formatFigure } from '../../thai/format.ts';
import { thai } from '../th.ts';
import type { Words } from '../words.ts';

type Figure = Shortfall['figure'];

const figureName = (figure: Figure): string => (figure === 'overall' ? 'the overall score' : figure);

/** "a", "a and b", "a, b and c" */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

const describeObstacle = ({ figure, score, least }: Obstacle): string =>
  `${figureName(figure)} is ${formatFigure(score, 'arabic')}, below ${least}`;

const describeShort = (short: readonly Shortfall[]): string =>
  listed(
    short.map(({ figure, points }) => `${formatFigure(points, 'arabic')} points of ${figureName(figure)}`),
  );

/** More codes than these are no sentence any more. */
const MOST_CODES = 12;

const itemsInWords = (items: readonly ItemCode[]): string =>
  items.length <= MOST_CODES ? listed(items) : `${items.length} items, first ${listed(items.slice(0, 3))}`;

const withoutScores = (count: number): string =>
  count === 0 ? '' : ` (${count} items without a score are not counted)`;

const unconfirmedWords: Readonly<Record<Unconfirmed, string>> = {
  items: 'the list, codes and titles of this year’s items',
  weights: 'the weights of the instruments in this year',
  levels: 'the thresholds of this year’s levels',
  'sub-indicators': 'the boundaries of the sub-indicators of OIT',
  'item-issues': 'which issue of the plan each item belongs to',
};

const notConfirmed = (subject: string): string => `No official announcement at hand confirms ${subject}.`;

const unconfirmedNotes = ({ issues, unconfirmed }: Pick<Framework, 'issues' | 'unconfirmed'>) => {
  const numbers = issues.filter(({ confirmed }) => !confirmed).map(({ number }) => String(number));
  const named = numbers.length > 0 ? [`the names of issues ${listed(numbers)}`] : [];
  const filed = unconfirmed.includes('item-issues') ? [unconfirmedWords['item-issues']] : [];
  const aboutIssues = [...named, ...filed];
  return [
    ...unconfirmed
      .filter((subject) => subject !== 'item-issues')
      .map((subject) => ({ subject, text: notConfirmed(unconfirmedWords[subject]) })),
    ...(aboutIssues.length > 0
      ? [{ subject: 'issues' as const, text: notConfirmed(listed(aboutIssues)) }]
      : []),
  ];
};

export const summaryWords: Words['summary'] = {
  ...thai.summary,
  levelUnknown: 'The level is not known yet: figures are missing',
  whyBest: 'The overall score and every instrument reach the highest level.',
  whyNot: (above, obstacles) => `Not yet ${above}: ${listed(obstacles.map(describeObstacle))}.`,
  ahead: {
    unknown: 'Not known yet: figures are missing.',
    highest: 'This is the highest level. Keep every indicator where it is.',
    by: ({ short, items, level, missing, isOpenData }) =>
      `${describeShort(short)} missing: ${isOpenData ? 'complete' : 'raise'} ${itemsInWords(items)}${isOpenData ? '' : ' to 100'} to reach ${level}${withoutScores(missing)}.`,
    never: (short, level) =>
      `${describeShort(short)} missing: even with every scored item at 100, ${level} is not reached.`,
    notKnown: (short, missing) =>
      `${describeShort(short)} missing: which items to raise is not known, as ${missing} items have no score.`,
  },
  notes: { ...thai.summary.notes, unconfirmed: unconfirmedNotes },
};

export const planWords: Words['plan'] = {
  ...thai.plan,
  progress: ({ done, inProgress, notStarted, cancelled, other, total }) =>
    [
      `${done} of ${total} measures done`,
      `${inProgress} in progress`,
      `${notStarted} not started`,
      `${cancelled} cancelled`,
      ...(other > 0 ? [`${other} of another status`] : []),
    ].join(' · '),
  lastYear: {
    ...thai.plan.lastYear,
    status: (planYear, status) => `${planYear}: ${status}`,
    result: (text) => `Result: ${text}`,
    evidence: (text) => `Evidence: ${text}`,
    problems: (text) => `Problems: ${text}`,
    cutShort: (text) => `${text}… (more in that year’s plan)`,
  },
};
