/** The agency's units, asked for before the first plan names any: ticked, or typed. */
import { element } from './element.ts';
import type { Writer } from './writer.ts';

interface UnitActions {
  /** Gets the setting's text: at least one unit. */
  readonly save: (units: string) => void;
  /** Goes on without. */
  readonly skip: () => void;
}

/** The usual name of each kind of unit, to tick. */
const usualUnits = ({ voice }: Writer): string[] =>
  Object.values(voice.vocabulary.unitWords.unitNames).flatMap(([name = '']) => name);

export const unitsView = (writer: Writer, { save, skip }: UnitActions): HTMLElement[] => {
  const words = writer.words.units;
  const ticks = usualUnits(writer).map((name, index) => {
    const box = element('input', { id: `unit-${index}`, value: name });
    box.type = 'checkbox';
    return { name, box };
  });
  const others = element('input', { id: 'units-other', 'aria-describedby': 'units-other-explain' });
  const mistake = element('p', { id: 'units-mistake', role: 'alert' });
  const use = (): void => {
    const units = [
      ...ticks.filter(({ box }) => box.checked).map(({ name }) => name),
      ...(others.value.trim() === '' ? [] : [others.value.trim()]),
    ];
    if (units.length > 0) save(units.join(', '));
    else mistake.textContent = words.nothing;
  };
  return [
    element('h2', { id: 'units' }, words.heading),
    element('p', { class: 'soft' }, words.explain),
    element(
      'fieldset',
      {},
      element('legend', {}, words.usual),
      ...ticks.map(({ name, box }) =>
        element('div', { class: 'row' }, box, element('label', { for: box.id }, name)),
      ),
    ),
    element('label', { for: others.id }, words.others),
    others,
    element('p', { class: 'soft', id: 'units-other-explain' }, words.othersExplain),
    mistake,
    element(
      'div',
      { class: 'row' },
      element('button', { id: 'units-save', class: 'primary', onclick: use }, words.save),
      element('button', { id: 'units-skip', onclick: skip }, words.skip),
    ),
  ];
};
