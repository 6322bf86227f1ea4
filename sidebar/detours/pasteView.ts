/** Pasting a report: a field for the text, what was understood of it, and only then the writing. */
import { instrumentItems } from '../../src/framework/lookup.ts';
import { LONGEST_TEXT } from '../../src/paste/limit.ts';
import { OTHER_AGENCY } from '../../src/paste/otherAgency.ts';
import type { PastedReport, PastedScore } from '../../src/paste/pastedReport.ts';
import {
  describeNote,
  describeWarning,
  type MissingLine,
  missingLines,
} from '../../src/run/paste/describePaste.ts';
import type { Understood } from '../../src/run/paste/understand.ts';
import type { YearTurn } from '../../src/run/year/yearTurn.ts';
import type { Voice, Wording } from '../../src/words/voice.ts';
import type { Words } from '../../src/words/words.ts';
import { element, type View } from '../elements/element.ts';
import { tickBox, ticking } from '../elements/tickBox.ts';
import { inTurn } from '../state/inTurn.ts';
import { turnLines } from './turnLines.ts';

interface PasteActions {
  /** Told the text with every change, so that it is never lost. */
  readonly keep: (text: string) => void;
  /** Told of a text too long to be read, which is not put into the field: laying it out alone would take minutes. */
  readonly refuse: () => void;
}

/** The field for the text. */
export const pasteForm = (
  text: string,
  words: Words['sidebar']['paste'],
  { keep, refuse }: PasteActions,
): View[] => [
  element('h2', {}, words.heading),
  element('label', { for: 'paste-text', class: 'soft' }, words.explain),
  element('textarea', {
    id: 'paste-text',
    rows: 8,
    value: text,
    oninput: keep,
    onpaste: (pasted) => {
      const isReadable = pasted.length <= LONGEST_TEXT;
      if (!isReadable) refuse();
      return isReadable;
    },
  }),
];

/**
 * What was understood, the doubtful parts first.
 *
 * @param accepted keys of what the person accepts
 * @param accept takes them anew
 */
export const pastedView = (
  understood: Understood,
  accepted: readonly string[],
  language: Voice,
  accept: (accepted: readonly string[]) => void,
): View[] => {
  const { framework, report, turn, otherAgency, warnings, notes, changes, newTabs } = understood;
  const words = language.words.sidebar.paste;
  const { labels } = language.vocabulary.settingWords;
  const isYearFound = report.fiscalYear === framework.fiscalYear;
  const itemsFound = new Set(report.scores.map(({ item }) => item)).size;
  const itemsTotal = framework.instruments.flatMap(instrumentItems).length;
  const tabs = newTabs.map(({ place }) => place.name);
  const box = (id: string, key: string, label: string): View =>
    tickBox(id, accepted.includes(key), (isTicked) => accept(ticking(accepted, key, isTicked)), label);
  return [
    element('h2', { id: 'paste-found' }, words.found(itemsFound, itemsTotal)),
    element('p', { class: isYearFound ? '' : 'error' }, words.year(framework.fiscalYear, isYearFound)),
    ...spellingsView(report.agencySpellings, language),
    ...(turn ? turnView(turn, understood, language) : []),
    ...(otherAgency ? otherAgencyView(otherAgency, language, box) : []),
    ...warnings.map((one) => element('p', { class: 'error' }, describeWarning(one, language))),
    ...notes.map((one) => element('p', { class: 'soft' }, describeNote(one, language))),
    ...doubtsView(understood, language),
    ...(changes.length > 0
      ? [
          element(
            'fieldset',
            {},
            element('legend', {}, words.changes(changes.length, language.vocabulary)),
            ...changes.map(({ key, from, to }) =>
              box(
                `change-${key}`,
                key,
                words.change(labels[key], figureIn(from, language), figureIn(to, language)),
              ),
            ),
          ),
        ]
      : []),
    ...scoresView(report, language),
    tabs.length > 0 ? element('p', { class: 'soft' }, words.tabs(tabs)) : element('p'),
  ];
};

/** A figure in the digits of the view; what is no figure names something of the workbook, and stays. */
const figureIn = (value: string, { say }: Voice): string =>
  /^[0-9]+(?:\.[0-9]+)?$/.test(value) ? say(value) : value;

