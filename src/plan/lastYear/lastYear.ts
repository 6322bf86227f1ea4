/** What an earlier plan says that is worth having in this one: measures to carry over, and what became of each. */
import type { Framework, IssueNumber, ItemCode } from '../../framework/framework.ts';
import { findItem, itemOfTopic } from '../../framework/lookup.ts';
import type { Voice } from '../../words/voice.ts';
import { type FollowUp, readStatus } from '../followUp/progress.ts';
import type { MeasureKey } from '../library/measure.ts';
import type { PlanColumn } from '../table/columns.ts';
import type { DraftMeasure } from '../table/measureRow.ts';

/** A measure of an earlier plan, its items in the codes of the framework in use now. */
export interface PastMeasure {
  readonly key: MeasureKey;
  readonly issue: IssueNumber;
  readonly items: readonly ItemCode[];
  readonly cells: Readonly<Record<PlanColumn, string>>;
  /** The columns that hold a person's words. */
  readonly personal: readonly PlanColumn[];
  readonly followUp: FollowUp;
}

export interface PastPlan {
  readonly tab: string;
  /** The year whose result that plan was made from. */
  readonly fiscalYear: number;
  readonly measures: readonly PastMeasure[];
}

/** An item in the codes of another year; null when that year does not have it. */
export const itemInFramework = (code: ItemCode, from: Framework, to: Framework): ItemCode | null => {
  const item = findItem(from, code);
  return (item && itemOfTopic(to, item.topic)?.code) ?? null;
};

/** A cell holds 50,000 characters at most, and nobody reads that many beside a measure. */
const LONGEST = 2000;

const inShort = (text: string, { words }: Voice): string =>
  text.length <= LONGEST ? text : words.plan.lastYear.cutShort(text.slice(0, LONGEST));

/** What became of a measure, for the cell beside it; '' when nothing was written about it. Words of staff keep their digits. */
export const pastResult = (
  { status, result, evidence, problems }: FollowUp,
  planYear: number,
  voice: Voice,
): string => {
  const words = voice.words.plan.lastYear;
  const known = readStatus(status);
  const hasWords = [result, evidence, problems].some((text) => text !== '');
  if (!hasWords && known === 'notStarted') return '';
  return [
    words.status(
      voice.say(String(planYear)),
      known === 'other' ? status : voice.vocabulary.statusWords[known],
    ),
    ...(result === '' ? [] : [words.result(inShort(result, voice))]),
    ...(evidence === '' ? [] : [words.evidence(inShort(evidence, voice))]),
    ...(problems === '' ? [] : [words.problems(inShort(problems, voice))]),
  ].join('\n');
};

/** Puts last year's result beside every drafted measure that the earlier plan had, too. */
export const withLastYear = (
  rows: readonly DraftMeasure[],
  past: PastPlan | null,
  voice: Voice,
): DraftMeasure[] => {
  if (!past) return [...rows];
  const known = new Map(past.measures.map((measure) => [measure.key, measure]));
  return rows.map((row) => {
    const before = known.get(row.key);
    if (!before) return row;
    const lastYear = pastResult(before.followUp, past.fiscalYear + 1, voice);
    return { ...row, cells: { ...row.cells, lastYear } };
  });
};

/** A measure brought over: a person's words in some columns, ours in the others. */
interface CarriedMeasure extends DraftMeasure {
  readonly personal: readonly PlanColumn[];
  /** Columns that tell of the measure where it came from. */
  readonly beside: readonly PlanColumn[];
}

/** What a carried measure takes from this year. */
interface CarryInput {
  readonly past: PastPlan;
  readonly keys: readonly MeasureKey[];
  /** The library's draft for items of this year, whether they are selected or not. */
  readonly draftFor: (items: readonly ItemCode[]) => readonly DraftMeasure[];
  readonly period: string;
  readonly voice: Voice;
}

/** The columns that a measure brings along; the others belong to this year. */
export const broughtAlong = ['measure', 'steps', 'responsible'] as const satisfies readonly PlanColumn[];

/**
 * Earlier measures as rows of this plan. Words that a person wrote come along as that person's; where the earlier plan
 * held our own draft, the row takes this year's, whose references and years are right.
 */
export const carryOver = ({ past, keys, draftFor, period, voice }: CarryInput): CarriedMeasure[] =>
  past.measures
    .filter(({ key }) => keys.includes(key))
    .map((measure) => {
      const drafted = draftFor(measure.items).find(({ key }) => key === measure.key);
      const own = broughtAlong.filter((column) => !drafted || measure.personal.includes(column));
      const analysis =
        drafted?.cells.analysis ?? voice.say(voice.words.plan.lastYear.carried(past.fiscalYear + 1));
      const base = drafted?.cells ?? { ...measure.cells, analysis, period };
      const cells = {
        ...base,
        ...Object.fromEntries(own.map((column) => [column, measure.cells[column]])),
        lastYear: pastResult(measure.followUp, past.fiscalYear + 1, voice),
      };
      // At least the name counts as a person's: a carried row stays, even while its items are not low.
      const personal = [...new Set<PlanColumn>(['measure', ...own])];
      return { ...measure, cells, personal, beside: ['lastYear'] };
    });
