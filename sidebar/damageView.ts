import { describeLoss } from '../src/problems/describe.ts';
import type { Language } from '../src/problems/language.ts';
import type { Damage } from '../src/run/plan/damage.ts';
import { element } from './element.ts';

export interface DamageActions {
  readonly goTo: (tab: string, cell: string | null) => void;
  readonly repair: (tab: string) => void;
  readonly makeAnew: () => void;
}

/** What the plan lost, and the two ways out. */
export const damageView = (
  { tab, lost, headers }: Damage,
  language: Language,
  { goTo, repair, makeAnew }: DamageActions,
): HTMLElement[] => {
  const { damage: words, problems } = language.words.sidebar;
  return [
    element('h2', { id: 'damage' }, words.heading),
    element('p', { class: 'error' }, describeLoss(tab, lost, headers, language)),
    element('p', { class: 'soft' }, language.words.damage.todo),
    element('button', { class: 'link', onclick: () => goTo(tab, null) }, problems.place(tab, null)),
    element(
      'div',
      { class: 'row' },
      element('button', { id: 'repair', class: 'primary', onclick: () => repair(tab) }, words.repair),
      element('button', { id: 'make-anew', class: 'wide', onclick: makeAnew }, words.makeAnew),
    ),
  ];
};