/** What writes it; null when nothing is to be written. */
export const pasteButton = (
  { report: { scores }, changes, turn }: Understood,
  { words: { sidebar }, vocabulary }: Wording,
): string | null => {
  const { paste } = sidebar;
  if (scores.length === 0 && changes.length === 0) return null;
  if (turn) return paste.writeTurn(turn.to);
  return scores.length > 0 ? paste.write(vocabulary) : paste.writeSettings(vocabulary);
};

/** The agency's name, where the text spells it in several ways. */
const spellingsView = (
  spellings: PastedReport['agencySpellings'],
  { words: { paste }, vocabulary }: Wording,
): View[] => {
  if (spellings.length < 2) return [];
  const names = spellings.map(({ name, count }) => paste.spelling(name, count));
  return [element('p', { class: 'error' }, inTurn(...paste.spellings(names, vocabulary)))];
};

/** The other year that the text brings along, and the announced figures that go with it. */
const turnView = (
  turn: YearTurn,
  { bound, settings }: Pick<Understood, 'bound' | 'settings'>,
  voice: Voice,
): View[] => {
  const { from, to } = turn;
  const { sidebar } = voice.words;
  const { labels } = voice.vocabulary.settingWords;
  const soft = (text: string): View => element('p', { class: 'soft' }, text);
  const moved = bound.map((figure) => sidebar.paste.figure(labels[figure.key], figureIn(figure.to, voice)));
  return [
    element('p', { id: 'paste-turn', class: 'notice' }, sidebar.paste.turn(from, to)),
    ...(moved.length > 0 ? [soft(sidebar.paste.figures(moved))] : []),
    ...turnLines(turn, settings, voice).map(soft),
  ];
};

/** What was not read, not known, or read with a doubt. */
const doubtsView = ({ report, framework }: Understood, { words: said, vocabulary }: Wording): View[] => {
  const words = said.sidebar.paste;
  const missing = missingLines(report, framework);
  const unknown = report.unknown.map(({ text }) => text);
  const inDoubt = report.scores.filter(({ doubts }) => doubts.length > 0);
  const isOnlyRepaired = ({ doubts }: PastedScore): boolean =>
    doubts.every(({ kind }) => kind === 'repaired-code');
  const repaired = inDoubt.filter(isOnlyRepaired);
  const doubtful = inDoubt.filter((score) => !isOnlyRepaired(score));
  const doubtOf = ({ item, score, source, doubts }: PastedScore): string =>
    words.doubt(item, score, source.line, doubts.map(said.paste.doubt));
  const missingOf = ({ item, part, reason }: MissingLine): string =>
    said.paste.missing(said.paste.item(item, vocabulary.figureNames[part]), reason);
  return [
    ...lines('missing', words.missing(missing.length), missing.map(missingOf), true),
    ...lines('unknown', words.unknown(unknown.length), unknown, true),
    ...lines('doubtful', words.doubtful(doubtful.length), doubtful.map(doubtOf), false),
    ...lines('repaired', words.repaired(repaired.length), repaired.map(doubtOf), false),
  ];
};

const scoresView = ({ scores }: PastedReport, { words, vocabulary }: Wording): View[] =>
  lines(
    'scores',
    words.sidebar.paste.scores(scores.length),
    scores.map(({ item, part, score }) =>
      words.sidebar.paste.score(item, vocabulary.figureNames[part], score),
    ),
    false,
  );

/** @param id by which it stays open or folded */
const lines = (id: string, heading: string, shown: readonly string[], isOpen: boolean): View[] => {
  if (shown.length === 0) return [];
  const list = element('ul', { class: 'list' }, ...shown.map((line) => element('li', {}, line)));
  return [element('details', { id: `paste-${id}`, open: isOpen }, element('summary', {}, heading), list)];
};

/** Says that the text is another agency's, with a box to have it written all the same. */
const otherAgencyView = (
  { ofText, own }: NonNullable<Understood['otherAgency']>,
  { words: { sidebar }, vocabulary }: Wording,
  box: (id: string, key: string, label: string) => View,
): View[] => [
  element('p', { class: 'error' }, sidebar.paste.otherAgency(ofText, own, vocabulary)),
  box('paste-other-agency', OTHER_AGENCY, sidebar.paste.otherAgencyMeant(ofText)),
];
