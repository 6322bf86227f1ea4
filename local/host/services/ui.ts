import type {
  HtmlOutputPort,
  HtmlServicePort,
  HtmlTemplatePort,
  MenuPort,
  UiPort,
} from '../../../src/google/port.ts';
import type { Context } from '../context.ts';
import { exception } from '../errors.ts';
import { member, type Service, serve, unwrap } from '../strict.ts';

/** A menu that the add-on added to the menu bar. */
export interface Menu {
  caption: string;
  items: ({ caption: string; functionName: string } | 'separator')[];
}

/** A sidebar that the add-on shows: the HTML file that it was made from, without `.html`, and its title. */
export interface Sidebar {
  file: string;
  title: string | null;
}

/** What a person would see of the add-on besides the cells. */
export interface UiState {
  menus: Menu[];
  sidebar: Sidebar | null;
  alerts: string[];
}

/** Who wants to know at once. */
export interface UiListeners {
  onSidebar?: (sidebar: Sidebar) => void;
  onAlert?: (prompt: string) => void;
}

const MENU: Service<MenuPort> = {
  name: 'Ui.Menu',
  members: {
    addItem: member.always(['String', 'String']),
    addSeparator: member.always(),
    addToUi: member.always(),
  },
};

const UI: Service<UiPort> = {
  name: 'Ui',
  members: {
    createMenu: member.always(['String']),
    showSidebar: member.free(['HtmlOutput']),
    alert: member.free(['String']),
  },
};

const HTML_OUTPUT: Service<HtmlOutputPort> = {
  name: 'HtmlService.HtmlOutput',
  members: { setTitle: member.always(['String']) },
};

const HTML_TEMPLATE: Service<HtmlTemplatePort> = {
  name: 'HtmlService.HtmlTemplate',
  members: { getRawContent: member.always() },
};

const HTML_SERVICE: Service<HtmlServicePort> = {
  name: 'HtmlService',
  members: {
    createHtmlOutputFromFile: member.always(['String']),
    createTemplateFromFile: member.always(['String']),
  },
};

class HostMenu implements MenuPort {
  readonly #menu: Menu;
  readonly #state: UiState;

  constructor(caption: string, state: UiState) {
    this.#menu = { caption, items: [] };
    this.#state = state;
  }

  addItem(caption: string, functionName: string): MenuPort {
    this.#menu.items.push({ caption, functionName });
    return this;
  }

  addSeparator(): MenuPort {
    this.#menu.items.push('separator');
    return this;
  }

  addToUi(): void {
    // A workbook that is opened again builds its menu again; there is still one.
    this.#state.menus = this.#state.menus.filter(({ caption }) => caption !== this.#menu.caption);
    this.#state.menus.push(this.#menu);
  }
}

class HostHtmlOutput implements HtmlOutputPort {
  readonly sidebar: Sidebar;

  constructor(file: string) {
    this.sidebar = { file, title: null };
  }

  setTitle(title: string): HtmlOutputPort {
    this.sidebar.title = title;
    return this;
  }
}

class HostUi implements UiPort {
  readonly #context: Context;
  readonly #state: UiState;
  readonly #listeners: UiListeners;

  constructor(context: Context, state: UiState, listeners: UiListeners) {
    this.#context = context;
    this.#state = state;
    this.#listeners = listeners;
  }

  createMenu(caption: string): MenuPort {
    return serve(this.#context, MENU, new HostMenu(caption, this.#state));
  }

  showSidebar(userInterface: HtmlOutputPort): void {
    const sidebar = { ...(unwrap(userInterface) as HostHtmlOutput).sidebar };
    this.#state.sidebar = sidebar;
    this.#listeners.onSidebar?.(sidebar);
  }

  alert(prompt: string): GoogleAppsScript.Base.Button {
    this.#state.alerts.push(prompt);
    this.#listeners.onAlert?.(prompt);
    return 'OK' as unknown as GoogleAppsScript.Base.Button;
  }
}

/** Google's Ui, which writes down what it was told to show. */
export const ui = (context: Context, state: UiState, listeners: UiListeners): UiPort =>
  serve(context, UI, new HostUi(context, state, listeners));

/** The project's HTML files by their names, without `.html`; each gives its text when it is asked for. */
export type HtmlFiles = Readonly<Record<string, () => string>>;

/** Google's HtmlService. */
export const htmlService = (context: Context, files: HtmlFiles): HtmlServicePort => {
  const textOf = (file: string): (() => string) => {
    const text = files[file];
    if (!text) throw exception(context.realm, context.messages.noHtmlFile(file));
    return text;
  };
  return serve(context, HTML_SERVICE, {
    createHtmlOutputFromFile: (file) => {
      textOf(file);
      return serve(context, HTML_OUTPUT, new HostHtmlOutput(file));
    },
    createTemplateFromFile: (file) => serve(context, HTML_TEMPLATE, { getRawContent: textOf(file) }),
  });
};
