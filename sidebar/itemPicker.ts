/** The items of a year to tick for the plan, with what each scored and what it is worth. */
import type { IndicatorResult } from '../src/assessment/assessment.ts';
import { isDefault } from '../src/plan/select.ts';
import type { Decision } from '../src/run/decide.ts';
import { around, GAP } from './around.ts';
import { element } from './element.ts';
import { type PickableItem, pickableItems } from './pickableItems.ts';
import type { Writer } from './writer.ts';

export interface ItemPicker {
  readonly view: HTMLElement;
  /** The codes of the ticked items, in the framework's order. */
  readonly ticked: () => string[];
}

/** An item's line. It moves when the list is sorted and keeps its tick. */
interface Line {
  readonly item: PickableItem;
  readonly box: HTMLInputElement;
  readonly view: HTMLElement;
}

/** What the plan has now is ticked. Items without a score cannot be ticked; items at 100 are folded away. */
export const itemPicker = (decision: Decision, writer: Writer): ItemPicker => {
  const {
    text,
    words: { selection: words },
  } = writer;
  const { indicators } = decision.assessment;
  const lines = pickableItems(decision).map((item) => lineOf(item, writer));
  const count = element('p', { id: 'ticked-count' });
  count.setAttribute('role', 'status');
  const list = element('div', { id: 'item-list' });
  const byGain = element('button', { id: 'by-gain' }, words.byGain);
  let isByGain = false;

  const ticked = (): string[] => lines.flatMap(({ item, box }) => (box.checked ? [item.code] : []));
  const showCount = (): void => {
    count.textContent = text(words.ticked(ticked().length));
  };
  const showList = (): void => {
    byGain.setAttribute('aria-pressed', String(isByGain));
    list.replaceChildren(
      ...(isByGain ? listOf(sortedByGain(lines), writer) : groupsOf(lines, indicators, writer)),
    );
  };
  const tick = (isWanted: (item: PickableItem) => boolean): void => {
    for (const { item, box } of lines) box.checked = !box.disabled && isWanted(item);
    showCount();
  };

  byGain.addEventListener('click', () => {
    isByGain = !isByGain;
    showList();
  });
  list.addEventListener('change', showCount);
  showList();
  showCount();
  return {
    ticked,
    view: element(
      'div',
      {},
      element('h2', {}, words.itemsHeading),
      element('p', { class: 'soft' }, text(words.figures)),
      element(
        'div',
        { class: 'row' },
        element(
          'button',
          {
            id: 'tick-default',
            onclick: () => tick(({ score, isLowest }) => score !== null && isDefault(score, isLowest)),
          },
          words.tickDefault,
        ),
        element('button', { id: 'tick-none', onclick: () => tick(() => false) }, words.tickNone),
        byGain,
      ),
      count,
      list,
    ),
  };
};

const lineOf = (item: PickableItem, { voice, text, points, words }: Writer): Line => {
  const { score, gain } = item;
  const box = element('input', { id: `item-${item.code}` });
  box.type = 'checkbox';
  box.checked = item.isSelected;
  box.disabled = score === null;
  const figures =
    score === null
      ? element('span', { class: 'soft' }, words.selection.noScore)
      : element(
          'span',
          { class: 'figures' },
          ...around(words.selection.scoreAndGain(GAP, points(gain ?? 0)), voice.itemScore(score), 'soft'),
        );
  const label = element(
    'label',
    { for: box.id, class: 'pair' },
    element('span', {}, text(words.item(item.code, item.title))),
    ' ',
    figures,
  );
  return { item, box, view: element('li', { class: 'change' }, box, label) };
};

const sortedByGain = (lines: readonly Line[]): Line[] =>
  [...lines].sort((a, b) => (b.item.gain ?? -1) - (a.item.gain ?? -1));

const groupsOf = (
  lines: readonly Line[],
  indicators: readonly Pick<IndicatorResult, 'number' | 'name'>[],
  writer: Writer,
): HTMLElement[] =>
  indicators.map(({ number, name }) => {
    const heading = element(
      'h3',
      { id: `items-of-${number}` },
      writer.text(writer.words.selection.indicator(number, name)),
    );
    const own = lines.filter(({ item }) => item.indicator === number);
    const group = element('div', {}, heading, ...listOf(own, writer));
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', heading.id);
    return group;
  });

const listOf = (lines: readonly Line[], { text, words }: Writer): HTMLElement[] => {
  const listed = (some: readonly Line[]): HTMLElement =>
    element('ul', { class: 'list' }, ...some.map(({ view }) => view));
  const full = lines.filter(({ item }) => item.score === 100);
  const others = lines.filter(({ item }) => item.score !== 100);
  const folded = element(
    'details',
    {},
    element('summary', {}, text(words.selection.full(full.length))),
    listed(full),
  );
  folded.open = full.some(({ box }) => box.checked);
  return [...(others.length > 0 ? [listed(others)] : []), ...(full.length > 0 ? [folded] : [])];
};
