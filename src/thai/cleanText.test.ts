import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedDamages, damages, withoutAm } from '../../test/support/texts/thaiDamage.ts';
import { framework2568 } from '../framework/framework2568.ts';
import { framework2569 } from '../framework/framework2569.ts';
import { allItems, titleOf } from '../framework/lookup.ts';
import { vocabularies } from '../vocabulary/known.ts';
import { cleanText } from './cleanText.ts';
import { folded, foldText, isSameText } from './foldText.ts';

const AGENCIES = [
  'องค์การบริหารส่วนตำบลวัฒนานคร',
  'องค์การบริหารส่วนตำบลพัฒน์นคร',
  'องค์การบริหารส่วนจังหวัดอำนาจเจริญ',
  'เทศบาลตำบลน้ำพอง',
  'เทศบาลเมืองเขื่อนธาตุ',
  'เทศบาลนครแหลมฉบัง',
  'สำนักงานปลัดกระทรวง',
  'โรงเรียนบ้านหนองไผ่ล้อม',
];

/** Everything official that is compared or written: titles, names, labels, agencies. */
const official = [
  ...[framework2568, framework2569].flatMap((framework) => [
    ...allItems(framework).map((item) => titleOf(item, framework.fiscalYear)),
    ...framework.instruments.flatMap(({ name, indicators }) => [name, ...indicators.map((one) => one.name)]),
    ...framework.levels.map(({ name }) => name),
    ...framework.issues.map(({ name }) => name),
  ]),
  ...Object.values(vocabularies.th.settingWords.labels),
  ...AGENCIES,
];

/** Letters, marks and signs that belong to some damage, thick enough to meet. */
const letters = fc.constantFrom(
  ...'กนำาํุูิีึื็่้๊๋์ัเแๅฤ ๐1i�๎ฺa￼\u00a0\u200b\u00ad\u2011\ufeff\u0301\uf70a\uf711\uf701\uff11\uff41\n',
);
const texts = fc.oneof(
  fc.array(letters, { maxLength: 12 }).map((found) => found.join('')),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);

describe('official words', () => {
  it('are clean as they stand', () => {
    expect(official.filter((text) => cleanText(text) !== text)).toEqual([]);
  });

  it.each(Object.entries(damages))('have their clean spelling again: %s', (_, damage) => {
    expect(official.some((text) => damage(text) !== text)).toBe(true);
    for (const text of official) expect(cleanText(damage(text))).toBe(text);
  });

  it.each(Object.entries(comparedDamages))('compare as before: %s', (_, damage) => {
    for (const text of official) {
      expect(foldText(damage(text))).toBe(foldText(text));
      expect(isSameText(damage(text), text.toUpperCase())).toBe(true);
    }
  });

  it('compare as before after two damages, one of which leaves the letters alone', () => {
    const names = Object.keys(comparedDamages) as (keyof typeof comparedDamages)[];
    const around = fc.constantFrom<(keyof typeof damages)[]>(
      'full-width signs',
      'hard blanks',
      'invisible blanks',
      'a byte order mark',
    );
    fc.assert(
      fc.property(fc.constantFrom(...official), fc.constantFrom(...names), around, (text, first, second) => {
        expect(foldText(comparedDamages[second](comparedDamages[first](text)))).toBe(foldText(text));
      }),
    );
  });
});

describe('any text', () => {
  it('is clean once it was cleaned, and folded once it was folded', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldText(cleanText(text))).toBe(foldText(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it('is clean once it was cleaned, where a mark finds its place only when another character is gone', () => {
    const text = '\ufffd\u0301\ufffd\u0e4b';
    expect(cleanText(text)).toBe('\u0e4b\u0301');
    expect(cleanText(cleanText(text))).toBe(cleanText(text));
  });

  it('has one folded character for each of its clean spelling', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldText(text)).toHaveLength(cleanText(text).length);
      }),
    );
  });

  it('keeps its words and digits', () => {
    expect(cleanText('  คะแนน\u00a0 ๙๘.๖๗\n คะแนน ')).toBe('คะแนน ๙๘.๖๗ คะแนน');
    expect(foldText('๙๘.๖๗ ²')).toBe('98.67 ²');
    expect(cleanText('น้า ก่า ป้า นิ้ว เปรี๊ยะ สิทธิ์ พันธุ์ ก๊าซ ฤๅษี')).toBe('น้า ก่า ป้า นิ้ว เปรี๊ยะ สิทธิ์ พันธุ์ ก๊าซ ฤๅษี');
  });
});

describe('folded', () => {
  it('lets a pattern find words whose am was lost', () => {
    const weight = folded(/^น้ำหนัก (\d+)$/i);
    for (const damage of [...Object.values(damages), withoutAm]) {
      expect(weight.exec(foldText(damage('น้ำหนัก 30')))?.[1]).toBe('30');
    }
    expect(weight.flags).toBe('i');
  });
});
