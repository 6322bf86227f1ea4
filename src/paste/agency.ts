/** Whose report it is: the agency's name in all its spellings, its district and its province. */
import { mostFrequent } from '../mostFrequent.ts';
import type { DocumentText } from './documentText.ts';
import type { Line } from './lines.ts';
import type { AgencySpelling, Source } from './pastedReport.ts';
import { quote, shorten } from './source.ts';
import type { Word } from './words.ts';

export interface AgencyFinding {
  /** The most frequent spelling; null when the text names no agency. */
  readonly agency: string | null;
  /** The spellings of that name, the most frequent first. */
  readonly spellings: readonly AgencySpelling[];
  readonly district: string | null;
  readonly province: string | null;
}

/** Local administrations, with the abbreviations they go by. */
const LOCAL: Readonly<Record<string, string>> = {
  'อบต.': 'องค์การบริหารส่วนตำบล',
  'อบจ.': 'องค์การบริหารส่วนจังหวัด',
  'ทต.': 'เทศบาลตำบล',
  'ทม.': 'เทศบาลเมือง',
  'ทน.': 'เทศบาลนคร',
};
const LOCAL_KINDS = Object.values(LOCAL);
/** Other agencies, told by a line of their own only: in a sentence these words are often no name. */
const OTHER =
  /^(?:โรงเรียน|โรงพยาบาล|สถานีตำรวจ|สถานีตํารวจ|มหาวิทยาลัย|วิทยาลัย|สำนักงาน|กรม|เมืองพัทยา|กรุงเทพมหานคร)[\u0e01-\u0e4e .()0-9]{0,80}$/;

const NAME = '[\\u0e01-\\u0e4e]{2,60}';
const LOCAL_NAME = new RegExp(
  `(${[...LOCAL_KINDS, ...Object.keys(LOCAL).map((short) => short.replace('.', '\\.'))].join('|')})( ?)(${NAME})`,
  'g',
);
const LABELLED = /^(?:ของ)?(?:ชื่อหน่วยงาน|หน่วยงาน) ?:? ?(.{0,100})$/;

/** Where a name ends although no space says so. */
const NAME_END = /อำเภอ|จังหวัด|ประจำปี|ปีงบประมาณ/;
/** How a sentence goes on behind a name, or a word for "the administration" that is followed by no name. */
const GOES_ON =
  /^(?:ได้|มี|จึง|เป็น|ที่|และ|หรือ|ใน|ให้|ตาม|เพื่อ|ซึ่ง|โดย|ขอ|จัด|อยู่|ต้อง|ควร|แห่ง|ของ|ว่า|จะ|จาก|ต่อ|กับ|นั้น|นี้|ทุก|ทั้ง|สามารถ|ดำเนินการ|เรื่อง)/;

/** One in three letters of a name may differ: it is the same name, typed or scanned otherwise. */
const DIFFERING = 1 / 3;
/** More spellings than this are no spellings any more. */
const MOST_NAMES = 200;

interface Mention {
  readonly kind: string;
  readonly name: string;
  readonly source: Source;
  /** Whether the place itself says that this is a name. */
  readonly isSure: boolean;
}

interface Counted {
  readonly kind: string;
  readonly name: string;
  readonly source: Source;
  count: number;
}

const fullName = ({ kind, name }: { readonly kind: string; readonly name: string }): string => kind + name;

const mentionsIn = (
  { text, wordAt }: DocumentText,
  words: readonly Word[],
  lines: readonly Line[],
): Mention[] =>
  [...text.matchAll(LOCAL_NAME)].flatMap((match): Mention[] => {
    const [found, short = '', space = '', typed = ''] = match;
    const end = NAME_END.exec(typed)?.index ?? typed.length;
    const name = typed.slice(0, end);
    if (name.length < 2) return [];
    const at = match.index ?? 0;
    const behind = text.slice(at + found.length - (typed.length - end), at + found.length + 8).trim();
    const isSure = !GOES_ON.test(name) && (space === '' || /^(?:อำเภอ|จังหวัด|อ\.|จ\.)/.test(behind));
    const source = quote(words, lines, wordAt(at), wordAt(at + found.length - 1));
    return [{ kind: LOCAL[short] ?? short, name, source, isSure }];
  });

