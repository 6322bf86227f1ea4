/** A whole workbook as plain values, made and worked in by the product's own edits: whole runs without any host. */
import type { ItemCode } from '../../../src/framework/framework.ts';
import { framework2568 } from '../../../src/framework/framework2568.ts';
import { allItems } from '../../../src/framework/lookup.ts';
import { type Cell, type Edit, setCells } from '../../../src/grid/edits.ts';
import { applyEdits } from '../../../src/grid/making/applyEdits.ts';
import { makeTab } from '../../../src/grid/page/page.ts';
import { type Tab, tabNamed, type Workbook } from '../../../src/grid/workbook.ts';
import { scorePage } from '../../../src/scores/scorePage.ts';
import { type AnnouncedRow, announcedEdits } from '../../../src/settings/announced/announcedEdits.ts';
import { readSettings } from '../../../src/settings/readSettings.ts';
import {
  type SettingValues,
  settingEdits,
  settingsPage,
  settingsPlace,
} from '../../../src/settings/settingsPage.ts';
import { wordingOf } from '../../../src/words/voice.ts';
import { goldenScores } from '../result/golden.ts';
import { tabOf } from './tab.ts';

/** What such a workbook is made and decided in. */
export const thai = wordingOf('th');

const { vocabulary } = thai;

const SETTINGS = 'ตั้งค่า';

/** As it is read where nobody touched what our edits do not keep account of. */
const read = ({ tabs }: Workbook): Workbook => ({
  tabs: tabs.map((tab) => ({ ...tab, facts: { ...tabOf(tab.grid).facts, ...tab.facts } })),
});

/** A workbook of 2568 with the scores of the report, and what is given. */
export class PlainWorkbook {
  now: Workbook;

  constructor(values: SettingValues, announced: AnnouncedRow['figures'] = {}) {
    this.now = read({ tabs: [] });
    this.edit(
      makeTab(settingsPlace([], vocabulary), settingsPage({ fiscalYear: '2568', ...values }, vocabulary)),
    );
    this.announce(announced);
    this.addScores('');
  }

  /**
   * Makes a score tab of each instrument.
   *
   * @param suffix of the tabs' names, behind the instrument's code
   * @param scoreOf from the report's score to the tab's
   * @param agency in the tabs' titles
   */
  addScores(suffix: string, scoreOf = (score: number, _: ItemCode): number => score, agency = ''): void {
    const items = new Map(
      allItems(framework2568).map(({ code }) => [code, scoreOf(goldenScores[code] ?? 0, code)]),
    );
    const scores = new Map((['IIT', 'EIT1', 'OIT'] as const).map((part) => [part, items]));
    for (const instrument of framework2568.instruments) {
      const place = { name: `${instrument.code}${suffix}`, isStanding: false };
      const writing = { vocabulary, digits: 'arabic' } as const;
      this.edit(makeTab(place, scorePage(instrument, framework2568, writing, { agency, scores })));
    }
  }

  edit(edits: readonly Edit[]): void {
    this.now = read(applyEdits(this.now, edits));
  }

  /** Types into a cell; row and column count from 1. */
  type(tab: string, row: number, column: number, cell: Cell): void {
    this.edit([setCells(tab, row, column, [[cell]])]);
  }

  /** Puts a formula into a cell that gives what the cell shows; row and column count from 1. */
  typeFormula(tab: string, row: number, column: number, formula: string): void {
    const shown = this.shown(tab)[row - 1]?.[column - 1] ?? '';
    this.edit([{ op: 'setFormula', tab, row, column, formula, shown }]);
  }

  /** Empties a column, as whoever deletes what stands in it. */
  empty(tab: string, column: number): void {
    this.edit([
      setCells(
        tab,
        1,
        column,
        this.shown(tab).map(() => ['']),
      ),
    ]);
  }

  /** Merges cells of a column, as a person does; what they hold but for the first is gone. */
  mergeDown(name: string, row: number, column: number, rows: number): void {
    const area = { row, column, rows, columns: 1 };
    this.edit([
      setCells(
        name,
        row + 1,
        column,
        Array.from({ length: rows - 1 }, () => ['']),
      ),
    ]);
    const tabs = this.now.tabs.map((tab) =>
      tab.grid.name === name
        ? { ...tab, facts: { ...tab.facts, merges: [...(tab.facts.merges ?? []), area] } }
        : tab,
    );
    this.now = { tabs };
  }

  set(values: SettingValues): void {
    this.edit(settingEdits(this.tab(SETTINGS), values, vocabulary));
  }

  private announce(figures: AnnouncedRow['figures']): void {
    const tab = this.tab(SETTINGS);
    this.edit(
      announcedEdits(tab, [{ fiscalYear: 2568, figures }], readSettings(tab.grid).settings, vocabulary),
    );
  }

  get names(): string[] {
    return this.now.tabs.map(({ grid }) => grid.name);
  }

  shown(name: string): readonly (readonly string[])[] {
    return this.tab(name).grid.shown;
  }

  /** The first row that begins with the text; counts from 1. @throws when there is none */
  rowOf(name: string, text: string): number {
    const index = this.shown(name).findIndex(([first = '']) => first.startsWith(text));
    if (index < 0) throw new Error(`No row of ${text} in ${name}`);
    return index + 1;
  }

  tab(name: string): Tab {
    const tab = tabNamed(this.now, name);
    if (!tab) throw new Error(`No tab ${name}`);
    return tab;
  }
}
