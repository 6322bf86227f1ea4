/** Pasting a report: a field for the text, what was understood of it, and only then the writing. */
import { LONGEST_TEXT } from '../src/paste/limit.ts';
import { OTHER_AGENCY } from '../src/paste/otherAgency.ts';
import { describeNote, describeWarning } from '../src/run/paste/describePaste.ts';
import type { PastePreview, SettingChange } from '../src/run/paste/pastePreview.ts';
import type { Wording } from '../src/words/voice.ts';
import type { Words } from '../src/words/words.ts';
import { element } from './element.ts';

export interface PasteActions {
  /** Told the text with every change, so that it is never lost. */
  readonly keep: (text: string) => void;
  readonly understand: (text: string) => void;
  /** Told of a text too long to be read, which is not put into the field: laying it out alone would take minutes. */
  readonly refuse: () => void;
  readonly cancel: () => void;
}

/** The field for the text. */
export const pasteForm = (
  text: string,
  words: Words['sidebar']['paste'],
  { keep, understand, refuse, cancel }: PasteActions,
): HTMLElement[] => {
  const field = element('textarea', { id: 'paste-text' });
  field.value = text;
  field.rows = 8;
  field.addEventListener('input', () => keep(field.value));
  field.addEventListener('paste', (event) => {
    if ((event.clipboardData?.getData('text/plain').length ?? 0) <= LONGEST_TEXT) return;
    event.preventDefault();
    refuse();
  });
  return [
    element('h2', {}, words.heading),
    element('label', { for: 'paste-text', class: 'soft' }, words.explain),
    field,
    element(
      'div',
      { class: 'row stays' },
      element(
        'button',
        { id: 'paste-read', class: 'primary', onclick: () => understand(field.value) },
        words.read,
      ),
      element('button', { onclick: cancel }, words.cancel),
    ),
  ];
};

/** What was understood, the doubtful parts first, with the button that writes it. */
export const pastePreview = (
  preview: PastePreview,
  language: Wording,
  write: (accepted: string[]) => void,
  back: () => void,
): HTMLElement[] => {
  const words = language.words.sidebar.paste;
  const { labels } = language.vocabulary.settingWords;
  const boxes = preview.changes.map((change) => changeBox(change, labels[change.key], words));
  const meant = preview.otherAgency && otherAgencyBox(preview.otherAgency, words);
  const accepted = (): string[] => [
    ...boxes.flatMap(({ key, box }) => (box.checked ? [key] : [])),
    ...(meant?.box.checked ? [OTHER_AGENCY] : []),
  ];
  return [
    element('h2', { id: 'paste-found' }, words.found(preview.itemsFound, preview.itemsTotal)),
    element(
      'p',
      { class: preview.yearFound ? '' : 'error' },
      words.year(preview.fiscalYear, preview.yearFound),
    ),
    ...spellingsView(preview.agencySpellings, language),
    ...(preview.turn ? turnView(preview.turn, language) : []),
    ...(meant ? meant.views : []),
    ...preview.warnings.map((one) => element('p', { class: 'error' }, describeWarning(one, language))),
    ...preview.notes.map((one) => element('p', { class: 'soft' }, describeNote(one, language))),
    ...doubtsView(preview, language),
    ...(boxes.length > 0
      ? [
          element(
            'fieldset',
            {},
            element('legend', {}, words.changes(boxes.length)),
            ...boxes.map(({ view }) => view),
          ),
        ]
      : []),
    ...scoresView(preview, language),
    preview.tabs.length > 0 ? element('p', { class: 'soft' }, words.tabs(preview.tabs)) : element('p'),
    buttonsView(preview, words, { write: () => write(accepted()), back }),
  ];
};

/** The agency's name, where the text spells it in several ways. */
const spellingsView = (
  spellings: PastePreview['agencySpellings'],
  { words: { paste } }: Wording,
): HTMLElement[] => {
  if (spellings.length < 2) return [];
  const names = spellings.map(({ name, count }) => paste.spelling(name, count));
  return [element('p', { class: 'error' }, paste.spellings(names).join(' '))];
};

