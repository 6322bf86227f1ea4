/** What a plan still lacks, and what it has too much of. */
import type { Assessment } from '../assessment/assessment.ts';
import type { Framework, IssueNumber, ItemCode } from '../framework/framework.ts';
import { codesNamedIn } from '../framework/itemCode.ts';
import { allItems } from '../framework/lookup.ts';
import type { Selection } from '../settings/settings.ts';
import { selectItems } from './select.ts';
import type { StandingMeasure } from './table/measureRow.ts';

export interface Coverage {
  /** The measures' requirements: every issue of the framework has at least one. */
  readonly issuesWithoutMeasure: readonly IssueNumber[];
  /** Low items that no measure serves, in the framework's order. */
  readonly itemsWithoutMeasure: readonly ItemCode[];
  /** Items without a score: nobody knows whether they are low. */
  readonly itemsWithoutScore: readonly ItemCode[];
  /** Measures all of whose items have a score that is not low. One that names no item is the office's own concern, and not listed. */
  readonly notLow: readonly StandingMeasure[];
  readonly withoutUnit: readonly StandingMeasure[];
  readonly withoutPeriod: readonly StandingMeasure[];
}

/**
 * The items that count as low: the lowest of every indicator and all below 85, and what the office chose by a rule of
 * its own. Items ticked one by one are a choice, whatever they scored.
 */
const lowItems = (assessment: Assessment, selection: Selection): Set<ItemCode> =>
  new Set([
    ...selectItems(assessment, { kind: 'default' }),
    ...(selection.kind === 'items' ? [] : selectItems(assessment, selection)),
  ]);

const namedItems = (text: string, framework: Framework): ItemCode[] => {
  const codes = codesNamedIn(text);
  return allItems(framework).flatMap(({ code }) => (codes.has(code) ? [code] : []));
};

/** The items a measure serves: those it was drafted for; without any, those that a person's words name. */
export const servedItems = ({ items, cells }: StandingMeasure, framework: Framework): readonly ItemCode[] =>
  items.length > 0 ? items : namedItems(`${cells.measure}\n${cells.analysis}`, framework);

/** Compares the plan with what the result asks for. */
export const coverageOf = (
  after: readonly StandingMeasure[],
  framework: Framework,
  assessment: Assessment,
  selection: Selection,
): Coverage => {
  const low = lowItems(assessment, selection);
  const scored = new Set(assessment.items.flatMap(({ code, score }) => (score === null ? [] : [code])));
  const served = new Set(after.flatMap((row) => servedItems(row, framework)));
  const issues = new Set(after.map(({ issue }) => issue));
  return {
    issuesWithoutMeasure: framework.issues
      .map(({ number }) => number)
      .filter((number) => !issues.has(number)),
    itemsWithoutMeasure: [...low].filter((code) => !served.has(code)).sort(byFramework(framework)),
    itemsWithoutScore: assessment.items.flatMap(({ code, score }) => (score === null ? [code] : [])),
    notLow: after.filter((row) => {
      const items = servedItems(row, framework);
      return items.length > 0 && items.every((code) => scored.has(code) && !low.has(code));
    }),
    withoutUnit: after.filter(({ cells }) => !saysSomething(cells.responsible)),
    withoutPeriod: after.filter(({ cells }) => !saysSomething(cells.period)),
  };
};

/** A dash or dots stand for nothing. */
const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const byFramework = (framework: Framework): ((a: ItemCode, b: ItemCode) => number) => {
  const places = new Map(allItems(framework).map(({ code }, place) => [code, place]));
  return (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
};
