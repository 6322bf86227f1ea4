import type { Figure } from '../assessment/assessment.ts';
import type { YearResult } from '../assessment/years.ts';
import type { AnnouncedFigure, InstrumentCode, PartCode } from '../framework/framework.ts';
import { type OwnTab, readMark, textAt } from '../grid/marks/marks.ts';
import { foldText } from '../thai/foldText.ts';
import { round2 } from '../thai/round.ts';
import { memoryOf, RowMark } from './page/summaryMarks.ts';
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
  return (Object.keys(instruments) as InstrumentCode[]).filter(
    (code) => isTelling(instruments[code]) && shown.get(`instrument:${code}`) === rounded(instruments[code]),
  );
};

/**
 * The parts of which a summary of the same year shows just these computed figures: at least two of them, or all where
 * fewer are complete; else none. One alone may be the same by chance: OIT knows few figures.
 */
export const sameParts = (summary: OwnTab, parts: Readonly<Record<PartCode, Figure>>): PartCode[] => {
  const shown = figuresIn(summary, 'computed');
  const telling = (Object.keys(parts) as PartCode[]).filter((code) => isTelling(parts[code]));
  const same = telling.filter((code) => shown.get(announcedRows[code]) === rounded(parts[code]));
  return same.length >= Math.min(FEWEST_SAME, telling.length) ? same : [];
};

const isTelling = ({ score, complete }: Figure): boolean =>
  complete && score !== null && score !== 0 && score !== 100;

const rounded = ({ score }: Figure): number => round2(score ?? 0);

/**
 * What a summary shows of its year: announced figures where it has them, else those computed from complete scores.
 */
export const shownResult = (summary: OwnTab): YearResult => {
  const [announced, computed] = [figuresIn(summary, 'announced'), figuresIn(summary, 'computed')];
  // The announced figures are the result of record only when all of them are there.
  const isRecord = Object.values(announcedRows).every((key) => isFigure(announced.get(key)));
  const figureOf = (key: string): number | null => {
    const figure = (isRecord ? announced : computed).get(key);
    return isFigure(figure) ? figure : null;
  };
  return {
    fiscalYear: summary.fiscalYear,
    overall: figureOf(announcedRows.overall),
    instruments: Object.fromEntries(
      (['IIT', 'EIT', 'OIT'] as const).flatMap((code) => {
        const figure = figureOf(`instrument:${code}`);
        return figure === null ? [] : [[code, figure]];
      }),
    ),
    lowest: memoryOf(summary).lowest,
  };
};

const isFigure = (figure: number | undefined): figure is number =>
  figure !== undefined && !Number.isNaN(figure);

type Figures = Readonly<Record<AnnouncedFigure, number | null>>;

/** Whether a summary shows just these announced figures: all that are given, and at least two. */
export const showsAnnounced = (summary: OwnTab, figures: Figures): boolean =>
  givenIn(figures).length >= FEWEST_SAME && showsAll(summary, figures);

/**
 * Whether these announced figures are those of a summary of the same year: it shows all that are given, at least one of
 * them neither 0 nor 100, which many agencies have. Two decimals are hardly ever the same by chance.
 */
export const tellsAnnounced = (summary: OwnTab, figures: Figures): boolean =>
  givenIn(figures).some((figure) => ![0, 100].includes(figures[figure] ?? 0)) && showsAll(summary, figures);

/**
 * Whether a summary of the same year shows at least two of these announced figures, neither 0 nor 100: the others were
 * corrected since.
 */
export const sharesAnnounced = (summary: OwnTab, figures: Figures): boolean => {
  const shown = figuresIn(summary, 'announced');
  const same = givenIn(figures).filter((figure) => {
    const given = round2(figures[figure] ?? 0);
    return given !== 0 && given !== 100 && shown.get(announcedRows[figure]) === given;
  });
  return same.length >= FEWEST_SAME;
};

const givenIn = (figures: Figures): AnnouncedFigure[] =>
  (Object.keys(figures) as AnnouncedFigure[]).filter((figure) => figures[figure] !== null);

const showsAll = (summary: OwnTab, figures: Figures): boolean => {
  const shown = figuresIn(summary, 'announced');
  return givenIn(figures).every(
    (figure) => shown.get(announcedRows[figure]) === round2(figures[figure] ?? 0),
  );
};
