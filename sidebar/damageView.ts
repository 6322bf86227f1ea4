import { describeLoss } from '../src/problems/describe.ts';
import type { Language } from '../src/problems/language.ts';
import type { Damage } from '../src/problems/refusal.ts';
import { element } from './element.ts';

export interface DamageActions {
  readonly goTo: (tab: string, cell: string | null) => void;
  readonly repair: (tab: string) => void;
  /** @param table its kind */
  readonly makeAnew: (table: string) => void;
}

/** What a table lost, and the two ways out. */
export const damageView = (
  damage: Damage,
  language: Language,
  { goTo, repair, makeAnew }: DamageActions,
): HTMLElement[] => {
  const { table, tab } = damage;
  const { damage: words, problems } = language.words.sidebar;
  return [
    element('h2', { id: 'damage' }, words.heading(tab)),
    element('p', { class: 'error' }, describeLoss(damage, language)),
    element('p', { class: 'soft' }, language.words.damage.todo),
    element('button', { class: 'link', onclick: () => goTo(tab, null) }, problems.place(tab, null)),
    element(
      'div',
      { class: 'row' },
      element('button', { id: 'repair', class: 'primary', onclick: () => repair(tab) }, words.repair),
      element('button', { id: 'make-anew', class: 'wide', onclick: () => makeAnew(table) }, words.makeAnew),
    ),
  ];
};
