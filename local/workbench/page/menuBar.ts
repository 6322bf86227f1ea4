import type { Menu } from '../../host/services/ui.ts';

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function itemButton(caption: string, functionName: string): HTMLButtonElement {
  const button = element('button', 'menu-item', {
    type: 'button',
    role: 'menuitem',
    tabindex: '-1',
    'data-testid': `menu-item-${functionName}`,
  });
  button.textContent = caption;
  return button;
}

/** One menu: a button that opens a list, with the keys that menus have everywhere. */
function menuElement({ caption, items }: Menu, run: (functionName: string) => void): HTMLElement {
  const menu = element('div', 'menu');
  const button = element('button', 'menu-button', {
    type: 'button',
    role: 'menuitem',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    'data-testid': 'menu',
  });
  button.textContent = caption;
  const list = element('div', 'menu-list', { role: 'menu', 'aria-label': caption });
  const buttons: HTMLButtonElement[] = [];

  const opened = openingOf(button, list, buttons);
  const { leave } = opened;
  for (const item of items) {
    if (item === 'separator') {
      list.append(element('div', 'menu-separator', { role: 'separator' }));
      continue;
    }
    const entry = itemButton(item.caption, item.functionName);
    entry.addEventListener('click', () => {
      leave();
      run(item.functionName);
    });
    buttons.push(entry);
    list.append(entry);
  }

  button.addEventListener('click', () => (opened.isOpen() ? opened.close() : opened.open(0)));
  menu.addEventListener('keydown', (event) => onMenuKey(event, opened, buttons));
  menu.addEventListener('focusout', (event) => {
    if (!menu.contains(event.relatedTarget as Node | null)) opened.close();
  });
  opened.close();
  menu.append(button, list);
  return menu;
}

/** A menu's list, as it is opened, gone through and left; items count from 0, from the end with -1. */
interface Opening {
  isOpen(): boolean;
  open(index: number): void;
  focusItem(index: number): void;
  close(): void;
  /** Closes it, with the focus on its button. */
  leave(): void;
}

function openingOf(
  button: HTMLButtonElement,
  list: HTMLElement,
  buttons: readonly HTMLButtonElement[],
): Opening {
  const focusItem = (index: number) => buttons.at(index % buttons.length)?.focus();
  const show = (isOpen: boolean) => {
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };
  return {
    isOpen: () => !list.hidden,
    open: (index) => {
      show(true);
      focusItem(index);
    },
    focusItem,
    close: () => show(false),
    leave: () => {
      show(false);
      button.focus();
    },
  };
}

function onMenuKey(
  event: KeyboardEvent,
  { isOpen, open, focusItem, leave }: Opening,
  buttons: readonly HTMLButtonElement[],
): void {
  const current = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (!isOpen() && !event.key.startsWith('Arrow')) return;
  if (event.key === 'ArrowDown') isOpen() ? focusItem(current + 1) : open(0);
  else if (event.key === 'ArrowUp') isOpen() ? focusItem(current - 1) : open(-1);
  else if (event.key === 'Home') focusItem(0);
  else if (event.key === 'End') focusItem(-1);
  else if (event.key === 'Escape') leave();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Shows the menus that the add-on built; an item runs its function. */
export function showMenus(
  bar: HTMLElement,
  menus: readonly Menu[],
  run: (functionName: string) => void,
): void {
  bar.replaceChildren(...menus.map((menu) => menuElement(menu, run)));
}
