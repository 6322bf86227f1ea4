/** Whose report it is: the agency's name in all its spellings, its district and its province. */

import { mostFrequent } from '../grid/cells/mostFrequent.ts';
import { kindInFull, LOCAL_KIND, LOCAL_KINDS, NAME_END } from '../thai/agencyNames.ts';
import { folded, foldText } from '../thai/foldText.ts';
import { areSpellings } from '../thai/sameAgency.ts';
import type { AgencySpelling, Source } from './pastedReport.ts';
import type { DocumentText } from './text/documentText.ts';
import type { Line, LineCell } from './text/lines.ts';
import type { PastedText } from './text/pastedText.ts';
import { quote, shorten } from './text/source.ts';
import type { Word } from './words.ts';

interface AgencyFinding {
  /** The most frequent spelling; null when the text names no agency. */
  readonly agency: string | null;
  /** The spellings of that name, the most frequent first. */
  readonly spellings: readonly AgencySpelling[];
  /** The names of all local administrations that are no spellings of one name. */
  readonly names: readonly string[];
  readonly district: string | null;
  readonly province: string | null;
}

/** Other agencies, told by a line of their own only: in a sentence these words are often no name. */
const OTHER = folded(
  /^(?:โรงเรียน|โรงพยาบาล|สถานีตำรวจ|มหาวิทยาลัย|วิทยาลัย|สำนักงาน|กรม|เมืองพัทยา|กรุงเทพมหานคร)[\u0e01-\u0e4e .()0-9]{0,80}$/,
);

const NAME = '[\\u0e01-\\u0e4e]{2,60}';
const LOCAL_NAME = new RegExp(`${LOCAL_KIND}( ?)(${NAME})`, 'g');
const LABELLED = /^(?:ของ)?(?:ชื่อหน่วยงาน|หน่วยงาน) ?:? ?(.{0,100})$/;
/** How a sentence goes on behind a name, or a word for "the administration" that is followed by no name. */
const GOES_ON = folded(
  /^(?:ได้|มี|จึง|เป็น|ที่|และ|หรือ|ใน|ให้|ตาม|เพื่อ|ซึ่ง|โดย|ขอ|จัด|อยู่|ต้อง|ควร|แห่ง|ของ|ว่า|จะ|จาก|ต่อ|กับ|นั้น|นี้|ทุก|ทั้ง|สามารถ|ดำเนินการ|เรื่อง)/,
);

const ADDRESS_BEGINS = folded(/^(?:อำเภอ|จังหวัด|อ\.|จ\.)/);
/** Names of local administrations are found wherever they stand. */
const LOCAL_BEGINS = folded(new RegExp(`${LOCAL_KINDS.join('|')}|^(?:อบ|ท[ตมน])`));

/** More spellings than this are no spellings any more. */
const MOST_NAMES = 200;

interface Mention {
  readonly kind: string;
  readonly name: LineCell;
  readonly source: Source;
  /** Whether the place itself says that this is a name. */
  readonly isSure: boolean;
}

interface Counted {
  readonly kind: string;
  name: LineCell;
  readonly source: Source;
  count: number;
}

const fullName = ({ kind, name }: { readonly kind: string; readonly name: LineCell }): string =>
  kind + name.plain;

const cut = ({ plain, written }: LineCell, from: number, to: number): LineCell => ({
  plain: plain.slice(from, to),
  written: written.slice(from, to),
});

const beforeEnd = (name: LineCell): LineCell =>
  cut(name, 0, NAME_END.exec(name.plain)?.index ?? name.plain.length);

const AM = /\u0e33/g;
/** Of two spellings that fold into one, the one that lost fewer of its am. */
const whole = (one: LineCell, other: LineCell): LineCell =>
  (other.written.match(AM)?.length ?? 0) > (one.written.match(AM)?.length ?? 0) ? other : one;

const mentionsIn = (
  { text, written, wordAt }: DocumentText,
  words: readonly Word[],
  lines: readonly Line[],
): Mention[] =>
  [...text.matchAll(LOCAL_NAME)].flatMap((match): Mention[] => {
    const [found, kind = '', space = '', typed = ''] = match;
    const at = match.index ?? 0;
    const end = at + found.length;
    const name = beforeEnd(cut({ plain: text, written }, end - typed.length, end));
    if (name.plain.length < 2) return [];
    const behind = text.slice(end - typed.length + name.plain.length, end + 8).trim();
    const isSure = !GOES_ON.test(name.plain) && (space === '' || ADDRESS_BEGINS.test(behind));
    const source = quote(words, lines, wordAt(at), wordAt(end - 1));
    return [{ kind: kindInFull(kind), name, source, isSure }];
  });

/** Names that stand behind a label or fill a cell: schools, hospitals and others that are no local administration. */
const namesInCells = (lines: readonly Line[]): Mention[] =>
  lines.flatMap(({ cells, number }) =>
    cells.flatMap((cell, index): Mention[] => {
      const value = nameValue(cell, cells[index + 1]);
      if (!value) return [];
      const untrimmed = beforeEnd(value);
      const name = cut(untrimmed, 0, untrimmed.plain.trimEnd().length);
      if (name.plain.length < 4 || LOCAL_BEGINS.test(name.plain)) return [];
      return [{ kind: '', name, source: { line: number, text: shorten(cell.written) }, isSure: true }];
    }),
  );

