/** What the plan lacks. */
import type { ItemCode } from '../../../src/framework/framework.ts';
import { titleOfCode } from '../../../src/framework/lookup.ts';
import { cellName } from '../../../src/ownedTable/inTab/cellName.ts';
import { measureName } from '../../../src/plan/table/measureName.ts';
import type { StandingMeasure } from '../../../src/plan/table/measureRow.ts';
import type { Actions } from '../../actions.ts';
import { element, type View } from '../../elements/element.ts';
import { folded } from '../../elements/folded.ts';
import { placeLink } from '../../elements/placeLink.ts';
import type { Writer } from '../../elements/writer.ts';
import type { Shown } from '../../state/state.ts';

/** A list longer than this is folded. */
const MANY = 5;

/** @returns nothing where the plan lacks nothing */
export const coverageView = (
  { run, moment }: Shown,
  { text, words: { coverage: words, item: itemLine } }: Writer,
  actions: Pick<Actions, 'goTo'>,
): View[] => {
  const { framework } = run.decision;
  const { work, coverage } = run.plan;
  const measure = (one: StandingMeasure): View => {
    const name = measureName(one);
    if (one.row === null) return element('span', {}, name);
    const cell = cellName(work, moment, one.row, 'measure');
    return placeLink(words.measure(name, cell), work.tabName, cell, actions);
  };
  const sentence = (plain: string): View => element('span', {}, text(plain));
  const item = (code: ItemCode): View => sentence(itemLine(code, titleOfCode(framework, code)));
  const issues = framework.issues.filter(({ number }) => coverage.issuesWithoutMeasure.includes(number));
  /** What is lacking, under a line that counts it. */
  const part = (id: string, heading: (count: number) => string, lacking: readonly View[]): View[] => {
    if (lacking.length === 0) return [];
    const list = element('ul', { class: 'list' }, ...lacking.map((one) => element('li', {}, one)));
    const counted = text(heading(lacking.length));
    return lacking.length > MANY
      ? [folded(`coverage-${id}`, counted, list)]
      : [element('h3', { id: `coverage-${id}` }, counted), list];
  };
  const parts = [
    part(
      'issues',
      words.issues,
      issues.map(({ number, name }) => sentence(words.issue(number, name))),
    ),
    part('items', words.items, coverage.itemsWithoutMeasure.map(item)),
    part('unknown', words.unknown, coverage.itemsWithoutScore.map(item)),
    part('not-low', words.notLow, coverage.notLow.map(measure)),
    part('without-unit', words.withoutUnit, coverage.withoutUnit.map(measure)),
    part('without-period', words.withoutPeriod, coverage.withoutPeriod.map(measure)),
  ].flat();
  return [
    element('h2', { id: 'coverage' }, words.heading),
    ...(parts.length > 0 ? parts : [element('p', {}, words.complete)]),
  ];
};
