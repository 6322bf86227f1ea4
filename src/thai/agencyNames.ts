/** How the names of agencies begin, as Thai public agencies are called. */

import { cleanText } from './cleanText.ts';
import { escaped } from './escaped.ts';
import { folded, foldText } from './foldText.ts';

/** Local administrations, with the abbreviations they go by. */
const LOCAL: Readonly<Record<string, string>> = {
  'อบต.': 'องค์การบริหารส่วนตำบล',
  'อบจ.': 'องค์การบริหารส่วนจังหวัด',
  'ทต.': 'เทศบาลตำบล',
  'ทม.': 'เทศบาลเมือง',
  'ทน.': 'เทศบาลนคร',
};

export const LOCAL_KINDS: readonly string[] = Object.values(LOCAL);

const LOCAL_BEGINNINGS = [...LOCAL_KINDS, ...Object.keys(LOCAL).map(escaped)].join('|');

/** One group for the kind as it is written; for folded text. */
export const LOCAL_KIND = folded(new RegExp(`(${LOCAL_BEGINNINGS})`)).source;

/** Agencies that are no local administration. */
export const OTHER_KINDS = 'โรงเรียน|โรงพยาบาล|สถานีตำรวจ|มหาวิทยาลัย|วิทยาลัย';

/** Where a name ends although no space says so. */
export const NAME_END = folded(/อำเภอ|จังหวัด|ประจำปี|ปีงบประมาณ|[ตอจ]\./);

const kinds = new Map([
  ...LOCAL_KINDS.map((kind) => [foldText(kind), kind] as const),
  ...Object.entries(LOCAL).flatMap(([short, kind]) => [
    [short, kind] as const,
    [short.slice(0, -1), kind] as const,
  ]),
]);

/** The kind in full: "องค์การบริหารส่วนตำบล" for "อบต." and "อบต". What is no kind of local administration stays. */
export const kindInFull = (written: string): string => kinds.get(foldText(written)) ?? written;

/** Google lets a tab's name be 100 characters long: a name in it leaves room for what the tab holds. */
const LONGEST_SHORT = 60;

/** A name as short as people write it: "อบต.บ้านดอน" for "องค์การบริหารส่วนตำบลบ้านดอน". */
export const inShort = (name: string): string => {
  const [short, kind] = Object.entries(LOCAL).find(([, full]) => name.startsWith(full)) ?? ['', ''];
  return (short + name.slice(kind.length).trimStart()).slice(0, LONGEST_SHORT).trimEnd();
};

/** Kinds in short without their dot; names begin like those of municipalities, too, which need a space. */
export const UNDOTTED = 'อบต|อบจ|ท[ตมน](?= )';

const WHOLE_CELL = folded(
  new RegExp(
    `^(?:[0-9]{1,4}[.)]? )?(${LOCAL_BEGINNINGS}|${UNDOTTED}|${OTHER_KINDS}) ?([\\u0e01-\\u0e4e]{2,60})`,
  ),
);
const LONGEST = 90;

/** The agency that a cell names first of all, in clean spelling; null when it begins with none. */
export const agencyNamed = (cell: string): string | null => {
  if (cell.length > LONGEST) return null;
  const match = WHOLE_CELL.exec(foldText(cell));
  const [found = '', kind = '', name = ''] = match ?? [];
  const length = NAME_END.exec(name)?.index ?? name.length;
  if (length < 2) return null;
  const from = found.length - name.length;
  const proper = cleanText(cell).slice(from, from + length);
  return kindInFull(kind) + proper;
};

/** The agencies that a title names, at the beginning of any of its words, in clean spelling and in their order. */
export const agenciesNamed = (title: string): string[] => {
  const words = cleanText(title).split(' ');
  return words.flatMap((_, index) => agencyNamed(words.slice(index).join(' ').replace(/^ของ/, '')) ?? []);
};
