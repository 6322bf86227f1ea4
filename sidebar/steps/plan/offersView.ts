/** Newer drafts for cells that a person wrote: the person's words stay until the person decides. */
import type { Cell } from '../../../src/grid/edits.ts';
import { rowName, textOf } from '../../../src/ownedTable/cells.ts';
import { cellName, type Moment } from '../../../src/ownedTable/inTab/cellName.ts';
import type { TableWork } from '../../../src/ownedTable/prepareTable.ts';
import type { Actions } from '../../actions.ts';
import { around, GAP } from '../../elements/around.ts';
import { element, type View } from '../../elements/element.ts';
import { folded } from '../../elements/folded.ts';
import { placeLink } from '../../elements/placeLink.ts';
import { sideBySide } from '../../elements/sideBySide.ts';
import type { Writer } from '../../elements/writer.ts';
import { choose, type Offer, undoChoices, type Wishes } from '../../state/wishes.ts';

/** A longer text is folded. */
const LONG = 140;

/** So much of a folded text is shown. */
const GLIMPSE = 70;

/** @returns nothing where nothing is offered */
export const offersView = (
  tables: readonly TableWork<string>[],
  moment: Moment,
  { choices }: Wishes,
  writer: Writer,
  { goTo, wish }: Actions,
): View[] => {
  const {
    text,
    words: { offers: words },
  } = writer;
  const offers = offersOf(tables);
  const open = offers.map((offer) => ({ offer, taken: null }));
  const decided = choices.map(({ offer, take }) => ({ offer, taken: take }));
  const all = tables.flatMap((work, index) =>
    [...decided, ...open]
      .filter(({ offer }) => offer.table === work.form.kind)
      .map((one): ShownOffer => {
        const cell = cellName(work, moment, one.offer.row, one.offer.column);
        return { ...one, work, cell, id: index === 0 ? cell : `${work.form.kind}-${cell}` };
      })
      .sort(byPlace),
  );
  if (all.length === 0) return [];
  const toAll = (id: string, name: string, take: boolean): View =>
    element('button', { id, onclick: () => wish(choose(offers, take), 'offers-undo') }, name);
  return [
    element('h2', { id: 'offers' }, text(words.heading(all.length))),
    element('p', { class: 'soft' }, words.explain),
    sideBySide([
      ...(offers.length > 1
        ? [toAll('offers-take', words.takeAll, true), toAll('offers-keep', words.keepAll, false)]
        : []),
      choices.length > 1
        ? element(
            'button',
            {
              id: 'offers-undo',
              onclick: () => wish(undoChoices(choices.map(({ offer }) => offer)), 'offers-take'),
            },
            words.undoAll,
          )
        : null,
    ]),
    element('ul', { class: 'list' }, ...all.map((offer) => offerView(offer, writer, { goTo, wish }))),
  ];
};

/** What may be decided, each offer with the row that it is about. */
export const offersOf = (tables: readonly Pick<TableWork<string>, 'change'>[]): Offer[] =>
  tables.flatMap(({ change: { offers, after } }) =>
    offers.map((offer) => {
      const about = after.find(({ row }) => row === offer.row);
      return { ...offer, name: about ? rowName(about) : '' };
    }),
  );

interface ShownOffer {
  readonly offer: Offer;
  readonly work: TableWork<string>;
  /** The name of its cell. */
  readonly cell: string;
  /** Tells it from the other offers. */
  readonly id: string;
  /** Whether the draft is taken; null while that is not decided. */
  readonly taken: boolean | null;
}

/** In the table's own order, so that an offer stays where it is when it is decided. */
const byPlace = (a: ShownOffer, b: ShownOffer): number =>
  a.offer.row - b.offer.row || (a.cell < b.cell ? -1 : 1);

const offerView = (
  { offer, work, cell, id: own, taken }: ShownOffer,
  { voice, words: { offers: words, problems } }: Writer,
  { goTo, wish }: Pick<Actions, 'goTo' | 'wish'>,
): View => {
  const { name: row, column, standing, draft } = offer;
  const { tabName, form } = work;
  const title = `offer-${own}`;
  const decide = (id: string, name: string, take: boolean): View =>
    element(
      'button',
      {
        id: `${id}-${own}`,
        'aria-describedby': title,
        onclick: () => wish(choose([offer], take), `undo-${own}`),
      },
      name,
    );
  return element(
    'li',
    { key: title },
    element(
      'p',
      { id: title },
      ...around(
        words.about(GAP, row),
        element('strong', {}, form.wordsIn(voice.vocabulary).headers[column] ?? ''),
        'soft',
      ),
    ),
    placeLink(problems.place(tabName, cell), tabName, cell, { goTo }),
    textView(`standing-${own}`, words.standing, standing, 'text own', words),
    textView(`draft-${own}`, words.draft, draft, 'text', words),
    taken === null
      ? sideBySide([decide('take', words.take, true), decide('keep', words.keep, false)])
      : sideBySide(
          [
            element('span', {}, taken ? words.taken : words.kept),
            element(
              'button',
              {
                id: `undo-${own}`,
                'aria-describedby': title,
                onclick: () => wish(undoChoices([offer]), `${taken ? 'take' : 'keep'}-${own}`),
              },
              words.undo,
            ),
          ],
          'chosen',
        ),
  );
};

const textView = (
  id: string,
  name: string,
  cell: Cell,
  look: string,
  words: Writer['words']['offers'],
): View => {
  const text = textOf(cell);
  const whole = element('p', { class: look }, text === '' ? words.empty : text);
  if (text.length <= LONG) return element('div', {}, element('p', { class: 'soft' }, name), whole);
  return folded(id, words.glimpse(name, text.slice(0, GLIMPSE)), whole);
};