/** Behind a label, in the same cell or the next; or the whole cell, when it begins like an agency's name. */
const nameValue = (cell: LineCell, next: LineCell | undefined): LineCell | null => {
  const { plain } = cell;
  if (plain.length > 120) return null;
  const label = LABELLED.exec(plain)?.[1];
  if (label === '' && next && next.plain !== '') return next;
  if (label && plain.startsWith('ชื่อ')) return cut(cell, plain.length - label.length, plain.length);
  return OTHER.test(plain) ? cell : null;
};

/** The name proper of a mention that a sentence runs into: the longest beginning that is a name elsewhere. */
const properName = ({ kind, name, isSure }: Mention, known: ReadonlySet<string>): LineCell | null => {
  const { plain } = name;
  for (let length = plain.length - 2; length >= 2; length -= 1) {
    if (known.has(kind + plain.slice(0, length)) && GOES_ON.test(plain.slice(length)))
      return cut(name, 0, length);
  }
  return isSure || known.has(kind + plain) ? name : null;
};

const count = (mentions: readonly Mention[]): Counted[] => {
  const known = new Set(mentions.filter(({ isSure }) => isSure).map(fullName));
  const counted = new Map<string, Counted>();
  for (const mention of mentions) {
    const name = properName(mention, known);
    if (name === null) continue;
    const { kind, source } = mention;
    const own = counted.get(kind + name.plain);
    if (own) {
      own.count += 1;
      own.name = whole(own.name, name);
    } else counted.set(kind + name.plain, { kind, name, source, count: 1 });
  }
  return [...counted.values()].sort((a, b) => b.count - a.count).slice(0, MOST_NAMES);
};

const isSpellingOf = (one: Counted, other: Counted): boolean =>
  one.kind === other.kind && areSpellings(one.name.plain, other.name.plain);

const PLACE = '[\\u0e01-\\u0e4e]{2,30}';
/** District and province as an address names them, one behind the other. */
const ADDRESS = folded(new RegExp(`((?:อำเภอ|อ\\.|เขต) ?)(${PLACE}?)( ?(?:จังหวัด|จ\\.) ?)(${PLACE})`, 'g'));
const DISTRICT = folded(new RegExp(`((?:^| )(?:อำเภอ|อ\\.) ?:? ?)(${PLACE})`, 'g'));
const PROVINCE = new RegExp(`((?:^| )(?:จังหวัด|จ\\.) ?:? ?)(${PLACE})`, 'g');
/** No name of a place begins so. */
const NO_PLACE = /^(?:และ|หรือ|ที่|ใน|ของ|ได้|มี|ต่าง|ทุก|นั้น|นี้|ละ)/;

/** The provinces whose names have an am to lose. */
const PROVINCES_WITH_AM = ['กำแพงเพชร', 'ลำปาง', 'ลำพูน', 'หนองบัวลำภู', 'อำนาจเจริญ'];

/** @param group one of the pattern's groups, which together are all of the match */
const placesIn = ({ text, written }: DocumentText, pattern: RegExp, group: number): LineCell[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const from = (match.index ?? 0) + match.slice(1, group).join('').length;
    const name = beforeEnd(cut({ plain: text, written }, from, from + (match[group]?.length ?? 0)));
    return name.plain.length < 2 || NO_PLACE.test(name.plain) ? [] : [name];
  });

/** The place named most often, in its best spelling. */
const likeliest = (places: readonly LineCell[]): string | null => {
  const plain = mostFrequent(places.map((place) => place.plain));
  const spellings = places.filter((place) => place.plain === plain);
  const province = PROVINCES_WITH_AM.find((name) => foldText(name) === plain);
  return province ?? (spellings.length > 0 ? spellings.reduce(whole).written : null);
};

/** Who the text is about. */
export const readAgency = ({ document, words, lines }: PastedText): AgencyFinding => {
  const names = count([...mentionsIn(document, words, lines), ...namesInCells(lines)]);
  const [proposed] = names;
  const spellings = proposed ? names.filter((name) => name === proposed || isSpellingOf(name, proposed)) : [];
  const shown = ({ kind, name }: Counted): string => kind + name.written;
  return {
    agency: proposed ? shown(proposed) : null,
    spellings: spellings.map((one) => ({ name: shown(one), count: one.count, source: one.source })),
    names: names
      .filter(
        (one, index) => one.kind !== '' && !names.slice(0, index).some((other) => isSpellingOf(one, other)),
      )
      .map(shown),
    district: likeliest(placesIn(document, ADDRESS, 2)) ?? likeliest(placesIn(document, DISTRICT, 2)),
    province: likeliest(placesIn(document, ADDRESS, 4)) ?? likeliest(placesIn(document, PROVINCE, 2)),
  };
};
