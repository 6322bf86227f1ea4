/** Pasting a report: a field for the text, what was understood of it, and only then the writing. */
import { LONGEST_TEXT } from '../src/paste/limit.ts';
import { OTHER_AGENCY } from '../src/paste/otherAgency.ts';
import type { PastePreview, SettingChange } from '../src/run/paste/pastePreview.ts';
import { figureNames } from '../src/vocabulary/th.ts';
import { sidebarWords } from '../src/words/th/sidebar.ts';
import { element } from './element.ts';

const words = sidebarWords.paste;

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
  write: (accepted: string[]) => void,
  back: () => void,
): HTMLElement[] => {
  const repaired = preview.scores.filter(({ repairedOnly }) => repairedOnly);
  const doubtful = preview.scores.filter(({ doubts, repairedOnly }) => doubts.length > 0 && !repairedOnly);
  const boxes = preview.changes.map(changeBox);
  const meant = preview.otherAgency && otherAgencyBox(preview.otherAgency);
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
            words.spellings(spellings.map(({ name, count }) => words.spelling(name, count))).join(' '),
          ),
        ]
      : []),
    ...(preview.turn
      ? [
          element('p', { id: 'paste-turn', class: 'notice' }, words.turn(preview.turn.from, preview.turn.to)),
          ...(preview.turn.figures.length > 0
            ? [element('p', { class: 'soft' }, words.figures(preview.turn.figures))]
            : []),
          ...(preview.turn.blanked.length > 0
            ? [element('p', { class: 'soft' }, sidebarWords.newYear.blanks(preview.turn.blanked))]
            : []),
        ]
      : []),
    ...(meant ? meant.views : []),
    ...preview.warnings.map((line) => element('p', { class: 'error' }, line)),
    ...preview.notes.map((line) => element('p', { class: 'soft' }, line)),
    ...lines(
      words.missing(preview.missing.length),
      preview.missing.map(({ item, part, why }) => `${item} (${nameOf(part)}): ${why}`),
      true,
    ),
    ...lines(words.unknown(preview.unknown.length), preview.unknown, true),
    ...lines(
      words.doubtful(doubtful.length),
      doubtful.map(({ item, score, line, doubts }) => words.doubt(item, score, line, doubts)),
      false,
    ),
    ...lines(
      words.repaired(repaired.length),
      repaired.map(({ item, score, line, doubts }) => words.doubt(item, score, line, doubts)),
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
      preview.scores.map(({ item, part, score }) => `${item} (${nameOf(part)}) ${score}`),
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

const nameOf = (part: string): string => (figureNames as Record<string, string>)[part] ?? part;

const lines = (heading: string, shown: readonly string[], isOpen: boolean): HTMLElement[] => {
  if (shown.length === 0) return [];
  const list = element('ul', { class: 'list' }, ...shown.map((line) => element('li', {}, line)));
  const details = element('details', {}, element('summary', {}, heading), list);
  details.open = isOpen;
  return [details];
};

/** Says that the text is another agency's, with a box to have it written all the same. */
const otherAgencyBox = ({
  ofText,
  own,
}: NonNullable<PastePreview['otherAgency']>): { box: HTMLInputElement; views: HTMLElement[] } => {
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
const changeBox = ({
  key,
  label,
  from,
  to,
  proposed,
}: SettingChange): { key: string; box: HTMLInputElement; view: HTMLElement } => {
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
