import type {
  ChartOptionsPort,
  ChartsPort,
  EmbeddedChartBuilderPort,
  EmbeddedChartPort,
  RangePort,
} from '../../../src/google/port.ts';
import type { Context } from '../context.ts';
import { exception } from '../errors.ts';
import { member, type Service, serve, unwrap } from '../strict.ts';
import type { ChartData } from '../workbook/chartData.ts';
import { readGoogleOnly, writeGoogleOnly } from '../workbook/googleOnly.ts';
import { edges } from '../workbook/rectangle.ts';
import { Tab } from '../workbook/tab.ts';
import { enumeration } from './enums.ts';
import { type HostRange, range } from './range.ts';

const CHART: Service<EmbeddedChartPort> = {
  name: 'SpreadsheetApp.EmbeddedChart',
  members: { getRanges: member.reads(), getOptions: member.reads(), modify: member.free() },
};

const OPTIONS: Service<ChartOptionsPort> = {
  name: 'Charts.ChartOptions',
  members: { get: member.free(['String']) },
};

const BUILDER: Service<EmbeddedChartBuilderPort> = {
  name: 'SpreadsheetApp.EmbeddedChartBuilder',
  members: {
    setChartType: member.free(['ChartType']),
    addRange: member.free(['Range']),
    setNumHeaders: member.free(['Integer']),
    setHiddenDimensionStrategy: member.free(['ChartHiddenDimensionStrategy']),
    setOption: member.free(['String', 'Object']),
    setPosition: member.free(['Integer', 'Integer', 'Integer', 'Integer']),
    build: member.free(),
  },
};

class HostChart implements EmbeddedChartPort {
  readonly data: ChartData;
  /** Which of its tab's charts it is, or was made from; null for a new one. */
  readonly index: number | null;
  readonly #context: Context;
  readonly #tab: Tab;

  constructor(context: Context, tab: Tab, data: ChartData, index: number | null) {
    this.#context = context;
    this.#tab = tab;
    this.data = data;
    this.index = index;
  }

  getOptions(): ChartOptionsPort {
    const { options } = this.data;
    return serve(this.#context, OPTIONS, { get: (option: string) => options[option] ?? null });
  }

  modify(): EmbeddedChartBuilderPort {
    return builder(this.#context, this.#tab, this.data, this.index);
  }

  getRanges(): RangePort[] {
    const { ranges, elsewhere = [] } = this.data;
    const others = elsewhere.flatMap(({ tab, cells }) => {
      const sheet = this.#context.workbook.getSheetBySheetId(tab);
      return sheet ? [range(this.#context, new Tab(this.#context, sheet), cells)] : [];
    });
    return [...ranges.map((cells) => range(this.#context, this.#tab, cells)), ...others];
  }
}

const chart = (context: Context, tab: Tab, data: ChartData, index: number | null): EmbeddedChartPort =>
  serve(context, CHART, new HostChart(context, tab, data, index), () => tab.name);

const NEW: ChartData = {
  type: 'COLUMN',
  ranges: [],
  headers: 0,
  showsHidden: false,
  options: {},
  place: { row: 0, column: 0, x: 0, y: 0 },
};

class HostChartBuilder implements EmbeddedChartBuilderPort {
  readonly #context: Context;
  readonly #tab: Tab;
  readonly #index: number | null;
  #data: ChartData;

  constructor(context: Context, tab: Tab, data: ChartData, index: number | null) {
    this.#context = context;
    this.#tab = tab;
    this.#data = data;
    this.#index = index;
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): EmbeddedChartBuilderPort {
    return this.#with({ type: String(type) });
  }

  addRange(added: RangePort): EmbeddedChartBuilderPort {
    const { tab, cells } = unwrap(added) as HostRange;
    if (tab.id === this.#tab.id) return this.#with({ ranges: [...this.#data.ranges, edges(cells)] });
    return this.#with({ elsewhere: [...(this.#data.elsewhere ?? []), { tab: tab.id, cells: edges(cells) }] });
  }

  setNumHeaders(headers: number): EmbeddedChartBuilderPort {
    return this.#with({ headers });
  }

  setHiddenDimensionStrategy(
    strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy,
  ): EmbeddedChartBuilderPort {
    return this.#with({ showsHidden: String(strategy) === 'SHOW_BOTH' });
  }

  setOption(option: string, value: string | number | object): EmbeddedChartBuilderPort {
    // In a world of its own, an object is not one of this world's.
    const own: unknown = JSON.parse(JSON.stringify(value));
    return this.#with({ options: { ...this.#data.options, [option]: own } });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): EmbeddedChartBuilderPort {
    const { realm, messages } = this.#context;
    const isInTab = row >= 1 && column >= 1 && row <= this.#tab.rowCount && column <= this.#tab.columnCount;
    if (!isInTab) throw exception(realm, messages.outsideGrid);
    return this.#with({ place: { row: row - 1, column: column - 1, x: offsetX, y: offsetY } });
  }

  build(): EmbeddedChartPort {
    return chart(this.#context, this.#tab, this.#data, this.#index);
  }

  #with(change: Partial<ChartData>): EmbeddedChartBuilderPort {
    this.#data = { ...this.#data, ...change };
    return this;
  }
}

const builder = (
  context: Context,
  tab: Tab,
  data: ChartData,
  index: number | null,
): EmbeddedChartBuilderPort =>
  serve(context, BUILDER, new HostChartBuilder(context, tab, data, index), () => tab.name);

/** What makes a chart of a tab step by step, as the add-on gets it. */
export const chartBuilder = (context: Context, tab: Tab): EmbeddedChartBuilderPort =>
  builder(context, tab, NEW, null);

/** A tab's charts, as the add-on gets them. */
export const chartsOf = (context: Context, tab: Tab): EmbeddedChartPort[] =>
  readGoogleOnly(tab.sheet).charts.map((data, index) => chart(context, tab, data, index));

/** Puts a chart that was built into a tab. */
export const addChart = (tab: Tab, built: EmbeddedChartPort): void => {
  const { data } = unwrap(built) as HostChart;
  writeGoogleOnly(tab.sheet, { charts: [...readGoogleOnly(tab.sheet).charts, data] });
};

/** Puts a chart that was built from one of the tab's in the place of that. */
export const changeChart = (tab: Tab, built: EmbeddedChartPort): void => {
  const { data, index } = unwrap(built) as HostChart;
  const { charts } = readGoogleOnly(tab.sheet);
  writeGoogleOnly(tab.sheet, { charts: charts.map((one, place) => (place === index ? data : one)) });
};

/** Google's Charts, of which the add-on uses names alone. */
export const chartNames = (context: Context): ChartsPort =>
  serve<ChartsPort>(
    context,
    {
      name: 'Charts',
      members: { ChartType: member.free(), ChartHiddenDimensionStrategy: member.free() },
    },
    {
      ChartType: enumeration(context, 'Charts.ChartType', ['COMBO']),
      ChartHiddenDimensionStrategy: enumeration(context, 'Charts.ChartHiddenDimensionStrategy', [
        'SHOW_BOTH',
      ]),
    },
  );
