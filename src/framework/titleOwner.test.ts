import { describe, expect, it } from 'vitest';
import type { Framework } from './framework.ts';
import { framework2568 } from './framework2568.ts';
import { framework2569 } from './framework2569.ts';
import { frameworks } from './frameworks.ts';
import { allItems, findItem, titleOf } from './lookup.ts';
import { titleOwners } from './titleOwner.ts';

/** The codes of one year's table whose title is another item's in the other year, with that item. */
const differing = (
  written: Framework,
  read: Framework,
  how: 'clearly' | 'rather' = 'clearly',
): Record<string, string | null> => {
  const ownerOf = titleOwners(read);
  return Object.fromEntries(
    allItems(written).flatMap((one) => {
      const item = findItem(read, one.code);
      const stranger = item && ownerOf(titleOf(one, written.fiscalYear), item, how);
      return stranger ? [[one.code, stranger.other?.code ?? null]] : [];
    }),
  );
};

describe('the title in a row', () => {
  it.each(frameworks)('is the own one of every item of its year', (framework) => {
    expect(differing(framework, framework)).toEqual({});
    expect(differing(framework, framework, 'rather')).toEqual({});
  });

  it('shows the table of another year', () => {
    expect(differing(framework2568, framework2569)).toMatchObject({ o13: 'o12', o16: 'o15', o19: 'o18' });
    expect(differing(framework2569, framework2568)).toMatchObject({ o15: 'o16', o16: 'o17', o23: 'o25' });
  });

  it('leaves no row of another year standing once a table is known to be of one', () => {
    for (const [written, read] of [
      [framework2568, framework2569],
      [framework2569, framework2568],
    ] as const) {
      const found = differing(written, read, 'rather');
      const moved = allItems(written).filter(({ code, topic }) => {
        const item = findItem(read, code);
        return item && item.topic !== topic;
      });
      expect(moved.map(({ code }) => code).filter((code) => found[code] === undefined)).toEqual([]);
    }
  });

  it.each(frameworks)(
    'says nothing where it names an indicator or is words of the staff’s own',
    (framework) => {
      const ownerOf = titleOwners(framework);
      for (const { name: instrument, indicators } of framework.instruments) {
        for (const { number, name, items, subIndicators } of indicators) {
          const groups = subIndicators.flatMap((one) => [one.name, `${one.number} ${one.name}`]);
          const texts = [
            instrument,
            name,
            `ตัวชี้วัดที่ ${number} ${name}`,
            `Indicator ${number} ${name}`,
            ...subIndicators.map((one) => `Sub-indicator ${one.number} ${one.name}`),
            ...groups,
            'สำนักปลัดองค์การบริหารส่วนตำบล',
            'ดี',
          ];
          for (const item of items)
            for (const text of texts) expect([text, ownerOf(text, item, 'clearly')]).toEqual([text, null]);
        }
      }
    },
  );

  it('says nothing when it is a long text in which other titles occur', () => {
    const [item] = allItems(framework2568);
    const text = allItems(framework2568)
      .slice(20)
      .map(({ title }) => title)
      .join(' ');
    expect(item && titleOwners(framework2568)(text, item, 'clearly')).toBeNull();
  });
});
