/** Newer drafts for cells that a person wrote: the person's words stay until the person decides. */
import type { RunReport } from '../src/run/protocol.ts';
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
  { planState }: RunReport,
  { choices }: Wishes,
  writer: Writer,
  { goTo, wish }: ResultActions,
): HTMLElement[] => {
  const { offers, planTab } = planState;
  const {
    text,
    words: { offers: words },
  } = writer;
  const all = [...choices.map(({ offer }) => offer), ...offers].sort(byPlace);
  if (all.length === 0) return [];
  const takenOf = (offer: Offer): boolean | null =>
    choices.find((choice) => choice.offer === offer)?.take ?? null;
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
      ...all.map((offer) => offerView(offer, takenOf(offer), planTab, writer, { goTo, wish })),
    ),
  ];
};

/** In the plan's own order, so that an offer stays where it is when it is decided. */
const byPlace = ({ cell: a }: Offer, { cell: b }: Offer): number => rowOf(a) - rowOf(b) || (a < b ? -1 : 1);

const rowOf = (cell: string): number => Number(/[0-9]+$/.exec(cell)?.[0] ?? 0);

const offerView = (
  offer: Offer,
  taken: boolean | null,
  planTab: string,
  { words: { offers: words, problems } }: Writer,
  { goTo, wish }: Pick<ResultActions, 'goTo' | 'wish'>,
): HTMLElement => {
  const { measure, columnName, cell, standing, draft } = offer;
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
      element('strong', {}, columnName),
      element('span', { class: 'soft' }, ` ${measure}`),
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
  text: string,
  look: string,
  words: Writer['words']['offers'],
): HTMLElement => {
  const whole = element('p', { class: look }, text === '' ? words.empty : text);
  if (text.length <= LONG) return element('div', {}, element('p', { class: 'soft' }, name), whole);
  return folded(id, words.glimpse(name, text.slice(0, GLIMPSE)), whole);
};
