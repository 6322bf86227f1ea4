/** Drafted rows, of any table, that a person deleted: they stay away until asked back. */
import { rowName } from '../../../src/ownedTable/cells.ts';
import type { Actions } from '../../actions.ts';
import { around, GAP } from '../../elements/around.ts';
import { element, type View } from '../../elements/element.ts';
import { sideBySide } from '../../elements/sideBySide.ts';
import type { Writer } from '../../elements/writer.ts';
import { openWishes } from '../../state/shown.ts';
import type { Shown } from '../../state/state.ts';
import { restore, undoRestore, type Withheld } from '../../state/wishes.ts';

/** @returns nothing where no row was deleted */
export const withheldView = (shown: Shown, writer: Writer, actions: Actions): View[] => {
  const { tables, decision } = shown.run;
  const tableOf = (row: Withheld) => tables.find(({ form }) => form.kind === row.table);
  const isMeasure = (row: Withheld): boolean => tableOf(row)?.form.rows === 'measures';
  const codes = decision.assessment.items.map(({ code }) => code);
  const place = ({ items: [first = ''] }: Withheld): number => codes.indexOf(first);
  const wished = openWishes(shown).restore;
  const isWished = (row: Withheld): boolean =>
    wished.some(({ table, key }) => table === row.table && key === row.key);
  const away = tables.flatMap(({ change }) => change.withheld).filter((row) => !isWished(row));
  const all = [...wished, ...away].sort((a, b) => place(a) - place(b));
  if (all.length === 0) return [];
  const {
    text,
    words: { withheld: words, changes },
  } = writer;
  const nameOf = (row: Withheld): string => {
    const items = row.items.map(text);
    return isMeasure(row)
      ? changes.measure(GAP, items)
      : words.ofTab(GAP, items, tableOf(row)?.tabName ?? '');
  };
  return [
    element('h2', { id: 'withheld' }, text(words.heading(all.length, all.every(isMeasure)))),
    element('p', { class: 'soft' }, words.explain),
    element(
      'ul',
      { class: 'list' },
      ...all.map((row, index) => {
        const title = `withheld-${index}`;
        return element(
          'li',
          { key: title },
          element('p', { id: title }, ...around(nameOf(row), rowName(row), 'soft')),
          isWished(row)
            ? stayButton(row, index, writer, actions)
            : restoreButton(row, index, writer, actions),
        );
      }),
    ),
  ];
};

const restoreButton = (
  row: Withheld,
  index: number,
  { words: { withheld: words } }: Writer,
  { wish }: Actions,
): View =>
  element(
    'button',
    {
      id: `restore-${index}`,
      'aria-describedby': `withheld-${index}`,
      onclick: () => wish(restore(row), `stay-${index}`),
    },
    words.restore,
  );

/** It is asked back, and may stay away after all. */
const stayButton = (
  row: Withheld,
  index: number,
  { words: { withheld: words, offers } }: Writer,
  { wish }: Actions,
): View =>
  sideBySide(
    [
      element('span', {}, words.restored),
      element(
        'button',
        {
          id: `stay-${index}`,
          'aria-describedby': `withheld-${index}`,
          onclick: () => wish(undoRestore(row), `restore-${index}`),
        },
        offers.undo,
      ),
    ],
    'chosen',
  );
