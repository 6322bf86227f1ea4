/** What of ours rests on each answer, and what another answer would change. */
import * as charts from '../charts.ts';
import * as conditionalFormats from '../conditionalFormats.ts';
import * as dataValidations from '../dataValidations.ts';
import * as lines from '../lines.ts';
import * as merges from '../merges.ts';
import type { questions } from '../questions/all.ts';
import * as ranges from '../ranges.ts';
import type { suite } from '../suite.ts';
import * as tabs from '../tabs.ts';
import * as typing from '../typing.ts';

interface Bearing {
  /** Files, from the project's folder. */
  readonly on: readonly string[];
  readonly change: string;
}

const WRITING = 'src/google/writing/writeEdits.ts';
const READING = 'src/google/readWorkbook.ts';
const LITERAL = 'src/google/writing/literal.ts';
const PLAIN_TEXT = 'src/grid/cells/plainText.ts';
const HIGHLIGHTS = 'src/google/highlights.ts';
const CHARTS = 'src/google/writing/charts.ts';
const RULES = 'src/google/rules.ts';
const LISTS = 'src/ownedTable/toEdits/tableLists.ts';
const ROWS = 'src/ownedTable/toEdits/tableRows.ts';
const NEW_TABLE = 'src/ownedTable/toEdits/newTable.ts';
const DOOR = 'src/server/rpc.ts';
const PERSON = 'test/support/person/person.ts';
const CELLS = 'local/host/services/range.ts';
const TYPED = 'local/host/typing/typedInput.ts';
const SHEET = 'local/host/services/sheet.ts';
const TAB = 'local/host/workbook/tab.ts';

