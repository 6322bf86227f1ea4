/** Pasting a report: a field for the text, what was understood of it, and only then the writing. */
import { instrumentItems } from '../../src/framework/lookup.ts';
import { LONGEST_TEXT } from '../../src/paste/limit.ts';
import { OTHER_AGENCY } from '../../src/paste/otherAgency.ts';
import type { PastedReport, PastedScore } from '../../src/paste/pastedReport.ts';
import { describeRefusal } from '../../src/problems/describe.ts';
import type { Language } from '../../src/problems/language.ts';
import {
  describeNote,
  describeWarning,
  type MissingLine,
  missingLines,
} from '../../src/run/paste/describePaste.ts';
import { choicesIn, isRefusal, meantBy, stillAccepted } from '../../src/run/paste/meant.ts';
import type { PastedChange } from '../../src/run/paste/pastedChanges.ts';
import type { Reading, Understood } from '../../src/run/paste/understand.ts';
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

/** A box of what the person accepts, by its key. */
type Box = (id: string, key: string, label: string) => View;

/**
 * What was understood, the doubtful parts first.
 *
 * @param accepted keys of what the person accepts
 * @param accept takes them anew
 */
export const pastedView = (
  understood: Understood,
  accepted: readonly string[],
  language: Voice<Language>,
  accept: (accepted: readonly string[]) => void,
): View[] => {
  const { report, otherAgency } = understood;
  const meant = meantBy(understood, accepted);
  const tick = (key: string, isTicked: boolean): void =>
    accept(stillAccepted(understood, accepted, ticking(accepted, key, isTicked)));
  const box: Box = (id, key, label) =>
    tickBox(id, accepted.includes(key), (isTicked) => tick(key, isTicked), label);
  return [
    ...foundView(understood, language),
    ...(isRefusal(meant) || !meant.turn ? [] : turnView(meant.turn, meant, language)),
    ...(otherAgency ? otherAgencyView(otherAgency, language, box) : []),
    ...(isRefusal(meant)
      ? [element('p', { class: 'error' }, describeRefusal(meant, language))]
      : sayingsView(meant, language)),
    ...doubtsView(understood, language),
    ...choicesView(choicesIn(understood, accepted), language, box),
    ...scoresView(report, language),
    ...(isRefusal(meant) ? [] : newTabsView(meant, language)),
  ];
};

/** How much of the year's items the text has, and whose name it bears. */
const foundView = ({ framework, report }: Reading, language: Wording): View[] => {
  const words = language.words.sidebar.paste;
  const isYearFound = report.fiscalYear === framework.fiscalYear;
  const itemsFound = new Set(report.scores.map(({ item }) => item)).size;
  const itemsTotal = framework.instruments.flatMap(instrumentItems).length;
  return [
    element('h2', { id: 'paste-found' }, words.found(itemsFound, itemsTotal)),
    element('p', { class: isYearFound ? '' : 'error' }, words.year(framework.fiscalYear, isYearFound)),
    ...spellingsView(report.agencySpellings, language),
  ];
};

/** A box for each setting that changes, with what stands there and what would. */
const choicesView = (changes: readonly PastedChange[], language: Voice, box: Box): View[] => {
  if (changes.length === 0) return [];
  const words = language.words.sidebar.paste;
  const { labels } = language.vocabulary.settingWords;
  const boxes = changes.map(({ key, from, to }) =>
    box(`change-${key}`, key, words.change(labels[key], figureIn(from, language), figureIn(to, language))),
  );
  const legend = element('legend', {}, words.changes(changes.length, language.vocabulary));
  return [element('fieldset', {}, legend, ...boxes)];
};

const sayingsView = ({ warnings, notes }: Reading, language: Wording): View[] => [
  ...warnings.map((one) => element('p', { class: 'error' }, describeWarning(one, language))),
  ...notes.map((one) => element('p', { class: 'soft' }, describeNote(one, language))),
];

const newTabsView = ({ newTabs }: Reading, { words: { sidebar } }: Wording): View[] => {
  const tabs = newTabs.map(({ place }) => place.name);
  return [tabs.length > 0 ? element('p', { class: 'soft' }, sidebar.paste.tabs(tabs)) : element('p')];
};

/** A figure in the digits of the view; what is no figure names something of the workbook, and stays. */
const figureIn = (value: string, { say }: Voice): string =>
  /^[0-9]+(?:\.[0-9]+)?$/.test(value) ? say(value) : value;

/** What writes it; null when nothing is to be written, or can be. @param accepted keys of what the person accepts */
export const pasteButton = (
  understood: Understood,
  accepted: readonly string[],
  { words: { sidebar }, vocabulary }: Wording,
): string | null => {
  const { paste } = sidebar;
  const reading = meantBy(understood, accepted);
  if (isRefusal(reading)) return null;
  const { turn } = reading;
  const { scores } = reading.report;
  const changes = choicesIn(understood, accepted);
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
  { bound, settings }: Pick<Reading, 'bound' | 'settings'>,
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
const doubtsView = ({ report, framework }: Reading, { words: said, vocabulary }: Wording): View[] => {
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
  box: Box,
): View[] => [
  element('p', { class: 'error' }, sidebar.paste.otherAgency(ofText, own, vocabulary)),
  box('paste-other-agency', OTHER_AGENCY, sidebar.paste.otherAgencyMeant(ofText)),
];
