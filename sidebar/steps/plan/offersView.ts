/** Newer drafts for cells that a person wrote: the person's words stay until the person decides. */
import { rowName, textOf } from '../../../src/ownedTable/cells.ts';
import { cellName } from '../../../src/ownedTable/inTab/cellName.ts';
import type { TableWork } from '../../../src/ownedTable/prepareTable.ts';
import type { Actions } from '../../actions.ts';
import { around, GAP } from '../../elements/around.ts';
import { element, type View } from '../../elements/element.ts';
import { folded } from '../../elements/folded.ts';
import { placeLink } from '../../elements/placeLink.ts';
import { sideBySide } from '../../elements/sideBySide.ts';
import type { Writer } from '../../elements/writer.ts';
import { openWishes } from '../../state/shown.ts';
import type { Shown } from '../../state/state.ts';
import { choose, type Offer, undoChoices, type Wishes } from '../../state/wishes.ts';

/** A longer text is folded. */
const LONG = 140;

/** So much of a folded text is shown. */
const GLIMPSE = 70;

/** @returns nothing where nothing is offered */
export const offersView = (shown: Shown, writer: Writer, actions: Actions): View[] => {
  const {
    text,
    words: { offers: words },
  } = writer;
  const { choices } = openWishes(shown);
  const offers = offersOf(shown.run.tables);
  const all = placed(shown, offers, choices);
  if (all.length === 0) return [];
  return [
    element('h2', { id: 'offers' }, text(words.heading(all.length))),
    element('p', { class: 'soft' }, words.explain),
    allButtons(offers, choices, writer, actions),
    element('ul', { class: 'list' }, ...all.map((offer) => offerView(offer, writer, actions))),
  ];
};

/** What is offered and what was decided already, table after table, each in its table's own order. */
const placed = (
  { run: { tables }, moment }: Shown,
  offers: readonly Offer[],
  choices: Wishes['choices'],
): ShownOffer[] => {
  const open = offers.map((offer) => ({ offer, taken: null }));
  const decided = choices.map(({ offer, take }) => ({ offer, taken: take }));
  return tables.flatMap((work, index) =>
    [...decided, ...open]
      .filter(({ offer }) => offer.table === work.form.kind)
      .map((one): ShownOffer => {
        const cell = cellName(work, moment, one.offer.row, one.offer.column);
        return { ...one, work, cell, id: index === 0 ? cell : `${work.form.kind}-${cell}` };
      })
      .sort(byPlace),
  );
};

/** Decides all of them at once. */
const allButtons = (
  offers: readonly Offer[],
  choices: Wishes['choices'],
  { words: { offers: words } }: Writer,
  { wish }: Actions,
): View => {
  const toAll = (id: string, name: string, take: boolean): View =>
    element('button', { id, onclick: () => wish(choose(offers, take), 'offers-undo') }, name);
  return sideBySide([
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
  ]);
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

const offerView = (shown: ShownOffer, writer: Writer, actions: Pick<Actions, 'goTo' | 'wish'>): View => {
  const {
    voice,
    words: { offers: words, problems },
  } = writer;
  const { offer, work, cell } = shown;
  const { tabName, form } = work;
  const title = titleOf(shown);
  return element(
    'li',
    { key: title },
    element(
      'p',
      { id: title },
      ...around(
        words.about(GAP, offer.name),
        element('strong', {}, form.wordsIn(voice.vocabulary).headers[offer.column] ?? ''),
        'soft',
      ),
    ),
    placeLink(problems.place(tabName, cell), tabName, cell, actions),
    textView('standing', shown, words),
    textView('draft', shown, words),
    decisionView(shown, words, actions),
  );
};

/** The id of the line that says what an offer is about. */
const titleOf = ({ id }: ShownOffer): string => `offer-${id}`;

/** A person's text, or the draft beside it. */
const textView = (
  side: 'standing' | 'draft',
  { offer, id }: ShownOffer,
  words: Writer['words']['offers'],
): View => {
  const text = textOf(offer[side]);
  const look = side === 'standing' ? 'text own' : 'text';
  const whole = element('p', { class: look }, text === '' ? words.empty : text);
  if (text.length <= LONG) return element('div', {}, element('p', { class: 'soft' }, words[side]), whole);
  return folded(`${side}-${id}`, words.glimpse(words[side], text.slice(0, GLIMPSE)), whole);
};

/** The two ways to decide, or the one that was taken, and back. */
const decisionView = (
  shown: ShownOffer,
  words: Writer['words']['offers'],
  { wish }: Pick<Actions, 'wish'>,
): View => {
  const { offer, id: own, taken } = shown;
  const button = (id: string, name: string, onclick: () => void): View =>
    element('button', { id: `${id}-${own}`, 'aria-describedby': titleOf(shown), onclick }, name);
  if (taken === null) {
    const decide = (take: boolean) => (): void => wish(choose([offer], take), `undo-${own}`);
    return sideBySide([button('take', words.take, decide(true)), button('keep', words.keep, decide(false))]);
  }
  const undo = (): void => wish(undoChoices([offer]), `${taken ? 'take' : 'keep'}-${own}`);
  return sideBySide(
    [element('span', {}, taken ? words.taken : words.kept), button('undo', words.undo, undo)],
    'chosen',
  );
};