/** Of each question, for nobody knew the answer. */
const ofQuestions: Record<keyof typeof questions, Bearing> = {
  textsThatAreTyped: {
    on: [TYPED, 'src/grid/cells/readScore.ts'],
    change:
      'what staff type becomes something else: teach it to the host for that locale, then see which score cells read otherwise',
  },
  textsThatWeWrite: {
    on: [LITERAL, PLAIN_TEXT],
    change:
      'a text of ours does not come back as it was written: every run would take it for a person’s change. Mend how texts are written before anything else',
  },
  textsInPlainTextCells: {
    on: [WRITING, LITERAL],
    change:
      'cells of plain text must not get the raw text: write an apostrophe there, too, or leave them unformatted',
  },
  apostrophesInPlainTextCells: {
    on: ['local/host/behaviour.ts', READING],
    change:
      'workbooks of before hold our texts with an apostrophe, or without: set plainTextApostrophe as answered; both are read',
  },
  cellsMadePlainTextLater: {
    on: [CELLS, NEW_TABLE],
    change: 'formats must be set before, or after, the texts of a new table are written',
  },
  formatsOfPlainText: {
    on: [READING, WRITING],
    change:
      'cells of plain text are not known by "@": ask in the way that was answered, or texts there keep their apostrophe',
  },
  aWriteRefusedAmongOthers: {
    on: ['local/host/behaviour.ts', WRITING],
    change:
      'set refusals as answered. Where later writes are dropped, flush before whatever says that they were made',
  },
  aWriteRefusedAtTheNextReading: {
    on: ['local/host/behaviour.ts', 'src/server/write.ts'],
    change:
      'set refusals as answered. A refusal that comes with a reading must be caught where the stamps are read',
  },
  aCellRefusedAmongOthersOfOneCall: {
    on: [CELLS, 'src/server/write.ts'],
    change:
      'a refused block is partly written: the next run finds cells of the new draft beside old marks. Write marks after a flush',
  },
  aStrictRuleAndAFormula: {
    on: ['local/host/services/dataValidation.ts'],
    change:
      'a formula that staff put under a strict rule can refuse our writing: name its cell as for a text',
  },
  aStrictRuleOverAValue: {
    on: ['local/host/services/dataValidation.ts', LISTS],
    change:
      'a list can’t be set over a status that is no longer on it, or that status can’t be written back: set lists after texts, or let others in',
  },
  aMergeRefusedAmongWrites: {
    on: ['local/host/behaviour.ts', TAB],
    change: 'merges are put off as texts are, or are not: the host’s refusals must come at the same call',
  },
  freezingThroughAMerge: {
    on: [SHEET, NEW_TABLE],
    change:
      'freezing a header under a merged cell of staff ends a run, or moves the line: skip the freezing and say so',
  },
  freezingAHiddenRow: {
    on: [NEW_TABLE],
    change: 'the plan’s header can’t be frozen with the marks under it: freeze down to the header only',
  },
  freezingUnderAMergedTitle: {
    on: ['local/host/host.ts', 'src/grid/page/page.ts'],
    change:
      'staff can freeze the plan’s first column, or can’t: where they can’t, merge the title over fewer columns',
  },
  aFileThatIsMissing: {
    on: ['src/server/main.ts', 'local/host/services/ui.ts'],
    change: 'a deployment that lacks sidebar.html is noticed at another call',
  },
  rangesOfRules: {
    on: [HIGHLIGHTS, 'src/grid/page/highlights.ts'],
    change:
      'highlights never look as decided, so each run would write them again: compare cells in place of ranges',
  },
  highlightsOfOurs: {
    on: [HIGHLIGHTS],
    change:
      'our rules are not known again, and can’t be taken away: choose a formula that comes back as it was set',
  },
  aFormatThatNamesAnotherTab: {
    on: [HIGHLIGHTS],
    change:
      'a tab with such a rule of staff refuses our highlights, or no longer does: they are skipped there, and that is said',
  },
  rulesReadAndSetAgain: {
    on: [WRITING, RULES],
    change: 'a rule of staff beside ours is damaged when a block of rules is set: set rules cell by cell',
  },
  marksOfLists: {
    on: ['src/grid/marks/listMark.ts', LISTS],
    change: 'our lists are taken for those of staff, and never renewed: choose a mark that a help text keeps',
  },
  aListDownToTheLastRow: {
    on: [WRITING, 'src/plan/library/libraryPage.ts'],
    change:
      'rows that staff add at the end have no list, or have it by themselves: set the list again when rows were added',
  },
  hiddenRowsAfterInserts: {
    on: [TAB, ROWS],
    change:
      'a measure put in beside a hidden row would be hidden itself: show rows after they are put in, or put them in on the other side',
  },
  hiddenColumnsAfterInserts: {
    on: [TAB, 'src/ownedTable/toEdits/repairTable.ts'],
    change: 'a column put in beside the hidden marks would be hidden itself: show it after it is put in',
  },
  frozenRowsAfterInserts: {
    on: [SHEET, 'src/ownedTable/toEdits/repairTable.ts'],
    change:
      'the header slips out of the frozen rows, or a measure into them, when rows are put in: freeze again after a repair',
  },
  looksOfRowsPutIn: {
    on: [TAB, ROWS],
    change:
      'rows put in look otherwise, or are merged: their looks, formats and lists must be set with their texts',
  },
  columnsOfAMergedTitle: {
    on: [PERSON, 'src/ownedTable/toEdits/repairTable.ts'],
    change:
      'a title’s merge, or its text, is found otherwise after staff changed the columns: repair must expect that',
  },
  namesThatDifferInCapitals: {
    on: ['local/host/services/spreadsheet.ts', 'src/run/tabs'],
    change:
      'a name that is free for us is taken at Google, or the other way round: a new tab is refused, or needs no other name',
  },
  theRangesOfAChart: {
    on: [CHARTS],
    change: 'a chart of ours is not known again, and a run that was cut short puts in a second one',
  },
  chartsThatCanNotBe: {
    on: [CHARTS, 'local/host/services/charts.ts'],
    change: 'a chart is refused that the host takes: it is left out and said. Mend how it is built',
  },
  aChartOnItsOwnTab: {
    on: ['src/google/isGrid.ts', READING, SHEET],
    change:
      'a chart’s tab is known otherwise, or refuses what we ask of every tab: reading the workbook would end there',
  },
  rowsThatAreSorted: {
    on: [PERSON, 'src/ownedTable/merge/matchRows.ts'],
    change:
      'after sorting, notes, lists or marks are not where their row is: the host’s person must sort as Google, then see what a run makes of it',
  },
  sortingMergedCells: {
    on: [PERSON],
    change: 'merged cells can be sorted: a tab may be torn in a way that no test tries',
  },
  rowsThatAreMoved: {
    on: [PERSON, 'src/ownedTable/merge/matchRows.ts'],
    change:
      'after dragging, notes, lists or marks are not where their row is: the host’s person must move as Google, then see what a run makes of it',
  },
  columnsMovedThroughAMergedTitle: {
    on: [PERSON, 'src/ownedTable/inTab/inspectMerged.ts'],
    change:
      'columns can’t be dragged through a title, or its merge is found otherwise after it: inspect must expect that',
  },
};

