/** What the plan lacks. */
import type { PlanState, RunReport } from '../src/run/protocol.ts';
import { element } from './element.ts';
import { folded } from './folded.ts';
import type { ResultActions } from './resultActions.ts';
import type { Writer } from './writer.ts';

/** A list longer than this is folded. */
const MANY = 5;

export const coverageView = (
  { planState, items }: RunReport,
  { text, words: { coverage: words, selection } }: Writer,
  { goTo }: ResultActions,
): HTMLElement[] => {
  const { coverage, planTab } = planState;
  const titles = new Map(items.map(({ item, title }) => [item, title]));
  const measure = ({ name, cell }: PlanState['coverage']['notLow'][number]): HTMLElement =>
    cell === null
      ? element('span', {}, name)
      : element('button', { class: 'link', onclick: () => goTo(planTab, cell) }, words.measure(name, cell));
  const sentence = (plain: string): HTMLElement => element('span', {}, text(plain));
  const parts = [
    part(
      'issues',
      text(words.issues(coverage.issuesWithoutMeasure.length)),
      coverage.issuesWithoutMeasure.map(({ number, name }) => sentence(words.issue(number, name))),
    ),
    part(
      'items',
      text(words.items(coverage.itemsWithoutMeasure.length)),
      coverage.itemsWithoutMeasure.map((code) => sentence(selection.item(code, titles.get(code) ?? ''))),
    ),
    part(
      'unknown',
      text(words.unknown(coverage.itemsWithoutScore.length)),
      coverage.itemsWithoutScore.map((code) => sentence(selection.item(code, titles.get(code) ?? ''))),
    ),
    part('not-low', text(words.notLow(coverage.notLow.length)), coverage.notLow.map(measure)),
    part(
      'without-unit',
      text(words.withoutUnit(coverage.withoutUnit.length)),
      coverage.withoutUnit.map(measure),
    ),
    part(
      'without-period',
      text(words.withoutPeriod(coverage.withoutPeriod.length)),
      coverage.withoutPeriod.map(measure),
    ),
  ].flat();
  return [
    element('h2', { id: 'coverage' }, words.heading),
    ...(parts.length > 0 ? parts : [element('p', {}, words.complete)]),
  ];
};

/** What is lacking, under a line that counts it. */
const part = (id: string, heading: string, lacking: readonly HTMLElement[]): HTMLElement[] => {
  if (lacking.length === 0) return [];
  const list = element('ul', { class: 'list' }, ...lacking.map((one) => element('li', {}, one)));
  return lacking.length > MANY
    ? [folded(`coverage-${id}`, heading, list)]
    : [element('h3', { id: `coverage-${id}` }, heading), list];
};
