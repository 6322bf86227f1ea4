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
  const { words: said, vocabulary } = language;
  const words = said.sidebar.paste;
  const { labels } = vocabulary.settingWords;
  const names = vocabulary.figureNames;
  const repaired = preview.scores.filter(({ repairedOnly }) => repairedOnly);
  const doubtful = preview.scores.filter(({ doubts, repairedOnly }) => doubts.length > 0 && !repairedOnly);
  const boxes = preview.changes.map((change) => changeBox(change, labels[change.key], words));
  const meant = preview.otherAgency && otherAgencyBox(preview.otherAgency, words);
  const spellings = preview.agencySpellings;
  return [
    element('h2', { id: 'paste-found' }, words.found(preview.itemsFound, preview.itemsTotal)),
    element(
      'p',
      { class: preview.yearFound ? '' : 'error' },
      words.year(preview.fiscalYear, preview.yearFound),
    ),
    ...(spellings.length > 1
      ? [
          element(
            'p',
            { class: 'error' },
            said.paste
              .spellings(spellings.map(({ name, count }) => said.paste.spelling(name, count)))
              .join(' '),
          ),
        ]
      : []),
    ...(preview.turn
      ? [
          element('p', { id: 'paste-turn', class: 'notice' }, words.turn(preview.turn.from, preview.turn.to)),
          ...(preview.turn.figures.length > 0
            ? [
                element(
                  'p',
                  { class: 'soft' },
                  words.figures(
                    preview.turn.figures.map(({ setting, value }) => words.figure(labels[setting], value)),
                  ),
                ),
              ]
            : []),
          ...(preview.turn.blanked.length > 0
            ? [
                element(
                  'p',
                  { class: 'soft' },
                  said.sidebar.newYear.blanks(preview.turn.blanked.map((key) => labels[key])),
                ),
              ]
            : []),
        ]
      : []),
    ...(meant ? meant.views : []),
    ...preview.warnings.map((one) => element('p', { class: 'error' }, describeWarning(one, language))),
    ...preview.notes.map((one) => element('p', { class: 'soft' }, describeNote(one, language))),
    ...lines(
      words.missing(preview.missing.length),
      preview.missing.map(({ item, part, reason }) =>
        words.missingItem(item, names[part], said.paste.missing(reason)),
      ),
      true,
    ),
    ...lines(words.unknown(preview.unknown.length), preview.unknown, true),
    ...lines(
      words.doubtful(doubtful.length),
      doubtful.map(({ item, score, line, doubts }) =>
        words.doubt(item, score, line, doubts.map(said.paste.doubt)),
      ),
      false,
    ),
    ...lines(
      words.repaired(repaired.length),
      repaired.map(({ item, score, line, doubts }) =>
        words.doubt(item, score, line, doubts.map(said.paste.doubt)),
      ),
      false,
    ),
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
    ...lines(
      words.scores(preview.scores.length),
      preview.scores.map(({ item, part, score }) => words.score(item, names[part], score)),
      false,
    ),
    preview.tabs.length > 0 ? element('p', { class: 'soft' }, words.tabs(preview.tabs)) : element('p'),
    element(
      'div',
      { class: 'row stays' },
      preview.scores.length > 0 || boxes.length > 0
        ? element(
            'button',
            {
              id: 'paste-write',
              class: 'primary',
              onclick: () =>
                write(
                  boxes
                    .flatMap(({ key, box }) => (box.checked ? [key] : []))
                    .concat(meant?.box.checked ? OTHER_AGENCY : []),
                ),
            },
            preview.turn
              ? words.writeTurn(preview.turn.to)
              : preview.scores.length > 0
                ? words.write
                : words.writeSettings,
          )
        : null,
      element('button', { onclick: back }, words.back),
    ),
  ];
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
