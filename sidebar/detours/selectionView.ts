/** The ways to choose the items of the plan. */
import { WEAK } from '../../src/plan/select.ts';
import type { Decision } from '../../src/run/decide.ts';
import { formatSelection } from '../../src/settings/formatSelection.ts';
import type { Actions } from '../actions.ts';
import { GAP } from '../elements/around.ts';
import { element, type View } from '../elements/element.ts';
import type { Writer } from '../elements/writer.ts';
import {
  chosenIn,
  describeMistake,
  type NumberedWay,
  type SelectionForm,
  type Way,
} from '../state/selectionForm.ts';
import { itemPicker } from './itemPicker.ts';

interface SelectionActions {
  readonly change: (form: SelectionForm, focus?: string) => void;
  /** Gets the setting's text, never one that cannot be read back. */
  readonly save: (text: string) => void;
}

/** What the choice of items asks for. */
export const selectionActions = ({
  change,
  saveSelection,
}: Pick<Actions, 'change' | 'saveSelection'>): SelectionActions => ({
  change: (form: SelectionForm, focus?: string): void => change({ kind: 'selection', form }, focus),
  save: saveSelection,
});

const MISTAKE = 'selection-mistake';
const EXPLAIN = 'default-explain';

/** Takes the form as it is, or says what is wrong with it. */
export const useSelection = (
  form: SelectionForm,
  { assessment }: Pick<Decision, 'assessment'>,
  { voice }: Writer,
  { change, save }: SelectionActions,
): void => {
  const chosen = chosenIn(
    form,
    assessment.items.map(({ code }) => code),
  );
  if ('selection' in chosen) save(formatSelection(chosen.selection, voice.vocabulary));
  else change({ ...form, mistake: chosen }, chosen.field ? fields[chosen.field].id : undefined);
};

/** The fields for numbers, and the keys that a telephone shows for them. */
const fields = {
  lowest: { id: 'selection-count', inputMode: 'numeric' },
  below: { id: 'selection-threshold', inputMode: 'decimal' },
} as const;

/** The ways, each with its field; the list of items below the last of them. */
export const selectionView = (
  form: SelectionForm,
  decision: Decision,
  writer: Writer,
  { change }: SelectionActions,
): View[] => {
  const {
    text,
    voice,
    words: { selection: words },
  } = writer;
  const { mistake } = form;
  const ways: readonly WayLine[] = [
    { way: 'default', sentence: words.default, field: null },
    { way: 'lowest', sentence: words.lowest(GAP), field: numberField('lowest', words.count, form, change) },
    { way: 'below', sentence: words.below(GAP), field: numberField('below', words.threshold, form, change) },
    { way: 'items', sentence: words.items, field: null },
  ];
  return [
    element('h2', { id: 'selection' }, words.heading),
    element('p', { class: 'soft' }, words.explain(voice.vocabulary)),
    element(
      'fieldset',
      {},
      element('legend', {}, words.ways),
      ...ways.flatMap((line) => [
        wayView(line, form.way === line.way, () => change({ ...form, way: line.way })),
        ...(line.way === 'default'
          ? [element('p', { class: 'soft', id: EXPLAIN }, text(words.defaultExplain(WEAK)))]
          : []),
      ]),
    ),
    ...(form.way === 'items' ? [itemPicker(form, decision, writer, change)] : []),
    element(
      'p',
      { id: MISTAKE, role: 'alert', class: mistake ? 'error' : '' },
      mistake ? text(describeMistake(mistake.code, decision.assessment.items.length, words)) : '',
    ),
  ];
};

interface WayLine {
  readonly way: Way;
  /** Names the way, with a gap where its field goes; what stands before the field is the label. */
  readonly sentence: string;
  readonly field: View | null;
}

const wayView = ({ way, sentence, field }: WayLine, isChosen: boolean, choose: () => void): View => {
  const id = `way-${way}`;
  const [name = '', rest = ''] = sentence.split(GAP).map((part) => part.trim());
  return element(
    'div',
    { class: 'change' },
    element('input', {
      id,
      type: 'radio',
      name: 'selection-way',
      checked: isChosen,
      'aria-describedby': way === 'default' ? EXPLAIN : '',
      onchange: choose,
    }),
    element('label', { for: id }, name),
    field,
    rest === '' ? null : element('span', {}, rest),
  );
};

/** A field for a number. Not of type `number`, which takes no Thai digits and would show nothing of what was typed. */
const numberField = (
  way: NumberedWay,
  name: string,
  form: SelectionForm,
  change: SelectionActions['change'],
): View => {
  const isWrong = form.mistake?.field === way;
  return element('input', {
    ...fields[way],
    class: 'number',
    autocomplete: 'off',
    value: form.numbers[way],
    'aria-label': name,
    'aria-invalid': isWrong,
    'aria-describedby': isWrong ? MISTAKE : '',
    oninput: (typed) => change({ ...form, way, numbers: { ...form.numbers, [way]: typed } }),
  });
};
