import { framework2568 } from '../../src/framework/framework2568.ts';
import { titleOf } from '../../src/framework/lookup.ts';

/** A report's tables with an analysis behind each score, over and over, as people paste several documents at once. */
const report = (): string =>
  framework2568.instruments
    .flatMap(({ name, code, indicators }) => [
      `${name} (${code})`,
      ...indicators.flatMap((indicator) => [
        `ตัวชี้วัดที่ ${indicator.number} ${indicator.name}`,
        'ประเด็นข้อคำถาม\tคะแนน\tการวิเคราะห์ผลการประเมินฯ',
        ...indicator.items.map(
          (item) =>
            `${item.code} ${titleOf(item, 2568)}\t${code === 'OIT' ? 100 : '98.67'}\tสาเหตุเกิดจาก: ผู้รับบริการบางราย ไม่ทราบขั้นตอน แนวทาง: เผยแพร่คู่มือ (อ้างอิงจาก o8)`,
        ),
      ]),
    ])
    .join('\n');

/** What a PDF makes of it: am taken apart, blanks before marks, tones before vowels. */
const damaged = (text: string): string =>
  text
    .replace(/\u0e33/g, ' \u0e4d \u0e32')
    .replace(/([\u0e31\u0e34-\u0e37])([\u0e48-\u0e4b])/g, '$2$1')
    .replace(/([\u0e38\u0e39])/g, ' $1');

/** So many bytes of UTF-8 of a text, repeated. */
const filled = (text: string, bytes: number): string => {
  const each = new TextEncoder().encode(text).length / text.length;
  return text.repeat(Math.ceil(bytes / (text.length * each))).slice(0, Math.floor(bytes / each));
};

/** What says nothing, over and over: no pattern may take time that grows with its square. */
const REPEATED = [
  '‹',
  '"',
  '. ',
  '\ufffd',
  '\u0e48',
  '1 ',
  '1\t',
  'i1 ',
  'i1\t98.67\t',
  '|\t',
  'คะแนน\n',
  '\t2567\t2568\n',
];

/** Texts to paste, by what they are. */
export const pasteTexts = (): Readonly<Record<string, string>> => ({
  '20 KB of a report': filled(report(), 20_000),
  '1 MB of reports': filled(report(), 1_000_000),
  '1 MB of reports from a damaged PDF': filled(damaged(report()), 1_000_000),
  ...Object.fromEntries(REPEATED.map((text) => [`1 MB of ${JSON.stringify(text)}`, filled(text, 1_000_000)])),
  'the longest text that is read': filled(`${report()}\n`, 4_000_000).slice(0, 1_000_000),
});
