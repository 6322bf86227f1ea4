import type { ItemCode } from '../../../src/framework/framework.ts';
import type { Decision } from '../../../src/run/decide.ts';
import type { Actions } from '../../actions.ts';
import { around, aroundEach, GAP } from '../../elements/around.ts';
import { element, type View } from '../../elements/element.ts';
import { folded } from '../../elements/folded.ts';
import { sourceLink } from '../../elements/sourceLink.ts';
import type { Writer } from '../../elements/writer.ts';

/** The lowest items of every indicator, each leading to the cell of its score, and what the colours there mean. */
export const lowestView = (
  { assessment: { indicators, lowestCells }, scores, settings: { highlightBelow } }: Decision,
  { text, figure, words: { indicators: words } }: Writer,
  actions: Pick<Actions, 'goTo'>,
): View[] => {
  const item = (code: ItemCode): View | string => {
    // Of several parts, the one in which it is the lowest.
    const part = lowestCells.find((one) => one.item === code)?.part;
    const source = scores.cells.find((one) => one.item === code && one.part === part)?.cell;
    return sourceLink(text(code), source, actions);
  };
  const lowestItems = (codes: readonly ItemCode[]): (View | string)[] =>
    aroundEach(words.items(codes.map(() => GAP)), codes.map(item));
  return [
    folded(
      'lowest',
      words.heading,
      element(
        'ul',
        { class: 'list' },
        ...indicators.map((indicator) =>
          element(
            'li',
            { class: 'pair' },
            element(
              'span',
              {},
              ...around(
                text(words.line(indicator.number, indicator.name, GAP)),
                element('span', { class: 'soft' }, figure(indicator.figure)),
              ),
            ),
            element('span', {}, ...lowestItems(indicator.lowest)),
          ),
        ),
      ),
    ),
    element('p', { class: 'soft', id: 'legend' }, text(words.legend(highlightBelow))),
  ];
};