/** The other year that the text brings along. */
const turnView = (
  { from, to, figures, blanked }: NonNullable<PastePreview['turn']>,
  { words: { sidebar }, vocabulary }: Wording,
): HTMLElement[] => {
  const { labels } = vocabulary.settingWords;
  const soft = (text: string): HTMLElement => element('p', { class: 'soft' }, text);
  const moved = figures.map(({ setting, value }) => sidebar.paste.figure(labels[setting], value));
  return [
    element('p', { id: 'paste-turn', class: 'notice' }, sidebar.paste.turn(from, to)),
    ...(moved.length > 0 ? [soft(sidebar.paste.figures(moved))] : []),
    ...(blanked.length > 0 ? [soft(sidebar.newYear.blanks(blanked.map((key) => labels[key])))] : []),
  ];
};

/** What was not read, not known, or read with a doubt. */
const doubtsView = (
  { missing, unknown, scores }: PastePreview,
  { words: said, vocabulary }: Wording,
): HTMLElement[] => {
  const words = said.sidebar.paste;
  const repaired = scores.filter(({ repairedOnly }) => repairedOnly);
  const doubtful = scores.filter(({ doubts, repairedOnly }) => doubts.length > 0 && !repairedOnly);
  const doubtOf = ({ item, score, line, doubts }: PastePreview['scores'][number]): string =>
    words.doubt(item, score, line, doubts.map(said.paste.doubt));
  const missingOf = ({ item, part, reason }: PastePreview['missing'][number]): string =>
    words.missingItem(item, vocabulary.figureNames[part], said.paste.missing(reason));
  return [
    ...lines(words.missing(missing.length), missing.map(missingOf), true),
    ...lines(words.unknown(unknown.length), unknown, true),
    ...lines(words.doubtful(doubtful.length), doubtful.map(doubtOf), false),
    ...lines(words.repaired(repaired.length), repaired.map(doubtOf), false),
  ];
};

const scoresView = ({ scores }: PastePreview, { words, vocabulary }: Wording): HTMLElement[] =>
  lines(
    words.sidebar.paste.scores(scores.length),
    scores.map(({ item, part, score }) =>
      words.sidebar.paste.score(item, vocabulary.figureNames[part], score),
    ),
    false,
  );

/** Nothing to write: only the way back. */
const buttonsView = (
  { scores, changes, turn }: PastePreview,
  words: Words['sidebar']['paste'],
  { write, back }: { readonly write: () => void; readonly back: () => void },
): HTMLElement => {
  const ofScores = scores.length > 0 ? words.write : words.writeSettings;
  const label = turn ? words.writeTurn(turn.to) : ofScores;
  return element(
    'div',
    { class: 'row stays' },
    scores.length > 0 || changes.length > 0
      ? element('button', { id: 'paste-write', class: 'primary', onclick: write }, label)
      : null,
    element('button', { onclick: back }, words.back),
  );
};

const lines = (heading: string, shown: readonly string[], isOpen: boolean): HTMLElement[] => {
  if (shown.length === 0) return [];
  const list = element('ul', { class: 'list' }, ...shown.map((line) => element('li', {}, line)));
  const details = element('details', {}, element('summary', {}, heading), list);
  details.open = isOpen;
  return [details];
};

/** Says that the text is another agency's, with a box to have it written all the same. */
const otherAgencyBox = (
  { ofText, own }: NonNullable<PastePreview['otherAgency']>,
  words: Words['sidebar']['paste'],
): { box: HTMLInputElement; views: HTMLElement[] } => {
  const box = element('input', { id: 'paste-other-agency' });
  box.type = 'checkbox';
  return {
    box,
    views: [
      element('p', { class: 'error' }, words.otherAgency(ofText, own)),
      element(
        'div',
        { class: 'change' },
        box,
        element('label', { for: box.id }, words.otherAgencyMeant(ofText)),
      ),
    ],
  };
};

/** A change of a setting with a box to accept it. */
const changeBox = (
  { key, from, to, proposed }: SettingChange,
  label: string,
  words: Words['sidebar']['paste'],
): { key: string; box: HTMLInputElement; view: HTMLElement } => {
  const box = element('input', { id: `change-${key}` });
  box.type = 'checkbox';
  box.checked = proposed;
  const view = element(
    'div',
    { class: 'change' },
    box,
    element('label', { for: box.id }, words.change(label, from, to)),
  );
  return { key, box, view };
};
