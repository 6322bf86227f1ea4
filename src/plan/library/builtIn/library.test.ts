import { describe, expect, it } from 'vitest';
import { framework2568 } from '../../../framework/framework2568.ts';
import { frameworks } from '../../../framework/frameworks.ts';
import { allItems } from '../../../framework/lookup.ts';
import { unitNames } from '../../../vocabulary/th/units.ts';
import { voiceOf, wordingOf } from '../../../words/voice.ts';
import { ownUnits } from '../../ownUnits.ts';
import { fillTemplate } from '../fillTemplate.ts';
import { builtIn, measureLibrary } from './library.ts';

const topics = new Set(frameworks.flatMap(allItems).map(({ topic }) => topic));
const textsOf = ({ advice, name, steps }: (typeof measureLibrary)[number]): string[] => [
  name,
  ...steps,
  ...advice.flatMap(({ cause, guidance }) => [cause, guidance]),
];
const texts = measureLibrary.flatMap(textsOf);

describe('the measure library', () => {
  it('advises on every item of every year exactly once', () => {
    const advised = measureLibrary.flatMap(({ advice }) => advice.map(({ topic }) => topic));
    expect([...advised].sort()).toEqual([...topics].sort());
  });

  it('has a name, steps, a cause and guidance for each', () => {
    for (const measure of measureLibrary) {
      const [{ topic }] = measure.advice;
      expect(measure.steps.length, topic).toBeGreaterThanOrEqual(2);
      for (const text of textsOf(measure)) expect(text.trim(), topic).not.toBe('');
      for (const text of textsOf(measure)) expect(text, topic).toMatch(/[ก-๙]/);
    }
  });

  it('says of every step who takes it', () => {
    const who =
      /สำนักปลัด|ปลัด|กองคลัง|ส่วนราชการ|ผู้บริหาร|ผู้ดูแลเว็บไซต์|คณะทำงาน|เจ้าหน้าที่|บุคลากร|กรรมการ|ผู้ตรวจสอบภายใน|ผู้ยืม|ผู้จัดทำร่าง|ผู้อำนวยการ|ผู้รับผิดชอบ/;
    for (const step of measureLibrary.flatMap(({ steps }) => steps)) {
      // Whoever acts stands before what is done, at most behind a condition.
      expect(step.slice(0, 60), step).toMatch(who);
    }
  });

  // So that three measures show on a screen of 768 pixels: of Sarabun, 70 letters stand in a line of the plan's steps, where
  // vowels and tone marks above and below a letter take no room.
  it('has steps that take 7 lines of the plan or fewer', () => {
    const voice = voiceOf('thai', wordingOf('th'));
    const linesOf = (step: string, index: number): number => {
      const text = `${index + 1}. ${fillTemplate(step, framework2568, 2568, voice)}`;
      return Math.ceil(text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '').length / 70);
    };
    for (const { name, steps } of measureLibrary) {
      expect(
        steps.map(linesOf).reduce((sum, lines) => sum + lines, 0),
        name,
      ).toBeLessThanOrEqual(7);
    }
  });

  it('has names of their own for its measures', () => {
    const names = measureLibrary.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('raises e4 and e5 with one measure', () => {
    const measure = measureLibrary.find(({ advice }) => advice.some(({ topic }) => topic === 'e4'));
    expect(measure?.advice.map(({ topic }) => topic)).toEqual(['e4', 'e5']);
  });

  it.each(frameworks)('serves only items of one issue with one measure in $fiscalYear', (framework) => {
    const issueOf = new Map(allItems(framework).map(({ topic, issue }) => [topic, issue]));
    for (const { name, advice } of measureLibrary) {
      expect(new Set(advice.flatMap(({ topic }) => issueOf.get(topic) ?? [])).size, name).toBeLessThan(2);
    }
  });

  it('refers only to items that exist, and to others than its own', () => {
    for (const measure of measureLibrary) {
      const own = measure.advice.map(({ topic }) => topic);
      for (const text of textsOf(measure)) {
        for (const [, list = ''] of text.matchAll(/\{ref:([^}]*)\}/g)) {
          for (const topic of list.split(',')) {
            expect(topics, text).toContain(topic);
            expect(own, text).not.toContain(topic);
          }
        }
      }
    }
  });

  it('leaves no placeholder unfilled', () => {
    for (const text of texts)
      expect(fillTemplate(text, framework2568, 2568, voiceOf('arabic', wordingOf('th')))).not.toMatch(/[{}]/);
  });

  it('names items only by references, which follow the framework, never by a fixed code', () => {
    for (const text of texts) expect(text.replace(/\{ref:[^}]*\}/g, '')).not.toMatch(/\b[ieo][0-9๐-๙]+/i);
  });

  it('keeps years in placeholders', () => {
    for (const text of texts) expect(text).not.toMatch(/256[789]|๒๕๖[๗๘๙]/);
  });

  it('is written in Arabic digits, without numbers before its steps', () => {
    for (const text of texts) expect(text).not.toMatch(/[๐-๙]/);
    for (const step of measureLibrary.flatMap(({ steps }) => steps))
      expect(step).not.toMatch(/^\s*[0-9]+[.)]/);
  });
});