/** Names that stand behind a label or fill a cell: schools, hospitals and others that are no local administration. */
const namesInCells = (lines: readonly Line[]): Mention[] =>
  lines.flatMap(({ cells, number }) =>
    cells.flatMap(({ plain }, index): Mention[] => {
      if (plain.length > 120) return [];
      const label = LABELLED.exec(plain)?.[1];
      const labelled =
        label === '' ? (cells[index + 1]?.plain ?? '') : plain.startsWith('ชื่อ') ? (label ?? '') : '';
      const whole = OTHER.test(plain) ? plain : '';
      const value = labelled || whole;
      const name = value.slice(0, NAME_END.exec(value)?.index ?? value.length).trim();
      if (name.length < 4 || LOCAL_KINDS.some((kind) => name.includes(kind)) || /^(?:อบ|ท[ตมน])/.test(name))
        return [];
      return [{ kind: '', name, source: { line: number, text: shorten(plain) }, isSure: true }];
    }),
  );

/** The name proper of a mention that a sentence runs into: the longest beginning that is a name elsewhere. */
const properName = ({ kind, name, isSure }: Mention, known: ReadonlySet<string>): string | null => {
  for (let length = name.length - 2; length >= 2; length -= 1) {
    const beginning = name.slice(0, length);
    if (known.has(kind + beginning) && GOES_ON.test(name.slice(length))) return beginning;
  }
  return isSure || known.has(kind + name) ? name : null;
};

const count = (mentions: readonly Mention[]): Counted[] => {
  const known = new Set(mentions.filter(({ isSure }) => isSure).map(fullName));
  const counted = new Map<string, Counted>();
  for (const mention of mentions) {
    const name = properName(mention, known);
    if (name === null) continue;
    const { kind, source } = mention;
    const own = counted.get(kind + name);
    if (own) own.count += 1;
    else counted.set(kind + name, { kind, name, source, count: 1 });
  }
  return [...counted.values()].sort((a, b) => b.count - a.count).slice(0, MOST_NAMES);
};

/** In how many letters two names differ: letters to change, leave out or put in. */
const distance = (left: string, right: string): number => {
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const own = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const change = (above[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      own.push(Math.min(change, (above[column] ?? 0) + 1, (own[column - 1] ?? 0) + 1));
    }
    above = own;
  }
  return above[right.length] ?? 0;
};

const isSpellingOf = (one: Counted, other: Counted): boolean =>
  one.kind === other.kind &&
  distance(one.name, other.name) <= Math.floor(Math.max(one.name.length, other.name.length) * DIFFERING);

const PLACE = '[\\u0e01-\\u0e4e]{2,30}';
/** District and province as an address names them, one behind the other. */
const ADDRESS = new RegExp(`(?:อำเภอ|อ\\.|เขต) ?(${PLACE}?) ?(?:จังหวัด|จ\\.) ?(${PLACE})`, 'g');
const DISTRICT = new RegExp(`(?:^|[ \\t])(?:อำเภอ|อ\\.) ?:? ?(${PLACE})`, 'g');
const PROVINCE = new RegExp(`(?:^|[ \\t])(?:จังหวัด|จ\\.) ?:? ?(${PLACE})`, 'g');
/** No name of a place begins so. */
const NO_PLACE = /^(?:และ|หรือ|ที่|ใน|ของ|ได้|มี|ต่าง|ทุก|นั้น|นี้|ละ)/;

const placesIn = (text: string, pattern: RegExp, group: number): string[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const place = match[group] ?? '';
    const name = place.slice(0, NAME_END.exec(place)?.index ?? place.length);
    return name.length < 2 || NO_PLACE.test(name) ? [] : [name];
  });

/** Who the text is about. */
export const readAgency = (
  document: DocumentText,
  words: readonly Word[],
  lines: readonly Line[],
): AgencyFinding => {
  const names = count([...mentionsIn(document, words, lines), ...namesInCells(lines)]);
  const [proposed] = names;
  const spellings = proposed ? names.filter((name) => name === proposed || isSpellingOf(name, proposed)) : [];
  const { text } = document;
  return {
    agency: proposed ? fullName(proposed) : null,
    spellings: spellings.map((one) => ({ name: fullName(one), count: one.count, source: one.source })),
    district: mostFrequent(placesIn(text, ADDRESS, 1)) ?? mostFrequent(placesIn(text, DISTRICT, 1)),
    province: mostFrequent(placesIn(text, ADDRESS, 2)) ?? mostFrequent(placesIn(text, PROVINCE, 1)),
  };
};
