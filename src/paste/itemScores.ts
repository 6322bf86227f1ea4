/** The figure that belongs to an item: in its row, or behind its title. */
import type { Framework, Instrument, Item, PartCode } from '../framework/framework.ts';
import { beginsWithCode } from '../framework/itemCode.ts';
import { LIKE, lettersOf, likenessOfBeginnings } from '../framework/likeness.ts';
import { instrumentItems } from '../framework/lookup.ts';
import type { Title, Titles } from '../framework/titleFit.ts';
import { readScore } from '../grid/readScore.ts';
import { BEFORE_YEAR, YEAR } from '../thai/buddhistYear.ts';
import { folded } from '../thai/foldText.ts';
import type { Line } from './lines.ts';
import type { ItemMark, Mark } from './marks.ts';
import type { MissingReason, Reading, ScoreDoubt, Source } from './pastedReport.ts';
import { quote, shorten } from './source.ts';
import type { Figure, Word } from './words.ts';

/** What one place in the text says about an item's score in a part. */
export interface ItemReading {
  readonly item: Item;
  readonly part: PartCode;
  readonly outcome:
    | { readonly kind: 'score'; readonly score: number }
    | Exclude<MissingReason, { readonly kind: 'not-found' }>;
  readonly doubts: readonly ScoreDoubt[];
  readonly source: Source;
}

/** What was read, and codes with a score that the framework does not have. */
export interface ItemReadings {
  readonly readings: readonly ItemReading[];
  readonly unknown: readonly Source[];
}

/** A score stands this many letters behind the end of its title, or it is far; twice as far it is another's. */
const NEAR = 12;
const FAR = 200;
/** So many letters are the title's end. */
const TITLE_END = 6;

/** No title has as many words. */
const LONGEST_TITLE = 60;

/** Alone on a line, a whole number up to this one is taken for a page number or a step's. */
const LAST_LIKELY_PAGE = 60;

/** What stands before a number that is no score: "ครั้งที่ 2", "หน้า 5", "ต.ค. 68". */
const BEFORE_OTHER_NUMBER = folded(
  /(?:(?<!หน้า)ที่|^หน้า(?:ที่)?|พ\.?ศ\.?|ปี|จำนวน|ข้อ|อีก|ตัวชี้วัด|ประเด็น|ร้อยละของ|ไม่เกิน|อย่างน้อย|ภายใน|ระยะ|[ก-ฮ]\.[ก-ฮ]\.|[ก-ฮ]{2,4}\.|[-–/])$/,
);
/** What stands behind a number that counts something. */
const COUNTED = folded(
  /^(?:ครั้ง|คน|ราย(?!งาน)|วัน|เดือน|ปี|ชั่วโมง|นาที|โครงการ|กิจกรรม|ข้อ(?!คำถาม|มูล)|เรื่อง|หน้า|บาท|ช่องทาง|ขั้นตอน|ฉบับ|แห่ง|หน่วย(?!งาน)|ด้าน|ประการ)/,
);

const SAYING = '(?:ได้|คะแนน|ร้อยละ|อยู่ที่|คือ|เป็น|มี|รวม|ที่ได้|[:=(\\-–])*$';
/** What stands before the figure of an earlier year, or one to reach. */
const ANOTHERS = new RegExp(
  `(?:เดิม|(?:ปี(?:งบประมาณ)?|ครั้ง)(?:ก่อน(?:หน้า)?(?:นี้)?|ที่แล้ว|ที่ผ่านมา)|เป้าหมาย)${SAYING}`,
);
const YEAR_BEFORE = new RegExp(`(?=ปี)${BEFORE_YEAR}(${YEAR})${SAYING}`);

interface Room {
  readonly fiscalYear: number;
  readonly words: readonly Word[];
  readonly lines: readonly Line[];
  readonly titles: Titles;
}

/** An item in the text: its mark, and the index behind its last word. */
interface Segment {
  readonly mark: ItemMark;
  readonly end: number;
  /** Whether its code begins a cell and no other item stands left of it: then its score may. */
  readonly ownsLeft: boolean;
}

