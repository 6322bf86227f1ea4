/** Choosing the items of the plan: by a rule, or one by one. */
import { WEAK } from '../src/plan/select.ts';
import type { Decision } from '../src/run/decide.ts';
import { formatSelection } from '../src/settings/formatSelection.ts';
import type { Selection } from '../src/settings/settings.ts';
import { toArabicDigits } from '../src/thai/digits.ts';
import { GAP } from './around.ts';
import { element } from './element.ts';
import { itemPicker } from './itemPicker.ts';
import type { Writer } from './writer.ts';

type SelectionWords = Writer['words']['selection'];

/** What the fields propose until a person chose another number. */
const COUNT = 5;
const THRESHOLD = 90;

type Kind = Selection['kind'];

/** What a way of choosing gives: a selection, or what is wrong and the field to mend, if it is one. */
type Choice =
  | { readonly selection: Selection }
  | { readonly mistake: string; readonly field?: HTMLInputElement };

interface Way {
  readonly kind: Kind;
  readonly radio: HTMLInputElement;
  readonly view: HTMLElement;
  readonly read: () => Choice;
}

/**
 * The four ways, the one in use first chosen.
 *
 * @param save gets the setting's text, never one that cannot be read back
 */
export const selectionView = (
  decision: Decision,
  writer: Writer,
  save: (text: string) => void,
  cancel: () => void,
): HTMLElement[] => {
  const { selection, assessment } = decision;
  const {
    voice,
    text: write,
    words: { selection: words },
  } = writer;
  const picker = itemPicker(decision, writer);
  const standingCount = selection.kind === 'lowest' ? selection.count : COUNT;
  const count = numberField('selection-count', words.count, standingCount, 'numeric');
  const standingThreshold = selection.kind === 'below' ? selection.threshold : THRESHOLD;
  const threshold = numberField('selection-threshold', words.threshold, standingThreshold, 'decimal');
  const ways: Way[] = [
    way('default', words.default, null, () => ({ selection: { kind: 'default' } })),
    way('lowest', words.lowest(GAP), count, () => readCount(count, assessment.items.length, words)),
    way('below', words.below(GAP), threshold, () => readThreshold(threshold, words)),
    way('items', words.items, null, () => readTicks(picker.ticked(), words)),
  ];
  const explain = element('p', { class: 'soft', id: 'default-explain' }, write(words.defaultExplain(WEAK)));
  const mistake = element('p', { id: 'selection-mistake' });
  mistake.setAttribute('role', 'alert');

  const showWay = (): void => {
    picker.view.hidden = !ways.some(({ kind, radio }) => kind === 'items' && radio.checked);
  };
  for (const { kind, radio } of ways) {
    radio.checked = kind === selection.kind;
    if (kind === 'default') radio.setAttribute('aria-describedby', explain.id);
    radio.addEventListener('change', showWay);
  }
  const takeWayOf = (field: HTMLInputElement, kind: Kind): void =>
    field.addEventListener('input', () => {
      for (const one of ways) if (one.kind === kind) one.radio.checked = true;
      showWay();
    });
  takeWayOf(count, 'lowest');
  takeWayOf(threshold, 'below');
  showWay();

  const point = (text: string, wrong: HTMLInputElement | undefined): void => {
    mistake.textContent = write(text);
    mistake.className = text === '' ? '' : 'error';
    for (const field of [count, threshold]) {
      field.setAttribute('aria-invalid', String(field === wrong));
      if (field === wrong) field.setAttribute('aria-describedby', mistake.id);
      else field.removeAttribute('aria-describedby');
    }
    wrong?.focus();
  };
  const use = (): void => {
    const choice = ways.find(({ radio }) => radio.checked)?.read();
    if (!choice) return;
    if ('mistake' in choice) {
      point(choice.mistake, choice.field);
      return;
    }
    point('', undefined);
    save(formatSelection(choice.selection, voice.vocabulary));
  };

  return [
    element('h2', { id: 'selection' }, words.heading),
    element('p', { class: 'soft' }, words.explain),
    element(
      'fieldset',
      {},
      element('legend', {}, words.ways),
      ...ways.flatMap(({ kind, view }) => (kind === 'default' ? [view, explain] : [view])),
    ),
    picker.view,
    mistake,
    element(
      'div',
      { class: 'row selection-actions' },
      element('button', { id: 'selection-save', class: 'primary', onclick: use }, words.save),
      element('button', { id: 'selection-cancel', onclick: cancel }, words.cancel),
    ),
  ];
};

/** @param sentence names the way, with a gap where its field goes; what stands before the field is the label */
const way = (kind: Kind, sentence: string, field: HTMLInputElement | null, read: () => Choice): Way => {
  const radio = element('input', { id: `way-${kind}` });
  radio.type = 'radio';
  radio.name = 'selection-way';
  const [name = '', rest = ''] = sentence.split(GAP).map((part) => part.trim());
  const label = element('label', { for: radio.id }, name);
  const more = [...(field ? [field] : []), ...(rest === '' ? [] : [element('span', {}, rest)])];
  return { kind, radio, read, view: element('div', { class: 'change' }, radio, label, ...more) };
};

/** A field for a number. Not of type `number`, which takes no Thai digits and would show nothing of what was typed. */
const numberField = (
  id: string,
  name: string,
  value: number,
  keys: 'numeric' | 'decimal',
): HTMLInputElement => {
  const field = element('input', { id, class: 'number' });
  field.inputMode = keys;
  field.autocomplete = 'off';
  field.value = String(value);
  field.setAttribute('aria-label', name);
  return field;
};

const typedIn = (field: HTMLInputElement): string => toArabicDigits(field.value).trim();

const readCount = (field: HTMLInputElement, most: number, words: SelectionWords): Choice => {
  const typed = typedIn(field);
  const count = /^[0-9]+$/.test(typed) ? Number(typed) : 0;
  return count >= 1 && count <= most
    ? { selection: { kind: 'lowest', count } }
    : { mistake: words.badCount(most), field };
};

const readThreshold = (field: HTMLInputElement, words: SelectionWords): Choice => {
  const typed = typedIn(field);
  const threshold = /^[0-9]+(?:\.[0-9]{1,2})?$/.test(typed) ? Number(typed) : 0;
  return threshold > 0 && threshold <= 100
    ? { selection: { kind: 'below', threshold } }
    : { mistake: words.badThreshold, field };
};

const readTicks = (codes: readonly string[], words: SelectionWords): Choice =>
  codes.length > 0 ? { selection: { kind: 'items', codes } } : { mistake: words.nothingTicked };
