/** The items of a year to tick for the plan, with what each scored and what it is worth. */
import { isDefault } from '../../src/plan/select.ts';
import type { Decision } from '../../src/run/decide.ts';
import { around, GAP } from '../elements/around.ts';
import { element, type View } from '../elements/element.ts';
import { sideBySide } from '../elements/sideBySide.ts';
import type { Writer } from '../elements/writer.ts';
import type { SelectionForm } from '../state/selectionForm.ts';
import { type PickableItem, pickableItems } from './pickableItems.ts';

/** Items without a score cannot be ticked; items at 100 are folded away. */
export const itemPicker = (
  form: SelectionForm,
  decision: Decision,
  writer: Writer,
  change: (form: SelectionForm) => void,
): View => {
  const {
    text,
    words: { selection: words },
  } = writer;
  const items = pickableItems(decision);
  const tick = (isWanted: (item: PickableItem) => boolean): void =>
    change({
      ...form,
      ticked: new Set(items.filter((item) => item.score !== null && isWanted(item)).map(({ code }) => code)),
    });
  const line = (item: PickableItem): View =>
    lineView(item, form.ticked.has(item.code), writer, (isTicked) =>
      tick(({ code }) => (code === item.code ? isTicked : form.ticked.has(code))),
    );
  return element(
    'div',
    {},
    element('h2', {}, words.itemsHeading),
    element('p', { class: 'soft' }, text(words.figures)),
    sideBySide([
      button('tick-default', words.tickDefault, () =>
        tick(({ score, isLowest }) => score !== null && isDefault(score, isLowest)),
      ),
      button('tick-none', words.tickNone, () => tick(() => false)),
      byGainButton(form, words, change),
    ]),
    element('p', { id: 'ticked-count', role: 'status' }, text(words.ticked(form.ticked.size))),
    element(
      'div',
      { id: 'item-list' },
      ...(form.isByGain
        ? listOf('all', sortedByGain(items), line, writer)
        : decision.assessment.indicators.map(({ number, name }) => {
            const own = items.filter(({ indicator }) => indicator === number);
            return groupView(number, name, listOf(String(number), own, line, writer), writer);
          })),
    ),
  );
};

const button = (id: string, name: string, onclick: () => void): View =>
  element('button', { id, onclick }, name);

/** Shows the items in the order of what each is worth, or by their indicators again. */
const byGainButton = (
  form: SelectionForm,
  words: Writer['words']['selection'],
  change: (form: SelectionForm) => void,
): View =>
  element(
    'button',
    {
      id: 'by-gain',
      'aria-pressed': form.isByGain,
      onclick: () => change({ ...form, isByGain: !form.isByGain }),
    },
    words.byGain,
  );

const lineView = (
  { code, title, score, gain }: PickableItem,
  isTicked: boolean,
  { voice, text, points, words }: Writer,
  onchange: (isTicked: boolean) => void,
): View => {
  const id = `item-${code}`;
  const figures =
    score === null
      ? element('span', { class: 'soft' }, words.selection.noScore)
      : element(
          'span',
          { class: 'figures' },
          ...around(words.selection.scoreAndGain(GAP, points(gain ?? 0)), voice.itemScore(score), 'soft'),
        );
  return element(
    'li',
    { class: 'change', key: code },
    element('input', { id, type: 'checkbox', checked: isTicked, disabled: score === null, onchange }),
    element(
      'label',
      { for: id, class: 'pair' },
      element('span', {}, text(words.item(code, title))),
      ' ',
      figures,
    ),
  );
};

const sortedByGain = (items: readonly PickableItem[]): PickableItem[] =>
  [...items].sort((a, b) => (b.gain ?? -1) - (a.gain ?? -1));

const groupView = (
  number: number,
  name: string,
  lists: readonly View[],
  { text, words: { selection: words } }: Writer,
): View => {
  const id = `items-of-${number}`;
  return element(
    'div',
    { key: id, role: 'group', 'aria-labelledby': id },
    element('h3', { id }, text(words.indicator(number, name))),
    ...lists,
  );
};

const listOf = (
  id: string,
  items: readonly PickableItem[],
  line: (item: PickableItem) => View,
  { text, words: { selection: words } }: Writer,
): View[] => {
  const listed = (some: readonly PickableItem[]): View => element('ul', { class: 'list' }, ...some.map(line));
  const full = items.filter(({ score }) => score === 100);
  const others = items.filter(({ score }) => score !== 100);
  const foldedAway = (): View =>
    element(
      'details',
      { id: `full-${id}`, open: full.some(({ isSelected }) => isSelected) },
      element('summary', {}, text(words.full(full.length))),
      listed(full),
    );
  return [...(others.length > 0 ? [listed(others)] : []), ...(full.length > 0 ? [foldedAway()] : [])];
};