/** What was found in a segment: one figure, or one for each part of the instrument. */
type Found =
  | {
      readonly kind: 'figures';
      /** Each with the index of its word. */
      readonly figures: readonly {
        readonly score: number;
        readonly at: number;
        readonly place: 1 | 2 | null;
      }[];
      readonly doubts: readonly ScoreDoubt[];
      /** Whether it filled a line of its own. */
      readonly onOwnLine: boolean;
    }
  | { readonly kind: 'no-score' | 'out-of-range' | 'unclear'; readonly at: number }
  | { readonly kind: 'other-year'; readonly at: number; readonly years: readonly number[] }
  /** What stands where the score should, and is no number. */
  | { readonly kind: 'unreadable'; readonly at: number; readonly text: string };

/** Written as a number would be, letters that look like digits and all: "98,67", "9O.50", "150". */
const LIKE_NUMBER = /^[-+]?(?=[^ ]*[0-9])[0-9.,:;'%OoIl|_/*?\ufffd]{2,12}$/;

const isExtreme = ({ score }: Figure): boolean => score === 0 || score === 100;

const isLikelyPage = ({ alone, whole, score }: Figure): boolean =>
  alone && whole && score > 0 && score <= LAST_LIKELY_PAGE;

const fillsLine = (word: Word): boolean => word.figure?.alone === true && word.hasLine;

/** The index of the first word on the line of a word. */
const lineStart = (words: readonly Word[], at: number): number => {
  let start = at;
  while (start > 0 && words[start - 1]?.line === words[at]?.line) start -= 1;
  return start;
};

/** The first word of a cell of the item's row; −1 when it holds none. */
const firstWordOf = (
  words: readonly Word[],
  { mark: { at }, end, ownsLeft }: Segment,
  cell: number,
): number => {
  const line = words[at]?.line;
  for (
    let index = ownsLeft ? lineStart(words, at) : at;
    index < end && words[index]?.line === line;
    index += 1
  ) {
    if (words[index]?.cell === cell) return index;
  }
  return -1;
};

/** The score in one column of the item's row, where the header says it stands. */
const inColumn = (room: Room, segment: Segment, column: number): Found | null => {
  const { mark } = segment;
  const line = room.lines[room.words[mark.at]?.line ?? -1];
  const cell = line?.cells[column];
  if (!cell) return null;
  const at = firstWordOf(room.words, segment, column);
  const figure = room.words[at]?.figure;
  if (figure?.alone) {
    const beside = room.words[firstWordOf(room.words, segment, column + 1)]?.figure;
    if (mark.columns?.goesOn && beside?.alone) return { kind: 'unclear', at };
    // Under a header without their column, the numbers of rows stand where it says that scores do.
    const hasOther = line?.cells.some(
      ({ plain }, index) => index !== column && /^\d{1,3}(?: ?\. ?\d+)?$/.test(plain),
    );
    if (at < mark.at && hasOther && isLikelyPage(figure)) return { kind: 'unclear', at: mark.at };
    return {
      kind: 'figures',
      figures: [{ score: figure.score, at, place: null }],
      doubts: [],
      onOwnLine: false,
    };
  }
  const { kind } = readScore(cell.plain, cell.plain);
  if (kind === 'none') return { kind: 'no-score', at: mark.at };
  if (at === -1) return null;
  if (kind === 'out-of-range') return { kind, at };
  const isNumber = kind === 'unreadable' && LIKE_NUMBER.test(cell.plain);
  return isNumber ? { kind: 'unreadable', at, text: shorten(cell.written) } : null;
};

/**
 * Of the columns of several years, the assessed year's; whole columns and sections of other years are nobody's here. What
 * the table's header says of its years counts before the headings above.
 */
const ofYear = ({ fiscalYear }: Room, { mark }: Segment, found: Found | null): Found | null => {
  const { columns, year } = mark;
  if (found && year !== null && year !== fiscalYear && !columns?.years.includes(fiscalYear))
    return {
      kind: 'other-year',
      at: 'figures' in found ? (found.figures[0]?.at ?? mark.at) : found.at,
      years: [year],
    };
  if (found?.kind !== 'figures' || !columns || columns.first !== null || columns.second !== null)
    return found;
  const { years } = columns;
  const place = years.indexOf(fiscalYear);
  const [first] = found.figures;
  if (!first || years.length === 0) return found;
  if (place === -1) return { kind: 'other-year', at: first.at, years };
  const own = found.figures[place];
  return years.length > 1 && found.figures.length === years.length && own
    ? { ...found, figures: [own] }
    : found;
};

/** Something like a number in the score's place that no score is: behind the words of its row, or in a cell of its own. */
const noScore = (room: Room, { mark, end }: Segment): Found | null => {
  const line = room.words[mark.at]?.line;
  let at = Math.max(mark.at, mark.from - 1);
  while (at + 1 < end && room.words[at + 1]?.line === line) at += 1;
  const title = mark.item && room.titles.byCode.get(mark.item.code);
  for (let index = at; index >= mark.from; index -= 1) {
    const word = room.words[index];
    if (!word || word.figure || title?.figures.has(word.text)) continue;
    const isAlone = word.startsCell && word.endsCell;
    if (!(index === at || isAlone) || !LIKE_NUMBER.test(word.text)) continue;
    const { kind } = readScore(word.text, word.text);
    if (kind === 'out-of-range') return { kind, at: index };
    if (kind === 'unreadable') return { kind, at: index, text: word.written };
  }
  return null;
};

/** The scores of the item's row by its table's header; null when the header does not tell. */
const byHeader = (room: Room, segment: Segment): Found | null => {
  const { columns } = segment.mark;
  if (!columns || columns.first === null) return null;
  const first = inColumn(room, segment, columns.first);
  if (columns.second === null || !first) return first;
  const second = inColumn(room, segment, columns.second);
  const both = [first, second].flatMap((found, index) =>
    found?.kind === 'figures'
      ? found.figures.map((figure) => ({ ...figure, place: index === 0 ? (1 as const) : (2 as const) }))
      : [],
  );
  return both.length === 0 ? first : { kind: 'figures', figures: both, doubts: [], onOwnLine: false };
};

/** The figures that fill cells of the item's row; left of the code only such as are no row's number. */
const inRow = (room: Room, { mark, end, ownsLeft }: Segment): Found | null => {
  const code = room.words[mark.at];
  const figures: { score: number; at: number; place: null }[] = [];
  for (let at = ownsLeft ? lineStart(room.words, mark.at) : mark.from; at < end; at += 1) {
    const word = room.words[at];
    if (!word || word.line !== code?.line) break;
    const { figure } = word;
    if (!figure?.alone || isOfAnother(room, mark, at)) continue;
    if (word.cell > code.cell || (word.cell < code.cell && (!figure.whole || isExtreme(figure))))
      figures.push({ score: figure.score, at, place: null });
  }
  return figures.length === 0 ? null : { kind: 'figures', figures, doubts: [], onOwnLine: false };
};

const hasLeftFigure = (room: Room, segment: Segment): boolean => {
  const row = inRow(room, segment);
  return row?.kind === 'figures' && row.figures.some(({ at }) => at < segment.mark.at);
};

/** Whether words before a figure say that it is an earlier year's or one to reach. */
const isOfAnother = ({ words, fiscalYear, titles }: Room, mark: ItemMark, at: number): boolean => {
  const { item } = mark;
  const from = at < mark.at ? lineStart(words, at) : mark.at;
  let before = '';
  for (let index = at - 1; index >= Math.max(from, at - 5) && !words[index]?.figure; index -= 1)
    before = (words[index]?.text.slice(-30) ?? '') + before;
  if (ANOTHERS.test(before)) return true;
  const year = YEAR_BEFORE.exec(before)?.[1];
  if (year === undefined || Number(year) === fiscalYear) return false;
  // Titles end in years as well.
  return !(item && titles.byCode.get(item.code)?.figures.has(year));
};

/** Whether the figure is one half of decimals that a space or a line's end broke: "98." and "67". */
const isBroken = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const before = words[at - 1];
  const behind = words[at + 1];
  if (!word) return false;
  const isRowNumber = before?.leadsLine && before.line === word.line && before.cell < word.cell;
  if (
    before &&
    !isRowNumber &&
    word.figure?.whole &&
    /(?:^|[^0-9.])(?:[0-9]{1,3} ?)?\.$/.test(before.text) &&
    /[0-9]/.test(before.text + (words[at - 2]?.text ?? ''))
  )
    return true;
  if (!word.figure?.whole || !behind) return false;
  return /^\. ?[0-9]/.test(behind.text) || (behind.text === '.' && /^[0-9]/.test(words[at + 2]?.text ?? ''));
};

