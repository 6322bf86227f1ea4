/** The sidebar: one button reads and computes, a second one writes; below, what one needs less often. */
import { frameworks, newestFramework } from '../src/framework/frameworks.ts';
import { LONGEST_TEXT } from '../src/paste/limit.ts';
import { describeRefusal } from '../src/problems/describe.ts';
import { UserError } from '../src/problems/refusal.ts';
import { element } from './element.ts';
import { newYearView } from './newYearView.ts';
import { busyWith, place, say, sentenceOf, show, watch, whenFree } from './page.ts';
import { pasteForm, pastePreview } from './pasteView.ts';
import { previewAfter, runButton } from './review.ts';
import { ask } from './server.ts';
import { spoken } from './speech.ts';

const sidebarWords = spoken().words.sidebar;

const clear = (): void => {
  busyWith(sidebarWords.clearing, async () => {
    await ask({ method: 'clearHighlights' });
    return sidebarWords.cleared;
  });
};

const intro = (): void => show([element('p', { class: 'soft' }, sidebarWords.intro)]);

/** What stands in the field, until it is written: no error and no way back loses it. */
let draft = '';

const refuseLong = (): void =>
  say(describeRefusal({ code: 'text-too-long', longest: LONGEST_TEXT }, spoken()), 'error');

const leavePaste = (): void => {
  say('');
  intro();
};

const paste = (): void => {
  say('');
  show(
    pasteForm(draft, sidebarWords.paste, {
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
    show(pastePreview(preview, spoken(), (accepted) => writePaste(text, accepted), paste));
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

/** Shows what starting another year would do. */
const previewYear = async (fiscalYear: number): Promise<string> => {
  const preview = await ask({ method: 'previewYear', fiscalYear });
  show(newYearView(preview, spoken(), (carry) => startYear(fiscalYear, carry), intro));
  return sidebarWords.newYear.check;
};

const newYear = (): void => {
  busyWith(sidebarWords.newYear.reading, () => previewYear(chosenYear()));
};

const startYear = (fiscalYear: number, carry: string[]): void => {
  const words = sidebarWords.newYear;
  busyWith(words.starting, async () => {
    const { tabs, carried } = await ask({ method: 'startYear', fiscalYear, carry });
    intro();
    return [words.started(fiscalYear, tabs), ...(carried ? [] : [words.notCarried])].join(' ');
  });
};

/** Where a run could not begin, tabs are for the year that is set, whatever is chosen among the tools. */
const createTabsOfSetYear = (): void => {
  busyWith(sidebarWords.creating, async () => {
    const { year: set } = await ask({ method: 'start' });
    year.value = String(set);
    return scoreTabsOf(set);
  });
};

const createScoreTabs = (): void => {
  const fiscalYear = chosenYear();
  busyWith(sidebarWords.creating, () => scoreTabsOf(fiscalYear));
};

const scoreTabsOf = async (fiscalYear: number): Promise<string> => {
  try {
    const made = await ask({ method: 'createScoreTabs', fiscalYear });
    intro();
    return made.length > 0 ? sidebarWords.made(made) : sidebarWords.nothingMade;
  } catch (error) {
    // Tabs of another year than the set one come with that year.
    if (error instanceof UserError && error.refusal.code === 'year-differs') return previewYear(fiscalYear);
    throw error;
  }
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
    element('button', { onclick: createTabsOfSetYear }, sidebarWords.createScoreTabs),
    element('button', { onclick: () => whenFree(paste) }, sidebarWords.paste.open),
  ),
];

const year = element('select', { id: 'year' });
year.append(
  ...frameworks.map(({ fiscalYear }) => element('option', { value: String(fiscalYear) }, String(fiscalYear))),
);
year.value = String(newestFramework().fiscalYear);
let isYearChosen = false;
year.addEventListener('change', () => {
  isYearChosen = true;
});

/** The tools are for the year that is set, unless a person chose another one. Read only now: opening costs nothing. */
const proposeYear = async (): Promise<void> => {
  try {
    const { year: set } = await ask({ method: 'start' });
    if (!isYearChosen) year.value = String(set);
  } catch (error) {
    say(sentenceOf(error), 'error');
  }
};

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
    element('button', { id: 'open-new-year', onclick: newYear }, sidebarWords.newYear.open),
  ),
  element(
    'div',
    { class: 'row' },
    element('button', { id: 'create-score-tabs', onclick: createScoreTabs }, sidebarWords.createScoreTabs),
    element('button', { id: 'create-framework', onclick: createFramework }, sidebarWords.createFramework),
    element('button', { id: 'create-library', onclick: createLibrary }, sidebarWords.createLibrary),
  ),
);

more.addEventListener('toggle', () => {
  if (more.open && !isYearChosen) proposeYear();
});

watch({
  refused: (code) => {
    if (code === 'no-score-tab' || code === 'other-year') show(waysToBegin());
  },
});
document.documentElement.lang = spoken().code;
document.title = sidebarWords.name;
place('name').textContent = sidebarWords.name;
place('actions').append(runButton, more);
intro();
