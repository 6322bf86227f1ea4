/** The agency's units, asked for before the first plan names any: ticked, or typed. */
import { element, type View } from '../elements/element.ts';
import { tickBox, ticking } from '../elements/tickBox.ts';
import type { Writer } from '../elements/writer.ts';
import type { UnitsForm } from '../state/unitsForm.ts';

/** The usual name of each kind of unit, to tick. */
const usualUnits = ({ voice }: Writer): string[] =>
  Object.values(voice.vocabulary.unitWords.unitNames).flatMap(([name = '']) => name);

/** @param change takes the form anew */
export const unitsView = (form: UnitsForm, writer: Writer, change: (form: UnitsForm) => void): View[] => {
  const words = writer.words.units;
  return [
    element('h2', { id: 'units' }, words.heading),
    element('p', { class: 'soft' }, words.explain(writer.voice.vocabulary)),
    element(
      'fieldset',
      {},
      element('legend', {}, words.usual),
      ...usualUnits(writer).map((name, index) =>
        tickBox(
          `unit-${index}`,
          form.ticked.includes(name),
          (isTicked) => change({ ...form, ticked: ticking(form.ticked, name, isTicked) }),
          name,
        ),
      ),
    ),
    element('label', { for: 'units-other' }, words.others),
    element('input', {
      id: 'units-other',
      value: form.others,
      'aria-describedby': 'units-other-explain',
      oninput: (others) => change({ ...form, others }),
    }),
    element('p', { class: 'soft', id: 'units-other-explain' }, words.othersExplain),
    element('p', { id: 'units-mistake', role: 'alert' }, form.isMistaken ? words.nothing : ''),
  ];
};