/** A figure between other words that counts, dates or numbers something, or begins a range. */
const isOtherNumber = (words: readonly Word[], at: number, endsTitle: boolean): boolean => {
  const behind = words[at + 1]?.text.slice(0, 20) ?? '';
  if (!endsTitle && BEFORE_OTHER_NUMBER.test(words[at - 1]?.text.slice(-20) ?? '')) return true;
  if (words[at]?.figure?.whole && COUNTED.test(behind)) return true;
  return /^[-–/]/.test(behind) && /^[0-9]/.test(behind.slice(1) || (words[at + 2]?.text ?? ''));
};

/** Figures that follow a figure with nothing between: one of them may be the score, and nobody can say which. */
const withNeighbours = (
  room: Room,
  at: number,
  end: number,
): { score: number; at: number; place: null }[] => {
  const figures: { score: number; at: number; place: null }[] = [];
  for (let next = at; next < end; next += 1) {
    const figure = room.words[next]?.figure;
    if (!figure) {
      if (/^(?:คะแนน|%)$/.test(room.words[next]?.text ?? '')) continue;
      break;
    }
    if (next === at || !isLikelyPage(figure)) figures.push({ score: figure.score, at: next, place: null });
  }
  return figures;
};

/** Words behind the code, read one by one until a figure fits. */
const behindTitle = (
  room: Room,
  { mark, end }: Segment,
  title: Title | null,
  scale: Instrument['itemScale'],
): Found | null => {
  const official = title?.letters ?? '';
  let letters = lettersOf(mark.glued);
  let written = mark.glued;
  let mentions = false;
  let unclear: number | null = null;
  for (let at = mark.from; at < end && letters.length <= official.length + FAR; at += 1) {
    const word = room.words[at];
    if (!word) break;
    const { figure } = word;
    const endsTitle = letters !== '' && letters.slice(-TITLE_END) === official.slice(-TITLE_END);
    const isInTitle = title?.figures.has(word.text) === true && letters.length < official.length - NEAR / 2;
    if (!figure || isInTitle || (!figure.alone && isOtherNumber(room.words, at, endsTitle))) {
      mentions ||= beginsWithCode(word.text);
      letters += lettersOf(word.text.slice(0, FAR));
      written += `${written === '' ? '' : ' '}${word.written.slice(0, FAR)}`;
      // A dash in the score's place says that there is none.
      if (word.startsCell && word.endsCell && /^[-–—−]$/.test(word.text)) return { kind: 'no-score', at };
      continue;
    }
    if (isOfAnother(room, mark, at)) {
      // What was said of that figure keeps no score from its title.
      if (letters.length <= official.length + 2 * NEAR) letters = letters.slice(0, official.length);
      unclear ??= at;
      continue;
    }
    if (isBroken(room.words, at)) return { kind: 'unclear', at };
    if (isLikelyPage(figure)) {
      unclear ??= at;
      continue;
    }
    if (scale === 'zero-or-hundred' && !isExtreme(figure)) return { kind: 'unclear', at };
    const fit = letters === '' || official === '' ? 1 : likenessOfBeginnings(letters, official);
    const isFar = letters.length > official.length + NEAR;
    const isLike = fit >= LIKE.possibly;
    if (mentions || (isFar && !(figure.alone && isLike))) return { kind: 'unclear', at };
    if (!figure.alone) {
      const isWholeTitle = fit >= LIKE.surely && letters.length >= official.length / 2 && official !== '';
      const endsRow = room.words[at + 1]?.line !== word.line || word.endsCell;
      if (!isWholeTitle && !(endsRow && (!figure.whole || isExtreme(figure)))) {
        unclear ??= at;
        letters += lettersOf(word.text);
        continue;
      }
    }
    const doubts: ScoreDoubt[] = [];
    if (isFar) doubts.push({ kind: 'far-from-title' });
    if (!isLike) doubts.push({ kind: 'unlike-title', title: written });
    if (fillsLine(word) && figure.whole && !isExtreme(figure)) doubts.push({ kind: 'maybe-page-number' });
    return {
      kind: 'figures',
      figures: withNeighbours(room, at, end),
      doubts,
      onOwnLine: fillsLine(word),
    };
  }
  return unclear === null ? null : { kind: 'unclear', at: unclear };
};

