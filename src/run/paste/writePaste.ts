/** From a pasted text to score tabs and settings: first what was understood, then, when a person agrees, the writing. */
import type { ItemCode, PartCode } from '../../framework/framework.ts';
import { type Edit, setCells } from '../../grid/edits.ts';
import { applyEdits } from '../../grid/making/applyEdits.ts';
import { columnBlocks } from '../../grid/page/blocks.ts';
import type { Workbook } from '../../grid/workbook.ts';
import { OTHER_AGENCY } from '../../paste/otherAgency.ts';
import type { PastedReport } from '../../paste/pastedReport.ts';
import { UserError } from '../../problems/refusal.ts';
import type { FirstScores } from '../../scores/scorePage.ts';
import { voiceOf, type Wording } from '../../words/voice.ts';
import { type Deed, printOfShown } from '../conversation/deed.ts';
import { standingSettings } from '../tabs/standingSettings.ts';
import { nothingToMove } from '../year/moveLabelled.ts';
import { scoreTabEdits } from '../year/newTabs.ts';
import { turnEdits, type YearTurn } from '../year/yearTurn.ts';
import type { TabFill } from './compareTabs.ts';
import { isRefusal, meantBy } from './meant.ts';
import { columnOfKey, type PastedChange } from './pastedChanges.ts';
import { namingEdits, type Pasted, type Reading, type Understood, understand } from './understand.ts';

/**
 * Writes what the text says: new score tabs, and the settings that a person accepts. Tabs that hold something are not
 * touched: the new one then takes the year into its name, and the settings may point to it. Where the agency becomes
 * another one, it has new tabs for all instruments, and the settings point to them. A text of another year than
 * the set one brings its year along: tabs, year and announced figures together.
 *
 * @param accepted keys of the changes to the settings, as the preview names them; and `OTHER_AGENCY`, without which the
 *   text of another agency than the settings name is not written
 * @returns the names of the score tabs that were made; one of the year that has no score yet is filled instead
 * @throws UserError when the text is of another agency and that was not accepted; as `understand` does
 */
export const writePaste = (
  workbook: Workbook,
  pasted: Pasted,
  accepted: readonly string[],
  language: Wording,
): Deed<string[]> => {
  const understood = understand(workbook, pasted);
  const { otherAgency, newcomer, settingsTab } = understood;
  if (otherAgency && !accepted.includes(OTHER_AGENCY)) {
    throw new UserError({ code: 'other-agency', ...otherAgency });
  }
  const told = { basis: basisIn(understood), shown: shownOf(understood) };
  const reading = meantBy(understood, accepted);
  if (isRefusal(reading)) throw new UserError(reading);
  if (reading !== newcomer) return { ...writeReading(workbook, reading, accepted, language), ...told };
  // All else is written into what is that agency's workbook by then: its figures have rows, its scores tabs of their own.
  const edits = namingEdits(workbook, settingsTab, reading.settings.agency);
  const rest = writeReading(applyEdits(workbook, edits), reading, accepted, language);
  return { edits: [...edits, ...rest.edits], answer: rest.answer, ...told };
};

/** The tabs whose cells any reading of the text was understood by. */
const basisIn = ({ basis, newcomer }: Understood): string[] => [
  ...new Set([...basis, ...(newcomer && !isRefusal(newcomer) ? newcomer.basis : [])]),
];

/**
 * What is shown of a text, whichever agency it is meant for. Of tabs only their names: what else stands there is nothing to
 * the text. What is accepted, the person says anew.
 */
const shownOf = ({ newcomer, ...reading }: Understood) => [
  shownOfReading(reading),
  newcomer && !isRefusal(newcomer) ? shownOfReading(newcomer) : newcomer,
];

const shownOfReading = ({ settingsTab, basis, fills, ...reading }: Reading) => [
  reading,
  fills.map(({ tab, cells }) => [tab.grid.name, cells]),
];

/** The print of what a person was shown of a pasted text. */
export const printOfPaste = (understood: Understood): string => printOfShown(shownOf(understood));

const writeReading = (
  workbook: Workbook,
  reading: Reading,
  accepted: readonly string[],
  language: Wording,
): Pick<Deed<string[]>, 'edits' | 'answer'> => {
  const { vocabulary } = language;
  const { framework, report, settings, newTabs, turn, places } = reading;
  const changes = [...reading.bound, ...reading.changes.filter(({ key }) => accepted.includes(key))];
  const fills = reading.fills.flatMap(fillEdits);
  const writing = voiceOf(settings.digits, language);
  const agency = changes.find(({ key }) => key === 'agency')?.to ?? settings.agency;
  const begins = { agency, scores: scoresOf(report) };
  const answer = newTabs.map(({ place }) => place.name);
  if (changes.length === 0 && !turn && Object.keys(places).length === 0) {
    return { edits: [...fills, ...scoreTabEdits(newTabs, framework, writing, begins)], answer };
  }
  const target = standingSettings(workbook, vocabulary);
  const turned = turnEdits(turnOf(reading, changes), {
    framework,
    settings,
    writing,
    settingsTab: target.settings,
    begins,
  });
  return { edits: [...fills, ...target.edits, ...turned], answer };
};

const fillEdits = ({ tab, cells }: TabFill): Edit[] =>
  columnBlocks(cells).map(({ row, column, cells: scores }) =>
    setCells(
      tab.grid.name,
      row,
      column,
      scores.map((score) => [score]),
    ),
  );

/** All that the text changes, as the turn to its year; where that is the set one, nothing but the text's own changes. */
const turnOf = (
  { framework, newTabs, turn, labelled, places }: Reading,
  changes: readonly PastedChange[],
): YearTurn => {
  const { fiscalYear } = framework;
  const figures = changes.flatMap(({ key, to }) => {
    const column = columnOfKey.get(key);
    return column ? [[column, column === 'level' ? to : Number(to)] as const] : [];
  });
  const values = changes.filter(({ key }) => !columnOfKey.has(key)).map(({ key, to }) => [key, to]);
  // Figures beside labels go along: the table's row of a year counts as a whole.
  const moved = figures.length > 0 ? labelled : nothingToMove;
  const standing = moved.rows.find((row) => row.fiscalYear === fiscalYear)?.figures;
  const own = { fiscalYear, figures: { ...standing, ...Object.fromEntries(figures) } };
  const before = turn?.announced ?? [];
  return {
    from: turn?.from ?? fiscalYear,
    to: fiscalYear,
    newTabs,
    settings: { ...turn?.settings, ...moved.cleared, ...Object.fromEntries(values), ...places },
    announced:
      figures.length === 0 ? before : [...before.filter((row) => row.fiscalYear !== fiscalYear), own],
  };
};

const scoresOf = ({ scores }: PastedReport): FirstScores => {
  const byPart = new Map<PartCode, Map<ItemCode, number>>();
  for (const { part, item, score } of scores) {
    const own = byPart.get(part) ?? new Map<ItemCode, number>();
    own.set(item, score);
    byPart.set(part, own);
  }
  return byPart;
};