/** Of statements on which more rests than the host. */
const ofStatements: Partial<Record<keyof typeof suite, Bearing>> = {
  apostropheForcesText: {
    on: [LITERAL],
    change: 'texts of ours become dates, numbers or formulas: nothing may be written until that is mended',
  },
  plainTextFormatKeepsText: {
    on: [WRITING, LITERAL],
    change: 'cells of plain text do not keep what is written: write an apostrophe there, too',
  },
  emptyTextEmpties: {
    on: [LITERAL, WRITING],
    change: 'a cell that we empty is not empty: use clearContent',
  },
  cellsHaveALimit: {
    on: ['src/ownedTable/marks.ts'],
    change: 'a mark that holds what we last wrote may be too long at another length',
  },
  formatsAreShown: {
    on: [READING, 'src/grid/cells/readScore.ts'],
    change: 'figures are read from what is shown: another rounding shows another figure',
  },
  newTabsHaveTheirSize: {
    on: ['src/google/writing/makeRoom.ts', 'local/host/services/spreadsheet.ts'],
    change: 'makeRoom adds what is missing at any size: mend the host’s size of a new tab',
  },
  theDataRangeHoldsContent: {
    on: [READING],
    change: 'another part of each tab is read: cells may be missed, or empty ones read at length',
  },
  clearingKeepsNotesAndMerges: {
    on: [CELLS],
    change: 'notes or merges of staff are lost where we clear, or ours stay',
  },
  rowsInsertedAfter: { on: [ROWS], change: 'rows put in look otherwise: their looks must be set' },
  rowsInsertedBefore: { on: [ROWS], change: 'rows put in look otherwise: their looks must be set' },
  columnsAreHidden: {
    on: [READING, 'src/plan/followUp/columns.ts'],
    change: 'whether the columns for following up are shown is read otherwise',
  },
  validationsRefuse: {
    on: [DOOR, 'local/host/services/dataValidation.ts'],
    change:
      'another input is refused, or let in, than the host’s: our writing may meet a refusal that no test meets',
  },
  validationsAreBuilt: {
    on: [RULES],
    change: 'a list of ours is refused, or could be longer: see MOST_VALUES',
  },
  validationsMove: {
    on: [LISTS, ROWS],
    change: 'rows put in have another list than the host’s: set it with their texts',
  },
  tabsAreFoundByName: {
    on: ['src/server/goTo.ts', READING],
    change: 'a tab is found by a name that is not quite its own, or not found',
  },
};

/** Of all other statements of a file. */
const ofFiles: readonly (readonly [object, Bearing])[] = [
  [
    typing,
    {
      on: [TYPED],
      change: 'a cell becomes something else than the host makes of it: mend the host, then the statement',
    },
  ],
  [ranges, { on: [CELLS], change: 'mend the host, then the statement' }],
  [
    merges,
    {
      on: [TAB, WRITING],
      change:
        'merging or taking merges apart is refused elsewhere than on the host: mend the host, then see what writes merges',
    },
  ],
  [
    lines,
    {
      on: [SHEET, TAB, WRITING],
      change:
        'rows or columns are put in, hidden or taken out otherwise than on the host: mend the host, then see what puts lines in',
    },
  ],
  [
    conditionalFormats,
    {
      on: ['local/host/services/conditionalFormat.ts', HIGHLIGHTS],
      change:
        'our highlights, or those of staff, go elsewhere than on the host: mend the host, then the statement',
    },
  ],
  [
    dataValidations,
    {
      on: ['local/host/services/dataValidation.ts', RULES],
      change: 'lists lie or refuse otherwise than on the host: mend the host, then the statement',
    },
  ],
  [
    charts,
    { on: [CHARTS, 'local/host/services/charts.ts'], change: 'mend the host, then how charts are built' },
  ],
  [tabs, { on: ['local/host/services/spreadsheet.ts'], change: 'mend the host, then the statement' }],
];

/** @param check the name of a statement or a question; `null` for one that this build does not know */
export const bearingOf = (check: string): Bearing | null => {
  const known: Readonly<Record<string, Bearing>> = { ...ofQuestions, ...ofStatements };
  return known[check] ?? ofFiles.find(([file]) => check in file)?.[1] ?? null;
};
