import { describeLoss } from '../../../src/problems/describe.ts';
import type { Language } from '../../../src/problems/language.ts';
import type { Damage } from '../../../src/problems/refusal.ts';
import { element, type View } from '../../elements/element.ts';
import { placeLink } from '../../elements/placeLink.ts';

/** What a table lost. */
export const damageView = (
  damage: Damage,
  language: Language,
  goTo: (tab: string, cell: string | null) => void,
): View[] => {
  const { tab } = damage;
  const { damage: words, problems } = language.words.sidebar;
  return [
    element('h2', { id: 'damage' }, words.heading(tab)),
    element('p', { class: 'error' }, describeLoss(damage, language)),
    element('p', { class: 'soft' }, language.words.damage.todo),
    placeLink(problems.place(tab, null), tab, null, { goTo }),
  ];
};
