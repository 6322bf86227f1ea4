/** The sidebar: one button, what happens now, and the result; below, what one needs less often. */
import type { RunReport } from '../src/server/protocol.ts';
import { sidebarWords } from '../src/strings/th.ts';
import { element } from './element.ts';
import { pasteForm, pastePreview } from './pasteView.ts';
import { questionsView } from './questionsView.ts';
import { resultView } from './resultView.ts';
import { selectionView } from './selectionView.ts';
import { ask, ServerError } from './server.ts';

const place = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
};

const status = place('status');
const result = place('result');

const say = (message: string, look: '' | 'error' = ''): void => {
  status.textContent = message;
  status.className = look;
};

const show = (...views: HTMLElement[]): void => result.replaceChildren(...views);

let isBusy = false;

/** One request at a time; what goes wrong is said where the person looks. Buttons stay focusable while they wait. */
const busyWith = async (message: string, work: () => Promise<string>): Promise<void> => {
  if (isBusy) return;
  isBusy = true;
  document.body.setAttribute('aria-busy', 'true');
  say(message);
  try {
    say(await work());
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), 'error');
    if (error instanceof ServerError && error.code === 'no-score-tab') show(...waysToBegin());
  } finally {
    isBusy = false;
    document.body.removeAttribute('aria-busy');
  }
};

const goTo = (tab: string, cell: string | null): void => {
  ask({ method: 'goTo', tab, cell }).catch((error: Error) => say(error.message, 'error'));
};

const showResult = (report: RunReport): void =>
  show(...resultView(report, { goTo, chooseItems: () => chooseItems(report) }));

const chooseItems = (report: RunReport): void => {
  say('');
  const back = (): void => {
    showResult(report);
    place('choose-items').focus();
  };
  show(...selectionView(report, (text) => answer('selection', text), back));
  place(`way-${report.selection.kind}`).focus();
};

const runOnce = async (): Promise<string> => {
  const outcome = await ask({ method: 'run' });
  if (outcome.kind === 'questions') {
    show(...questionsView(outcome.questions, answer));
    return sidebarWords.questions.waiting;
  }
  showResult(outcome.report);
  runButton.textContent = sidebarWords.runAgain;
  return sidebarWords.done;
};

const run = (): void => {
  busyWith(sidebarWords.running, runOnce);
};

const answer = (key: string, value: string): void => {
  busyWith(sidebarWords.running, async () => {
    await ask({ method: 'answer', key, value });
    return runOnce();
  });
};

const clear = (): void => {
  busyWith(sidebarWords.clearing, async () => {
    await ask({ method: 'clearHighlights' });
    return sidebarWords.cleared;
  });
};

const intro = (): void => show(element('p', { class: 'soft' }, sidebarWords.intro));

const paste = (text = ''): void => {
  say('');
  show(...pasteForm(text, readPaste, intro));
  place('paste-text').focus();
};

const readPaste = (text: string): void => {
  busyWith(sidebarWords.paste.reading, async () => {
    const preview = await ask({ method: 'previewPaste', text });
    show(
      ...pastePreview(
        preview,
        (accepted) => writePaste(text, accepted),
        () => paste(text),
      ),
    );
    return sidebarWords.paste.check;
  });
};

const writePaste = (text: string, accepted: string[]): void => {
  busyWith(sidebarWords.paste.writing, async () => {
    const made = await ask({ method: 'writePaste', text, accepted });
    intro();
    return made.length > 0 ? sidebarWords.made(made) : sidebarWords.paste.written;
  });
};

const chosenYear = (): number => Number((place('year') as HTMLSelectElement).value);

const createScoreTabs = (): void => {
  busyWith(sidebarWords.creating, async () => {
    const made = await ask({ method: 'createScoreTabs', fiscalYear: chosenYear() });
    intro();
    return made.length > 0 ? sidebarWords.made(made) : sidebarWords.nothingMade;
  });
};

const createFramework = (): void => {
  busyWith(sidebarWords.creating, async () => {
    const name = await ask({ method: 'createFrameworkTab', fiscalYear: chosenYear() });
    return sidebarWords.made([name]);
  });
};

const createLibrary = (): void => {
  busyWith(sidebarWords.creating, async () => {
    const name = await ask({ method: 'createLibraryTab', fiscalYear: chosenYear() });
    return sidebarWords.made([name]);
  });
};

const waysToBegin = (): HTMLElement[] => [
  element('h2', {}, sidebarWords.begin.heading),
  element(
    'div',
    { class: 'row' },
    element('button', { onclick: createScoreTabs }, sidebarWords.createScoreTabs),
    element('button', { onclick: () => paste() }, sidebarWords.paste.open),
  ),
];

const runButton = element('button', { class: 'primary', id: 'run', onclick: run }, sidebarWords.run);
const year = element('select', { id: 'year' });
const more = element(
  'details',
  { id: 'more' },
  element('summary', {}, sidebarWords.more),
  element(
    'div',
    { class: 'row' },
    element('button', { id: 'clear', onclick: clear }, sidebarWords.clearHighlights),
    element('button', { id: 'paste', onclick: () => paste() }, sidebarWords.paste.open),
  ),
  element('div', { class: 'row' }, element('label', { for: 'year' }, sidebarWords.yearLabel), year),
  element(
    'div',
    { class: 'row' },
    element('button', { id: 'create-score-tabs', onclick: createScoreTabs }, sidebarWords.createScoreTabs),
    element('button', { id: 'create-framework', onclick: createFramework }, sidebarWords.createFramework),
    element('button', { id: 'create-library', onclick: createLibrary }, sidebarWords.createLibrary),
  ),
);

place('actions').append(runButton, more);
intro();
ask({ method: 'start' }).then(
  ({ years, year: proposed }) => {
    year.append(...years.map((one) => element('option', { value: String(one) }, String(one))));
    year.value = String(proposed);
  },
  (error: Error) => say(error.message, 'error'),
);
