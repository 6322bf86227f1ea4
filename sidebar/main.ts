/** The sidebar: one button reads and computes, a second one writes; below, what one needs less often. */
import { LONGEST_TEXT } from '../src/paste/limit.ts';
import { sidebarWords } from '../src/strings/th.ts';
import { element } from './element.ts';
import { busyWith, place, say, show, watch, whenFree } from './page.ts';
import { pasteForm, pastePreview } from './pasteView.ts';
import { previewAfter, runButton } from './review.ts';
import { ask } from './server.ts';

const clear = (): void => {
  busyWith(sidebarWords.clearing, async () => {
    await ask({ method: 'clearHighlights' });
    return sidebarWords.cleared;
  });
};

const intro = (): void => show([element('p', { class: 'soft' }, sidebarWords.intro)]);

/** What stands in the field, until it is written: no error and no way back loses it. */
let draft = '';

const refuseLong = (): void => say(sidebarWords.paste.tooLong(LONGEST_TEXT), 'error');

const leavePaste = (): void => {
  say('');
  intro();
};

const paste = (): void => {
  say('');
  show(
    pasteForm(draft, {
      keep: (text) => (draft = text),
      understand: readPaste,
      refuse: refuseLong,
      cancel: leavePaste,
    }),
  );
  place('paste-text').focus();
};

const readPaste = (text: string): void => {
  if (text.length > LONGEST_TEXT) {
    refuseLong();
    return;
  }
  busyWith(sidebarWords.paste.reading, async () => {
    const preview = await ask({ method: 'previewPaste', text });
    show(pastePreview(preview, (accepted) => writePaste(text, accepted), paste));
    return sidebarWords.paste.check;
  });
};

const writePaste = (text: string, accepted: string[]): void => {
  busyWith(sidebarWords.paste.writing, async () => {
    const made = await ask({ method: 'writePaste', text, accepted });
    draft = '';
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
    element('button', { onclick: () => whenFree(paste) }, sidebarWords.paste.open),
  ),
];

const year = element('select', { id: 'year' });
const more = element(
  'details',
  { id: 'more' },
  element('summary', {}, sidebarWords.more),
  element(
    'div',
    { class: 'row' },
    element('button', { id: 'clear', onclick: clear }, sidebarWords.clearHighlights),
    element('button', { id: 'paste', onclick: () => whenFree(paste) }, sidebarWords.paste.open),
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

watch({
  refused: (code) => {
    if (code === 'no-score-tab') show(waysToBegin());
  },
});
place('actions').append(runButton, more);
intro();
ask({ method: 'start' }).then(
  ({ years, year: proposed }) => {
    year.append(...years.map((one) => element('option', { value: String(one) }, String(one))));
    year.value = String(proposed);
  },
  (error: Error) => say(error.message, 'error'),
);
