/** Drafted rows, of any table, that a person deleted: they stay away until asked back. */
import type { ItemResult } from '../../../src/assessment/assessment.ts';
import { rowName } from '../../../src/ownedTable/cells.ts';
import type { TableWork } from '../../../src/ownedTable/prepareTable.ts';
import type { Actions } from '../../actions.ts';
import { around, GAP } from '../../elements/around.ts';
import { element, type View } from '../../elements/element.ts';
import type { Writer } from '../../elements/writer.ts';
import { restore, undoRestore, type Wishes, type Withheld } from '../../state/wishes.ts';

/** @returns nothing where no row was deleted */
export const withheldView = (
  tables: readonly TableWork<string>[],
  items: readonly ItemResult[],
  wishes: Wishes,
  { text, words: { withheld: words, changes, offers } }: Writer,
  { wish }: Actions,
): View[] => {
  const withheld = tables.flatMap(({ change }) => change.withheld);
  const tableOf = (row: Withheld) => tables.find(({ form }) => form.kind === row.table);
  const isMeasure = (row: Withheld): boolean => tableOf(row)?.form.rows === 'measures';
  const codes = items.map(({ code }) => code);
  const place = ({ items: [first = ''] }: Withheld): number => codes.indexOf(first);
  const isWished = (row: Withheld): boolean =>
    wishes.restore.some(({ table, key }) => table === row.table && key === row.key);
  const away = withheld.filter((row) => !isWished(row));
  const all = [...wishes.restore, ...away].sort((a, b) => place(a) - place(b));
  if (all.length === 0) return [];
  const nameOf = (row: Withheld): string => {
    const name = text(changes.measure(GAP, row.items));
    return isMeasure(row) ? name : words.ofTab(name, tableOf(row)?.tabName ?? '');
  };
  return [
    element('h2', { id: 'withheld' }, text(words.heading(all.length, all.every(isMeasure)))),
    element('p', { class: 'soft' }, words.explain),
    element(
      'ul',
      { class: 'list' },
      ...all.map((measure, index) => {
        const title = `withheld-${index}`;
        return element(
          'li',
          { key: title },
          element('p', { id: title }, ...around(nameOf(measure), rowName(measure), 'soft')),
          isWished(measure)
            ? element(
                'div',
                { class: 'row chosen' },
                element('span', {}, words.restored),
                element(
                  'button',
                  {
                    id: `stay-${index}`,
                    'aria-describedby': title,
                    onclick: () => wish(undoRestore(measure), `restore-${index}`),
                  },
                  offers.undo,
                ),
              )
            : element(
                'button',
                {
                  id: `restore-${index}`,
                  'aria-describedby': title,
                  onclick: () => wish(restore(measure), `stay-${index}`),
                },
                words.restore,
              ),
        );
      }),
    ),
  ];
};