/** What the row's own title, between code and score, leaves to doubt. */
const titleDoubts = (room: Room, mark: ItemMark, found: Found, title: Title): ScoreDoubt[] => {
  if (found.kind !== 'figures') return [];
  const first = Math.min(...found.figures.map(({ at }) => at));
  const isLeft = first < mark.at;
  const titleCell = room.words[mark.from]?.cell;
  const between = isLeft
    ? room.words
        .slice(mark.from, mark.from + LONGEST_TITLE)
        .filter(({ line, cell }) => line === room.words[mark.at]?.line && cell === titleCell)
    : room.words.slice(mark.from, Math.max(mark.from, first));
  const written = [mark.glued, ...between.map((word) => word.written)]
    .filter((text) => text !== '')
    .join(' ');
  const letters = lettersOf([mark.glued, ...between.map(({ text }) => text)].join(''));
  if (letters.length < 2 || likenessOfBeginnings(letters, title.letters) >= LIKE.possibly) return [];
  return [{ kind: 'unlike-title', title: written }];
};

/** Where an item's words end at the latest, given the mark that follows: what stands left of a code is its own row's. */
const endBefore = (words: readonly Word[], mark: ItemMark, next: Mark): number => {
  const own = words[mark.at];
  const code = words[next.at];
  if (next.kind === 'break' || !own || !code) return next.at;
  if (own.line === code.line) {
    // A mention in the column left of the next code's row has no part in that row.
    if (own.startsCell || !code.startsCell || own.cell === code.cell) return next.at;
    let end = mark.from;
    while (end < next.at && words[end]?.cell === own.cell) end += 1;
    return end;
  }
  const start = lineStart(words, next.at);
  const isRow = code.startsCell && words[start]?.cell !== code.cell;
  const leading = words.slice(start, next.at);
  const isNumbered = leading.every(({ text, figure }) => figure !== null || /^[0-9]{1,3}[.)]$/.test(text));
  return isRow || isNumbered ? start : next.at;
};

