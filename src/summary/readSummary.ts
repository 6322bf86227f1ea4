import type { Figure } from '../assessment/assessment.ts';
import type { AnnouncedFigure, InstrumentCode } from '../framework/framework.ts';
import { type OwnTab, readMark, textAt } from '../grid/marks.ts';
import { foldText } from '../thai/foldText.ts';
import { round2 } from '../thai/round.ts';
import { RowMark } from './summaryPage.ts';
import type { SummaryColumn } from './summaryPlaces.ts';
import { summaryPlaces } from './summaryPlaces.ts';

/** The rows that show announced figures. */
const announcedRows = {
  IIT: 'instrument:IIT',
  EIT1: 'part:EIT1',
  EIT2: 'part:EIT2',
  OIT: 'instrument:OIT',
  overall: 'instruments:overall',
} as const satisfies Record<AnnouncedFigure, string>;

/** So few figures may be the same by chance. */
const FEWEST_SAME = 2;

/** The figures that a column of a summary shows, by the keys of its rows; empty when the column is gone. */
const figuresIn = (
  { grid, markRow, markColumn }: OwnTab,
  name: SummaryColumn,
): ReadonlyMap<string | undefined, number> => {
  const column = summaryPlaces(grid.shown[markRow] ?? []).get(name);
  if (column === undefined) return new Map();
  return new Map(
    grid.shown.map((cells, row) => [
      readMark(RowMark, textAt(grid, row, markColumn))?.key,
      Number(foldText(cells[column] ?? '') || Number.NaN),
    ]),
  );
};

/** The instruments of which a summary shows just this computed figure. 0 and 100 may come again in any year. */
export const sameInstruments = (
  summary: OwnTab,
  instruments: Readonly<Record<InstrumentCode, Figure>>,
): InstrumentCode[] => {
  const shown = figuresIn(summary, 'computed');
  return (Object.keys(instruments) as InstrumentCode[]).filter((code) => {
    const { score, complete } = instruments[code];
    if (score === null || !complete || score === 0 || score === 100) return false;
    return shown.get(`instrument:${code}`) === round2(score);
  });
};

/** Whether a summary shows just these announced figures: all that are given, and at least two. */
export const showsAnnounced = (
  summary: OwnTab,
  figures: Readonly<Record<AnnouncedFigure, number | null>>,
): boolean => {
  const shown = figuresIn(summary, 'announced');
  const given = (Object.keys(figures) as AnnouncedFigure[]).filter((figure) => figures[figure] !== null);
  return (
    given.length >= FEWEST_SAME &&
    given.every((figure) => shown.get(announcedRows[figure]) === round2(figures[figure] ?? 0))
  );
};
