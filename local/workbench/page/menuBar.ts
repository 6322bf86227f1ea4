import type { Menu } from '../../host/ui.ts';

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

  const isOpen = () => !list.hidden;
  const close = () => {
    list.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  };
  const focusItem = (index: number) => buttons.at(index % buttons.length)?.focus();
  const open = (index: number) => {
    list.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    focusItem(index);
  };
  const leave = () => {
    close();
    button.focus();
  };

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

  button.addEventListener('click', () => (isOpen() ? close() : open(0)));
  menu.addEventListener('keydown', (event) => {
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
  });
  menu.addEventListener('focusout', (event) => {
    if (!menu.contains(event.relatedTarget as Node | null)) close();
  });
  close();
  menu.append(button, list);
  return menu;
}

/** Shows the menus that the add-on built; an item runs its function. */
export function showMenus(
  bar: HTMLElement,
  menus: readonly Menu[],
  run: (functionName: string) => void,
): void {
  bar.replaceChildren(...menus.map((menu) => menuElement(menu, run)));
}
