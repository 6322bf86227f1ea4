/** The sidebar: one button, what happens now, and the result. */
import { sidebarWords } from '../src/strings/th.ts';
import { element } from './element.ts';
import { resultView } from './resultView.ts';
import { ask } from './server.ts';

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

/** One request at a time; what goes wrong is said where the person looks. */
const busyWith = async (message: string, work: () => Promise<string>): Promise<void> => {
  for (const button of [run, clear]) button.disabled = true;
  say(message);
  try {
    say(await work());
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), 'error');
  } finally {
    for (const button of [run, clear]) button.disabled = false;
  }
};

const goTo = (tab: string, cell: string | null): void => {
  ask({ method: 'goTo', tab, cell }).catch((error: Error) => say(error.message, 'error'));
};

const run = element(
  'button',
  {
    class: 'primary',
    id: 'run',
    onclick: () =>
      busyWith(sidebarWords.running, async () => {
        result.replaceChildren(...resultView(await ask({ method: 'run' }), { goTo }));
        run.textContent = sidebarWords.runAgain;
        return sidebarWords.done;
      }),
  },
  sidebarWords.run,
);

const clear = element(
  'button',
  {
    id: 'clear',
    onclick: () =>
      busyWith(sidebarWords.clearing, async () => {
        await ask({ method: 'clearHighlights' });
        return sidebarWords.cleared;
      }),
  },
  sidebarWords.clearHighlights,
);

place('actions').append(run, element('div', { class: 'row' }, clear));
result.append(element('p', { class: 'soft' }, sidebarWords.intro));
