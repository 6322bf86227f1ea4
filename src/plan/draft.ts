/** From the selected items to drafted rows of the plan. */
import type { Assessment, ItemResult } from '../assessment/assessment.ts';
import type { ItemCode, PartCode } from '../framework/framework.ts';
import type { Settings } from '../settings/settings.ts';
import { round2 } from '../thai/round.ts';
import type { ReadyLibrary, ReadyMeasure, ServedItem } from './library/readyLibrary.ts';
import type { UnitSettings } from './ownUnits.ts';
import { periodText } from './period.ts';
import { WEAK } from './select.ts';
import type { DraftMeasure } from './table/measureRow.ts';

/**
 * Drafts a row for every measure that serves a selected item (given in the framework's order): by issue, then in the
 * framework's order of items, then in the library's. A measure is filed under its own issue, else under that of the first
 * item it serves.
 *
 * @throws Error when the assessment is of another framework than the library
 */
export const draftPlan = (
  library: ReadyLibrary,
  assessment: Assessment,
  selected: readonly ItemCode[],
  settings: UnitSettings & Pick<Settings, 'period'>,
): DraftMeasure[] => {
  const { fiscalYear, voice, byItem, unitsOf } = library;
  const period = periodText(settings, fiscalYear, voice);
  const units = unitsOf(settings);

  const lowest = new Set(assessment.indicators.flatMap((indicator) => indicator.lowest));
  const chosen = new Map<ReadyMeasure, ServedItem[]>();
  for (const code of selected) {
    for (const { measure, served } of byItem.get(code) ?? []) {
      const items = chosen.get(measure);
      if (items) items.push(served);
      else chosen.set(measure, [served]);
    }
  }
  const rows = [...chosen].map(([{ key, issue, name, steps, responsible }, items]) => ({
    position: items[0]?.position ?? 0,
    row: {
      key,
      issue: issue ?? items[0]?.issue ?? 0,
      items: items.map(({ code }) => code),
      cells: {
        measure: items.reduce((text, { title }) => `${text}\n${title}`, name),
        analysis: items.reduce((text, item) => {
          const finding = findingText(item, assessment, lowest, library);
          return text === '' ? finding : `${text}\n${finding}`;
        }, ''),
        steps: units.inText(steps),
        period,
        responsible: responsible ?? units.responsibleFor(steps),
        lastYear: '',
      },
    } satisfies DraftMeasure,
  }));
  return rows.sort((a, b) => a.row.issue - b.row.issue || a.position - b.position).map(({ row }) => row);
};

/** What the scores say of an item, in a line or two: the analysis says why, and what to do about it. */
const findingText = (
  { code, writtenCode, position, indicator }: ServedItem,
  { items }: Assessment,
  lowest: ReadonlySet<ItemCode>,
  library: ReadyLibrary,
): string => {
  const result = items[position];
  if (result?.code !== code) throw new Error(`No result for ${code}`);
  const { say, words } = library.voice;
  const { finding } = words.plan;
  if (result.score === null) return finding.withoutScore(writtenCode, indicator);
  const score = scoreText(result, library);
  if (lowest.has(code)) return finding.lowest(writtenCode, score, indicator);
  const isWeak = round2(result.score) < WEAK;
  return isWeak
    ? say(finding.weak(writtenCode, score, indicator, WEAK))
    : finding.other(writtenCode, score, indicator);
};

/** "95.35", or by part when an item was scored in several. */
export const scoreText = (
  { scores }: ItemResult,
  { voice, write }: Pick<ReadyLibrary, 'voice' | 'write'>,
): string => {
  const parts: { part: PartCode; score: string }[] = [];
  for (const part of Object.keys(scores) as PartCode[]) {
    const score = scores[part] ?? null;
    if (score !== null) parts.push({ part, score: write(score) });
  }
  const [first] = parts;
  if (first && parts.length === 1) return first.score;
  return voice.say(voice.words.plan.partScores(parts));
};
