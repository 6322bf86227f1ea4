/** The sidebar: one button reads and computes, a second one writes; below, what one needs less often. */
import type { RunOutcome } from '../src/server/protocol.ts';
import { sidebarWords } from '../src/strings/th.ts';
import { describeWritten, type Stage } from './changesView.ts';
import { damageView } from './damageView.ts';
import { element } from './element.ts';
import { pasteForm, pastePreview } from './pasteView.ts';
import { questionsView } from './questionsView.ts';
import type { ResultActions } from './resultActions.ts';
import { resultView, type Shown } from './resultView.ts';
import { selectionView } from './selectionView.ts';
import { ask, ServerError } from './server.ts';
import { showAnew } from './showAnew.ts';
import { asked, type Change, noWishes, stillHolding, type Wishes } from './wishes.ts';
import { writerFor } from './writer.ts';

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

const show = (...views: HTMLElement[]): void => showAnew(result, views);

/** The result on the page, or the last that was. */
let shown: Shown | null = null;

/** What the person asked for; runs ahead of what is shown until the server has answered. */
let wishes: Wishes = noWishes;
let isOutdated = false;
let focusNext = '';

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
  if (isOutdated) renew();
};

const goTo = (tab: string, cell: string | null): void => {
  ask({ method: 'goTo', tab, cell }).catch((error: Error) => say(error.message, 'error'));
};

const showResult = (next: Shown): void => {
  shown = next;
  wishes = next.stage === 'planned' ? next.wishes : noWishes;
  showAnew(result, resultView(next, actionsFor(next)), focusNext);
  focusNext = '';
};

const actionsFor = (on: Shown): ResultActions => ({
  goTo,
  chooseItems: () => chooseItems(on),
  write: () => write(on.wishes),
  wish,
  showFollowUp,
  reportMeasures,
});

const chooseItems = (on: Shown): void => {
  say('');
  const back = (): void => {
    showResult(on);
    place('choose-items').focus();
  };
  show(...selectionView(on.report, (text) => answer('selection', text), back));
  place(`way-${on.report.selection.kind}`).focus();
};

/** Shows what came of reading, and says what is to be done next. */
const showOutcome = (outcome: RunOutcome, stage: Stage, made: Wishes): string => {
  if (outcome.kind === 'questions') {
    show(...questionsView(outcome.questions, answer));
    return sidebarWords.questions.waiting;
  }
  if (outcome.kind === 'damaged') {
    show(...damageView(outcome.damage, { goTo, repair, makeAnew }));
    return sidebarWords.damage.waiting;
  }
  const { report } = outcome;
  showResult({ report, wishes: made, stage });
  runButton.textContent = sidebarWords.runAgain;
  runButton.className = 'wide';
  if (stage === 'written') return describeWritten(report, writerFor(report.digits));
  const { nothing, check } = sidebarWords.changes;
  return report.planState.changes.isNothing ? nothing : check;
};

/** Reads and computes, until no wish came in meanwhile and all that were made hold. Writes nothing. */
const preview = async (): Promise<string> => {
  try {
    for (;;) {
      isOutdated = false;
      const made = wishes;
      const outcome = await ask({ method: 'preview', ...asked(made) });
      if (outcome.kind === 'report') wishes = stillHolding(wishes, outcome.report, shown?.report ?? null);
      if (!isOutdated && wishes === made) return showOutcome(outcome, 'planned', made);
    }
  } catch (error) {
    // What is on the page is what the button writes: wishes that could not be tried are taken back.
    wishes = shown?.stage === 'planned' ? shown.wishes : noWishes;
    if (shown && document.getElementById('changes')) showResult(shown);
    throw error;
  }
};

/** Something was done; then the result is read anew. The sentence about the first is not lost when the second fails. */
const previewAfter = async (done: string): Promise<string> => {
  try {
    return `${done} ${await preview()}`.trim();
  } catch (error) {
    if (error instanceof ServerError) throw new ServerError(`${done} ${error.message}`.trim(), error.code);
    throw error;
  }
};

const run = (): void => {
  busyWith(sidebarWords.running, () => {
    // Who wants to leave a damaged plan alone says so beside the damage.
    wishes = { ...wishes, afresh: false };
    return preview();
  });
};

const renew = (): void => {
  busyWith(sidebarWords.changes.renewing, preview);
};

const wish = (change: Change, focus: string): void => {
  wishes = change(wishes);
  focusNext = focus;
  isOutdated = true;
  renew();
};

const write = (made: Wishes): void => {
  busyWith(sidebarWords.changes.writing, async () => {
    const outcome = await ask({ method: 'run', ...asked(made) });
    isOutdated = false;
    return showOutcome(outcome, 'written', made);
  });
};

const repair = (tab: string): void => {
  busyWith(sidebarWords.damage.repairing, async () => {
    await ask({ method: 'repairPlan', tab });
    return previewAfter(sidebarWords.damage.repaired(tab));
  });
};

const makeAnew = (): void => {
  busyWith(sidebarWords.running, () => {
    wishes = { ...wishes, afresh: true };
    return preview();
  });
};

const showFollowUp = (isWanted: boolean): void => {
  busyWith(sidebarWords.followUp.changing, async () => {
    await ask({ method: 'showFollowUp', show: isWanted });
    return previewAfter(isWanted ? sidebarWords.followUp.shown : sidebarWords.followUp.hidden);
  });
};

const reportMeasures = (fiscalYear: number): void => {
  const words = sidebarWords.followUp;
  busyWith(words.reporting, async () => {
    const { tab, personalCells } = await ask({ method: 'reportMeasures', fiscalYear });
    const { text } = writerFor(shown?.report.digits ?? 'thai');
    const kept = personalCells > 0 ? text(words.reportKept(personalCells)) : '';
    return `${words.reported(tab)} ${kept}`.trim();
  });
};

const answer = (key: string, value: string): void => {
  busyWith(sidebarWords.running, async () => {
    await ask({ method: 'answer', key, value });
    return preview();
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
    return previewAfter(made.length > 0 ? sidebarWords.made(made) : sidebarWords.paste.written);
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
