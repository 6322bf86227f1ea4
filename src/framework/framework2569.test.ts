import { describe, expect, it } from 'vitest';
import { framework2568 } from './framework2568.ts';
import { framework2569 as framework } from './framework2569.ts';
import { frameworkOf, frameworks, newestFramework } from './frameworks.ts';
import { allItems, findItem, indicatorOf, itemOfTopic, titleOf } from './lookup.ts';

const range = (letter: string, first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`);
const indicators = framework.instruments.flatMap((instrument) => instrument.indicators);
const codeOf = (topic: string): string | undefined => itemOfTopic(framework, topic)?.code;

describe('the items of 2569', () => {
  it('are 15 of IIT, 9 of EIT and 26 of OIT', () => {
    expect(allItems(framework).map(({ code }) => code)).toEqual([
      ...range('i', 1, 15),
      ...range('e', 1, 9),
      ...range('o', 1, 26),
    ]);
  });

  it('are about the same topics as in 2568, but for the two that are gone', () => {
    const before = allItems(framework2568).map(({ topic }) => topic);
    expect(allItems(framework).map(({ topic }) => topic)).toEqual(
      before.filter((topic) => topic !== 'service-statistics' && topic !== 'gift-report'),
    );
  });

  it('shift after o10', () => {
    for (let number = 1; number <= 10; number += 1) {
      expect(findItem(framework, `o${number}`)?.topic).toBe(findItem(framework2568, `o${number}`)?.topic);
    }
    const shifted = [
      'procurement-list',
      'procurement-report',
      'hr-plan',
      'hr-report',
      'ethics',
      'complaint-guideline',
      'complaint-channel',
      'complaint-statistics',
      'participation',
      'no-gift-policy',
      'bribery-risk',
      'risk-report',
      'anti-corruption-plan',
      'anti-corruption-report',
      'integrity-measures',
      'integrity-report',
    ];
    expect(shifted.map(codeOf)).toEqual(range('o', 11, 26));
  });

  it('have titles that follow the fiscal year, and some new ones', () => {
    const title = (code: string): string => {
      const item = findItem(framework, code);
      return item ? titleOf(item, 2569) : '';
    };
    expect(title('o1')).toBe('โครงสร้างและอำนาจหน้าที่');
    expect(title('o10')).toBe('ระบบการให้บริการผ่านช่องทางออนไลน์ (E-Service)');
    expect(title('o12')).toContain('พ.ศ. 2568');
    expect(title('o21')).toContain('พ.ศ. 2569');
    expect(title('o25')).toBe('การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร');
    for (const item of allItems(framework)) expect(titleOf(item, 2569)).not.toMatch(/[{}]/);
  });

  it('stand in the indicators and sub-indicators by analogy with 2568', () => {
    expect(indicatorOf(framework, 'o19').number).toBe(9);
    expect(indicatorOf(framework, 'o20').number).toBe(10);
    expect(
      indicators.flatMap(({ subIndicators }) => subIndicators.map(({ number, items }) => [number, items])),
    ).toEqual([
      ['9.1', range('o', 1, 4)],
      ['9.2', range('o', 5, 10)],
      ['9.3', range('o', 11, 12)],
      ['9.4', range('o', 13, 15)],
      ['9.5', range('o', 16, 19)],
      ['10.1', range('o', 20, 22)],
      ['10.2', range('o', 23, 26)],
    ]);
  });

  it('are filed under the issues of 2568 by topic', () => {
    for (const { topic, issue } of allItems(framework)) {
      expect(itemOfTopic(framework2568, topic)?.issue, topic).toBe(issue);
    }
    expect(itemOfTopic(framework, 'ethics')).toMatchObject({ code: 'o15', issue: 6 });
  });
});

describe('what 2569 takes over', () => {
  it('is the surveys, weights, levels and issues of 2568, all marked as not confirmed', () => {
    expect(framework.instruments.slice(0, 2)).toEqual(framework2568.instruments.slice(0, 2));
    expect(framework.instruments[2]?.parts).toEqual(framework2568.instruments[2]?.parts);
    expect(framework.levels).toEqual(framework2568.levels);
    expect(framework.issues).toEqual(framework2568.issues);
    expect(framework.unconfirmed).toEqual(['items', 'weights', 'levels', 'sub-indicators', 'item-issues']);
  });
});

describe('the built-in frameworks', () => {
  it('are found by their year', () => {
    expect(frameworkOf(2568)).toBe(framework2568);
    expect(frameworkOf(2569)).toBe(framework);
    for (const one of frameworks) expect(frameworkOf(one.fiscalYear)).toBe(one);
    expect(frameworkOf(2567)).toBeNull();
    const years = frameworks.map(({ fiscalYear }) => fiscalYear);
    expect(years).toEqual([...years].sort());
  });

  it('stand in for an unknown year only with confirmed items', () => {
    expect(newestFramework()).toBe(framework2568);
  });
});
