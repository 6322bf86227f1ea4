/** Newer drafts for cells that a person wrote: the person's words stay until the person decides. */
import type { Cell } from '../src/grid/edits.ts';
import { textOf } from '../src/ownedTable/cells.ts';
import { cellName, type Moment } from '../src/ownedTable/inTab/cellName.ts';
import { measureName } from '../src/plan/measureName.ts';
import type { PlanWork } from '../src/run/plan/planWork.ts';
import { around, GAP } from './around.ts';
import { element } from './element.ts';
import { folded } from './folded.ts';
import type { ResultActions } from './resultActions.ts';
import { choose, type Offer, undoChoices, type Wishes } from './wishes.ts';
import type { Writer } from './writer.ts';

/** A longer text is folded. */
const LONG = 140;

/** So much of a folded text is shown. */
const GLIMPSE = 70;

export const offersView = (
  plan: PlanWork,
  moment: Moment,
  { choices }: Wishes,
  writer: Writer,
  { goTo, wish }: ResultActions,
): HTMLElement[] => {
  const {
    text,
    words: { offers: words },
  } = writer;
  const offers = offersOf(plan);
  const open = offers.map((offer) => ({ offer, taken: null }));
  const decided = choices.map(({ offer, take }) => ({ offer, taken: take }));
  const { work } = plan;
  const all: ShownOffer[] = [...decided, ...open]
    .map((one) => ({ ...one, cell: cellName(work, moment, one.offer.row, one.offer.column) }))
    .sort(byPlace);
  if (all.length === 0) return [];
  const toAll = (id: string, name: string, take: boolean): HTMLElement =>
    element('button', { id, onclick: () => wish(choose(offers, take), 'offers-undo') }, name);
  return [
    element('h2', { id: 'offers' }, text(words.heading(all.length))),
    element('p', { class: 'soft' }, words.explain),
    element(
      'div',
      { class: 'row' },
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
    ),
    element(
      'ul',
      { class: 'list' },
      ...all.map((offer) => offerView(offer, work.tabName, writer, { goTo, wish })),
    ),
  ];
};

/** What may be decided, each offer with the measure that it is about. */
export const offersOf = ({ work, after }: Pick<PlanWork, 'work' | 'after'>): Offer[] =>
  work.change.offers.map((offer) => {
    const measure = after.find(({ row }) => row === offer.row);
    return { ...offer, measure: measure ? measureName(measure) : '' };
  });

interface ShownOffer {
  readonly offer: Offer;
  /** The name of its cell. */
  readonly cell: string;
  /** Whether the draft is taken; null while that is not decided. */
  readonly taken: boolean | null;
}

/** In the plan's own order, so that an offer stays where it is when it is decided. */
const byPlace = (a: ShownOffer, b: ShownOffer): number =>
  a.offer.row - b.offer.row || (a.cell < b.cell ? -1 : 1);

const offerView = (
  { offer, cell, taken }: ShownOffer,
  planTab: string,
  { voice, words: { offers: words, problems } }: Writer,
  { goTo, wish }: Pick<ResultActions, 'goTo' | 'wish'>,
): HTMLElement => {
  const { measure, column, standing, draft } = offer;
  const title = `offer-${cell}`;
  const decide = (id: string, name: string, take: boolean): HTMLElement =>
    element(
      'button',
      {
        id: `${id}-${cell}`,
        'aria-describedby': title,
        onclick: () => wish(choose([offer], take), `undo-${cell}`),
      },
      name,
    );
  return element(
    'li',
    {},
    element(
      'p',
      { id: title },
      ...around(
        words.about(GAP, measure),
        element('strong', {}, voice.vocabulary.planHeaders[column]),
        'soft',
      ),
    ),
    element('button', { class: 'link', onclick: () => goTo(planTab, cell) }, problems.place(planTab, cell)),
    textView(`standing-${cell}`, words.standing, standing, 'text own', words),
    textView(`draft-${cell}`, words.draft, draft, 'text', words),
    taken === null
      ? element('div', { class: 'row' }, decide('take', words.take, true), decide('keep', words.keep, false))
      : element(
          'div',
          { class: 'row chosen' },
          element('span', {}, taken ? words.taken : words.kept),
          element(
            'button',
            {
              id: `undo-${cell}`,
              'aria-describedby': title,
              onclick: () => wish(undoChoices([offer]), `${taken ? 'take' : 'keep'}-${cell}`),
            },
            words.undo,
          ),
        ),
  );
};

const textView = (
  id: string,
  name: string,
  cell: Cell,
  look: string,
  words: Writer['words']['offers'],
): HTMLElement => {
  const text = textOf(cell);
  const whole = element('p', { class: look }, text === '' ? words.empty : text);
  if (text.length <= LONG) return element('div', {}, element('p', { class: 'soft' }, name), whole);
  return folded(id, words.glimpse(name, text.slice(0, GLIMPSE)), whole);
};
