/**
 * The way from one part of the page to the next without a mouse. The grid takes Tab and the arrows for itself, so a key of
 * its own leads out: Ctrl+F6, as in Excel for the web; neither Google Sheets nor a browser uses it.
 */
import { find } from './find.ts';
import { freely } from './keepFocus.ts';

const focusable = 'button:not([disabled]), summary, a[href], input, select, textarea, [tabindex="0"]';

const isShown = (place: HTMLElement): boolean => place.getClientRects().length > 0;

const firstIn = (place: ParentNode): HTMLElement | undefined =>
  [...place.querySelectorAll<HTMLElement>(focusable)].find(isShown);

const sidebarFrame = (): HTMLIFrameElement | null => find('sidebar').querySelector('iframe');

/** The grid's own place for the focus. */
export const focusGrid = (): void => freely(() => find('grid').querySelector<HTMLElement>('canvas')?.focus());

const focusSidebar = (): void => {
  const frame = sidebarFrame();
  if (!frame?.contentDocument) return;
  frame.focus();
  firstIn(frame.contentDocument)?.focus();
};

/** In the order in which the key goes round. `has` is whether the focus is there; whatever no other has is the grid's. */
const regions = [
  { is: () => true, has: () => false, enter: focusGrid },
  {
    is: () => !find('sidebar').hidden,
    has: () => find('sidebar').contains(document.activeElement),
    enter: focusSidebar,
  },
  {
    is: () => firstIn(find('menus')) !== undefined,
    has: () => find('menus').contains(document.activeElement),
    enter: () => firstIn(find('menus'))?.focus(),
  },
  {
    is: () => true,
    has: () => find('files').contains(document.activeElement),
    enter: () => firstIn(find('files'))?.focus(),
  },
];

function goOn(event: KeyboardEvent): void {
  if (event.key !== 'F6' || !event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  if (document.querySelector('dialog[open]')) return;
  const there = regions.filter((region) => region.is());
  const current = Math.max(
    0,
    there.findIndex((region) => region.has()),
  );
  const step = event.shiftKey ? there.length - 1 : 1;
  there[(current + step) % there.length]?.enter();
}

/** Listens for the key in the page, or in a frame of it. */
export const listenForRegionKey = (place: Window): void => place.addEventListener('keydown', goOn, true);
