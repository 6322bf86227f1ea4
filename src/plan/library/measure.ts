/** The measure library's entries: what an office can do about an item that scored low. */
import type { IssueNumber, Topic } from '../../framework/framework.ts';

/** Stays the same for the same measure over all runs and years: every plan knows the measure by it. */
export type MeasureKey = string;

/**
 * Why an item tends to score low and how to raise it.
 *
 * Both are full Thai sentences without final punctuation, in Arabic digits. They are drafts for staff to confirm:
 * a score shows that an item is low, never why.
 */
export interface Advice {
  readonly topic: Topic;
  /** สาเหตุ */
  readonly cause: string;
  /** แนวทางการยกระดับผลการประเมิน */
  readonly guidance: string;
}

/**
 * A measure that serves one item, or several that the same work raises.
 *
 * Texts may hold `{ref:TOPIC}` or `{ref:TOPIC,TOPIC}`, written as "(อ้างอิงจาก o8)" with the codes of the framework in
 * use, and `{year}`, `{lastYear}`, `{nextYear}`: the assessed fiscal year, the one before, and the one the plan runs in
 * (Buddhist era).
 */
export interface Measure {
  /** What the measure is known by over all runs and years; where not given, the topics it serves: see `keyOf`. */
  readonly key?: MeasureKey;
  /** The issue it is filed under; where not given, that of its first item. */
  readonly issue?: IssueNumber;
  /** ผู้รับผิดชอบ; where not given, the units that its steps name. */
  readonly responsible?: string;
  readonly advice: readonly [Advice, ...Advice[]];
  /** มาตรการ / โครงการ / กิจกรรม: a short name. */
  readonly name: string;
  /** ขั้นตอนหรือวิธีการปฏิบัติ, in order, without numbers. */
  readonly steps: readonly string[];
}

/** A key made of topics: `e4+e5`. */
export const keyOfTopics = (topics: readonly Topic[]): MeasureKey => topics.join('+');

/** What the measure is known by. */
export const keyOf = ({ key, advice }: Pick<Measure, 'key' | 'advice'>): MeasureKey =>
  key ?? keyOfTopics(advice.map(({ topic }) => topic));