/** Segments in runs: a run is what stands between two headings. */
const runsOf = (words: readonly Word[], marks: readonly Mark[]): Segment[][] => {
  const runs: Segment[][] = [[]];
  let line = -1;
  marks.forEach((mark, index) => {
    if (mark.kind === 'break') {
      runs.push([]);
      return;
    }
    const code = words[mark.at];
    const next = marks[index + 1];
    const end = next ? endBefore(words, mark, next) : words.length;
    runs[runs.length - 1]?.push({
      mark,
      end,
      ownsLeft: code?.startsCell === true && code.line !== line,
    });
    line = code?.line ?? -1;
  });
  return runs.filter((run) => run.length > 0);
};

/** A figure alone on the line before a run may be its first item's, and every figure then the next item's. */
const followsFigure = ({ words }: Room, run: readonly Segment[]): boolean => {
  const before = words[(run[0]?.mark.at ?? 0) - 1];
  return (
    before?.figure !== undefined &&
    before.figure !== null &&
    fillsLine(before) &&
    !isLikelyPage(before.figure)
  );
};

/** Reads the score of every item that the marks point out. */
export const readItems = (
  words: readonly Word[],
  lines: readonly Line[],
  marks: readonly Mark[],
  framework: Framework,
  titles: Titles,
): ItemReadings => {
  const room: Room = { fiscalYear: framework.fiscalYear, words, lines, titles };
  const instruments = new Map(
    framework.instruments.flatMap((instrument) =>
      instrumentItems(instrument).map(({ code }) => [code, instrument] as const),
    ),
  );
  const readings: ItemReading[] = [];
  const unknown: Source[] = [];

  const readSegment = (segment: Segment): Found | null => {
    const { item } = segment.mark;
    if (!item) return byHeader(room, segment) ?? inRow(room, segment);
    const title = titles.byCode.get(item.code) ?? null;
    const row = byHeader(room, segment) ?? inRow(room, segment);
    if (row && title) {
      return row.kind === 'figures' ? { ...row, doubts: titleDoubts(room, segment.mark, row, title) } : row;
    }
    const scale = instruments.get(item.code)?.itemScale ?? 'percent';
    return behindTitle(room, segment, title, scale) ?? noScore(room, segment);
  };

  /** Figures that cannot be the item's score make it unclear. */
  const checked = ({ mark }: Segment, found: Found | null, isLed: boolean): Found | null => {
    if (!mark.item || found?.kind !== 'figures') return found;
    const scale = instruments.get(mark.item.code)?.itemScale;
    const bad = found.figures.find(
      ({ score, at }) =>
        isBroken(words, at) ||
        (at < mark.at && !isLed && (mark.columns?.first ?? null) === null) ||
        (scale === 'zero-or-hundred' && score !== 0 && score !== 100),
    );
    return bad ? { kind: 'unclear', at: bad.at } : found;
  };

  for (const run of runsOf(words, marks)) {
    // Without a header, scores stand left of their codes when the first of them does.
    const isLed = run[0] !== undefined && hasLeftFigure(room, run[0]);
    const found = run.map((segment) => checked(segment, ofYear(room, segment, readSegment(segment)), isLed));
    const mayBeShifted = followsFigure(room, run) && found[found.length - 1]?.kind !== 'figures';
    run.forEach(({ mark }, index) => {
      const one = found[index] ?? null;
      if (!mark.item) {
        if (one?.kind === 'figures')
          unknown.push(quote(words, lines, mark.at, one.figures[0]?.at ?? mark.at));
        return;
      }
      const instrument = instruments.get(mark.item.code);
      if (!instrument) return;
      const isShifted = mayBeShifted && one?.kind === 'figures' && one.onOwnLine;
      const safe: Found | null = isShifted ? { kind: 'unclear', at: one.figures[0]?.at ?? mark.at } : one;
      readings.push(...byPart(room, mark, mark.item, instrument, safe));
    });
  }
  return { readings, unknown };
};

