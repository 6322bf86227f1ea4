/**
 * The sidebar keeps the focus until the person takes it elsewhere. Univer focuses the grid whenever a tab or a selection
 * changes, in Google Sheets the work of a script leaves the focus where it is.
 */
import { find } from './find.ts';

/** A click or a key is what moves the focus; what comes of it comes within so many milliseconds. */
const WAKE = 1000;

let isFree = false;

/** Moves the focus into the grid because the person, or the sidebar itself, asks for it. */
export const freely = (move: () => void): void => {
  isFree = true;
  try {
    move();
  } finally {
    isFree = false;
  }
};

/** From now on, only a person's click or key in the page, or `freely`, takes the focus from the sidebar to the grid. */
export const keepFocusInSidebar = (): void => {
  let last = Number.NEGATIVE_INFINITY;
  for (const kind of ['pointerdown', 'keydown'] as const) {
    window.addEventListener(
      kind,
      () => {
        last = performance.now();
      },
      { capture: true },
    );
  }
  const focus = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = function focusUnlessKept(this: HTMLElement, options?: FocusOptions): void {
    const isKept = find('sidebar').contains(document.activeElement) && find('grid').contains(this);
    if (isKept && !isFree && performance.now() - last > WAKE) return;
    focus.call(this, options);
  };
};