describe('the library in English', () => {
  const [thai, english] = [builtIn({ code: 'th' }), builtIn({ code: 'en' })];
  const referencesIn = (all: readonly string[]): string[] =>
    all.flatMap((text) => [...text.matchAll(/\{(?:ref:)?([^}]*)\}/g)].map(([, list = '']) => list)).sort();
  const englishTexts = [...english.measures.flatMap(textsOf), ...english.keepings.map(({ text }) => text)];

  it('has the same measures for the same items, in as many steps', () => {
    const shapeOf = ({ advice, steps, ...rest }: (typeof measureLibrary)[number]) => ({
      topics: advice.map(({ topic }) => topic),
      steps: steps.length,
      others: Object.keys(rest),
    });
    expect(english.measures.map(shapeOf)).toEqual(thai.measures.map(shapeOf));
    expect(english.keepings.map(({ topic }) => topic)).toEqual(thai.keepings.map(({ topic }) => topic));
  });

  it.each(thai.measures.map((measure, index) => [measure.advice[0].topic, index] as const))(
    'refers to the same items and years: %s',
    (_, index) => {
      const [own, other] = [thai.measures[index], english.measures[index]];
      expect(own && other && referencesIn(textsOf(other))).toEqual(own && referencesIn(textsOf(own)));
    },
  );

  it.each([
    ['a time is set', /ภายใน(?:วันที่|เดือน|ไตรมาส| ?[0-9])/, /within |by the [0-9]/],
    ['the executives take part', /ผู้บริหาร(?!สูงสุด)/, /(?<!chief )[Ee]xecutive/],
    ['the fiscal year is meant', /ปีงบประมาณ/, /fiscal year/],
    ['all units are meant', /ทุก(?:ส่วนราชการ|สำนัก|กอง)/, /[Ee]very unit/],
  ])('says the same in a step: whether %s', (_, inThai, inEnglish) => {
    const stepsOf = (library: typeof thai) =>
      library.measures.flatMap(({ steps }) => steps.map((step) => step.replace(/\{[^}]*\}/g, '')));
    const others = stepsOf(english);
    const differing = stepsOf(thai).flatMap((step, index) =>
      inThai.test(step) === inEnglish.test(others[index] ?? '') ? [] : [[step, others[index]]],
    );
    expect(differing).toEqual([]);
  });

  it('keeps indicators as they are by the same items', () => {
    english.keepings.forEach(({ text }, index) => {
      expect(referencesIn([text])).toEqual(referencesIn([thai.keepings[index]?.text ?? '']));
    });
  });

  it('is in English but for the names of units and of a form', () => {
    const given = [...Object.values(unitNames).flat(), 'สขร.'].sort((a, b) => b.length - a.length);
    const left = englishTexts.map((text) => given.reduce((rest, name) => rest.replaceAll(name, ''), text));
    expect(left.filter((text) => /[ก-๙]/.test(text))).toEqual([]);
    expect(englishTexts.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('says of every step who takes it', () => {
    const who =
      /สำนักปลัด|กองคลัง|^Every unit|^Heads of units|[Uu]nits? |[Ee]xecutives?|website administrator|working group|[Oo]fficers?|[Ss]taff|committees|internal auditor|borrower|drafters|head of|administrator|person responsible|meeting of heads/;
    for (const step of english.measures.flatMap(({ steps }) => steps)) {
      expect(step.slice(0, 60), step).toMatch(who);
    }
  });

  it('names the same responsible units', () => {
    const responsible = (code: 'th' | 'en') => {
      const { vocabulary } = wordingOf(code, code);
      const own = ownUnits({ units: ['สำนักปลัด', 'กองคลัง', 'กองช่าง'], standIns: [] }, vocabulary);
      return builtIn({ code }).measures.map(({ advice, steps }) => [
        advice[0].topic,
        own.responsibleFor(steps.join('\n')).replace(vocabulary.everyUnit, 'every'),
      ]);
    };
    expect(responsible('en')).toEqual(responsible('th'));
  });
});
