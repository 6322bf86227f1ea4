/** The announced result in a text: totals of the parts, the overall score, the level. */
import type { AnnouncedFigure } from '../../framework/framework.ts';
import type { Mark } from '../marks.ts';
import type { Finding, PastedAnnounced, Reading, Source } from '../pastedReport.ts';
import type { PastedText } from '../text/pastedText.ts';
import { quote } from '../text/source.ts';
import { eventsIn } from './announcedEvents.ts';
import { levelsIn } from './announcedLevel.ts';
import { AnnouncedReader, type FoundFigure } from './announcedReader.ts';
import { type AnnouncedTableIn, announcedTableIn } from './announcedTableIn.ts';

const finding = <Value>(readings: readonly Reading<Value>[]): Finding<Value> => {
  const [first] = readings;
  if (!first) return { kind: 'not-found' };
  if (readings.some(({ value }) => value !== first.value)) return { kind: 'conflicting', readings };
  return { kind: 'found', ...first };
};

/** Reads the text outside of the table that was found, and outside of other years' sections. */
const figuresIn = (
  { document, words, framework, years }: PastedText,
  marks: readonly Mark[],
  table: AnnouncedTableIn | null,
): readonly FoundFigure[] => {
  const wordOf = (at: number) => words[document.wordAt(at)];
  const reader = new AnnouncedReader(document.text, framework, {
    isSame: (from, to) => {
      const [left, right] = [wordOf(from), wordOf(to)];
      return left?.line === right?.line && left?.cell === right?.cell;
    },
    isRowNumber: (at) => {
      const word = wordOf(at);
      return word !== undefined && word.cell === 0 && word.startsCell && word.endsCell && !word.hasLine;
    },
  });
  const tables = marks.filter((mark) => mark.kind !== 'break' || mark.isTable);
  let next = 0;
  for (const event of eventsIn(document.text)) {
    const { from } = event;
    for (const at = document.wordAt(from); (tables[next]?.at ?? Number.POSITIVE_INFINITY) <= at; next += 1) {
      if (tables[next]?.kind === 'break') reader.elsewhere();
      else reader.table(from);
    }
    const line = wordOf(from)?.line ?? -1;
    const isOfYear = (years[line] ?? framework.fiscalYear) === framework.fiscalYear;
    if (!isOfYear || table?.lines.has(line)) reader.elsewhere();
    else reader.event(event);
  }
  return reader.found;
};

/**
 * The announced figures that the words give.
 *
 * A figure counts when it follows what it is the score of in the same sentence or row. Figures of other years, weights
 * and criteria do not count. What the text gives twice, differently, is not settled here.
 */
export const readAnnounced = (text: PastedText, marks: readonly Mark[]): PastedAnnounced => {
  const { document, words, lines, framework } = text;
  const table = announcedTableIn(lines, framework);
  const found = figuresIn(text, marks, table);
  const source = (from: number, to: number): Source =>
    quote(words, lines, document.wordAt(from), document.wordAt(to - 1));
  const figure = (code: AnnouncedFigure): Finding<number> => {
    const own = found.filter((one) => one.figure === code);
    const inTable = table?.figures.get(code);
    if (inTable?.kind === 'unreadable') return inTable;
    const read = finding([
      ...(inTable?.kind === 'found' ? [inTable] : []),
      ...own.flatMap(({ value, from, to }) => (value === null ? [] : [{ value, source: source(from, to) }])),
    ]);
    const [first] = own;
    return read.kind === 'not-found' && first
      ? { kind: 'unreadable', source: source(first.from, first.to) }
      : read;
  };
  const { stated, named } = levelsIn(document, framework, source);
  const ofTable = table?.level ? [table.level] : [];
  return {
    parts: { IIT: figure('IIT'), EIT1: figure('EIT1'), EIT2: figure('EIT2'), OIT: figure('OIT') },
    overall: figure('overall'),
    level: finding([...ofTable, ...(stated.length > 0 || ofTable.length > 0 ? stated : named)]),
  };
};
