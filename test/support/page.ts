/** As much of a page as the views need to be built: elements that keep what they are given. */
import { afterAll, beforeAll, vi } from 'vitest';
import { isClosed } from './madeUp.ts';

export class PlainElement {
  [property: string]: unknown;
  readonly attributes: { [name: string]: string; id?: string } = {};
  children: (PlainElement | string)[] = [];

  get id(): string {
    return this.attributes.id ?? '';
  }

  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }

  removeAttribute(name: string): void {
    delete this.attributes[name];
  }

  append(...children: (PlainElement | string)[]): void {
    this.children.push(...children);
  }

  replaceChildren(...children: (PlainElement | string)[]): void {
    this.children = children;
  }

  get textContent(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.textContent)).join('');
  }

  set textContent(text: string) {
    this.children = [text];
  }

  addEventListener(): void {}
}

class PlainButton extends PlainElement {}

/** Puts the page in the place of a browser's, while the tests of a file run. */
export const withPage = (): void => {
  beforeAll(() => {
    vi.stubGlobal('HTMLButtonElement', PlainButton);
    vi.stubGlobal('document', {
      createElement: (tag: string) => (tag === 'button' ? new PlainButton() : new PlainElement()),
    });
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
};

/** Every text that views show, or say to who cannot see: what runs on in one line, or in one sentence, together. */
export const textsIn = (views: readonly unknown[]): string[] =>
  (views as readonly (PlainElement | string)[]).flatMap((view): string[] => {
    if (typeof view === 'string') return [view];
    const said = ['aria-label', 'title', 'placeholder'].flatMap((name) => view.attributes[name] ?? []);
    const isLine = view.children.some((child) =>
      typeof child === 'string' ? child.trim() !== '' : !isClosed(child.textContent),
    );
    return [...said, ...(isLine ? [view.textContent] : textsIn(view.children))];
  });

/** Every piece of text by itself. */
export const nodesIn = (views: readonly unknown[]): string[] =>
  (views as readonly (PlainElement | string)[]).flatMap((view) =>
    typeof view === 'string' ? [view] : nodesIn(view.children),
  );
