import type { Damage } from '../src/run/plan/damage.ts';
import { sidebarWords } from '../src/words/th/sidebar.ts';
import { element } from './element.ts';

const words = sidebarWords.damage;

export interface DamageActions {
  readonly goTo: (tab: string, cell: string | null) => void;
  readonly repair: (tab: string) => void;
  readonly makeAnew: () => void;
}

/** What the plan lost, and the two ways out. */
export const damageView = (
  { tab, what, todo }: Damage,
  { goTo, repair, makeAnew }: DamageActions,
): HTMLElement[] => [
  element('h2', { id: 'damage' }, words.heading),
  element('p', { class: 'error' }, what),
  element('p', { class: 'soft' }, todo),
  element(
    'button',
    { class: 'link', onclick: () => goTo(tab, null) },
    sidebarWords.problems.place(tab, null),
  ),
  element(
    'div',
    { class: 'row' },
    element('button', { id: 'repair', class: 'primary', onclick: () => repair(tab) }, words.repair),
    element('button', { id: 'make-anew', class: 'wide', onclick: makeAnew }, words.makeAnew),
  ),
];