/** The found figures as readings of the instrument's parts. */
const byPart = (
  { words, lines }: Room,
  mark: ItemMark,
  item: Item,
  { parts }: Instrument,
  found: Found | null,
): ItemReading[] => {
  const partAt = (place: 1 | 2): PartCode | null => parts[place - 1]?.code ?? null;
  const part = partAt(parts.length > 1 ? (mark.part ?? 1) : 1);
  if (part === null) return [];
  const reading = (code: PartCode, outcome: ItemReading['outcome'], source: Source): ItemReading => ({
    item,
    part: code,
    outcome,
    doubts: [
      ...(mark.repaired ? [{ kind: 'repaired-code' as const, written: mark.written }] : []),
      ...(found?.kind === 'figures' ? found.doubts : []),
    ],
    source,
  });
  const quoted = (at: number): Source => quote(words, lines, Math.min(mark.at, at), Math.max(mark.at, at));

  if (!found) {
    // A code in front of words is a mention, and no more.
    return [];
  }
  if (found.kind !== 'figures') {
    const source = quoted(found.at);
    if (found.kind === 'other-year') {
      return [reading(part, { kind: found.kind, years: found.years, source }, source)];
    }
    if (found.kind === 'unreadable') {
      return [reading(part, { kind: found.kind, text: found.text, source }, source)];
    }
    return [reading(part, { kind: found.kind, source }, source)];
  }
  const [first, second, ...others] = found.figures;
  if (!first) return [];
  const placed = found.figures.some(({ place }) => place !== null);
  if (placed || (mark.columns?.twoParts && second && others.length === 0)) {
    return found.figures.flatMap(({ score, at, place }, index) => {
      const code = partAt(place ?? (index === 0 ? 1 : 2));
      return code === null ? [] : [reading(code, { kind: 'score', score }, quoted(at))];
    });
  }
  if (mark.columns?.twoParts && parts.length > 1) {
    const source = quoted(first.at);
    return [reading(part, { kind: 'unclear', source }, source)];
  }
  const scores: Reading<number>[] = found.figures.map(({ score, at }) => ({
    value: score,
    source: quoted(at),
  }));
  const isOne = scores.every(({ value }) => value === first.score);
  return [
    reading(
      part,
      isOne ? { kind: 'score', score: first.score } : { kind: 'conflicting', readings: scores },
      quoted(first.at),
    ),
  ];
};
