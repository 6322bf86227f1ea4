/** What views show, without a page. */
import type { View } from '../../../sidebar/elements/element.ts';
import { isClosed } from './madeUp.ts';

type Node = View | string;

/** What an element holds, in order. */
const childrenOf = ({ props }: View): Node[] =>
  [(props as { children?: unknown }).children]
    .flat(3)
    .filter((child) => child !== null && child !== undefined && child !== '') as Node[];

/** All text below, as a page's `textContent`. */
const textOf = (node: Node): string =>
  typeof node === 'string' ? node : childrenOf(node).map(textOf).join('');

/** Every text that views show, or say to who cannot see: what runs on in one line, or in one sentence, together. */
export const textsIn = (views: readonly Node[]): string[] =>
  views.flatMap((view): string[] => {
    if (typeof view === 'string') return [view];
    const props = view.props as { readonly [name: string]: unknown };
    const said = ['aria-label', 'title', 'placeholder'].flatMap((name) =>
      typeof props[name] === 'string' ? [props[name]] : [],
    );
    const children = childrenOf(view);
    const isLine = children.some((child) =>
      typeof child === 'string' ? child.trim() !== '' : !isClosed(textOf(child)),
    );
    return [...said, ...(isLine ? [textOf(view)] : textsIn(children))];
  });

/** Every piece of text by itself. */
export const nodesIn = (views: readonly Node[]): string[] =>
  views.flatMap((view) => (typeof view === 'string' ? [view] : nodesIn(childrenOf(view))));

/** Presses the first button that shows just this text. @throws when there is none */
export const press = (views: readonly Node[], text: string): void => {
  const buttonsIn = (node: Node): View[] =>
    typeof node === 'string'
      ? []
      : [...(node.type === 'button' ? [node] : []), ...childrenOf(node).flatMap(buttonsIn)];
  const button = views.flatMap(buttonsIn).find((one) => textOf(one) === text);
  if (!button) throw new Error(`No button ${text}`);
  (button.props as { onclick?: () => void }).onclick?.();
};
