import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeQuestion } from '../run/input/questions.ts';
import { vocabularies } from '../vocabulary/known.ts';
import { languageOf } from './language.ts';

/** What is said in a language: its files, without comments. */
const sourcesOf = (language: string): string[] =>
  ['words', 'problems'].flatMap((room) => {
    const folder = new URL(`../${room}/${language}/`, import.meta.url);
    return readdirSync(folder)
      .filter((name) => !name.endsWith('.test.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
  });

it('no Thai sentence holds the label of a setting: it is looked up as the workbook has it', () => {
  const labels = Object.values(vocabularies.th.settingWords.labels);
  const quoted = sourcesOf('th').flatMap((source) => labels.filter((label) => source.includes(`“${label}”`)));
  expect(quoted).toEqual([]);
});

it('no English sentence holds a Thai word, but for a language’s own name and what a place’s name may begin with', () => {
  const words = sourcesOf('en').flatMap((source) => source.match(/[ก-๙]+/g) ?? []);
  expect([...new Set(words)].sort()).toEqual(['จังหวัด', 'อำเภอ', 'ไทย']);
});

it('a question names the setting that takes its answer as the workbook has it', () => {
  const question = { kind: 'tab', instrument: 'IIT', options: ['A', 'B'] } as const;
  const { sentence } = describeQuestion(question, languageOf('th', 'en'));
  expect(sentence).toContain('ในช่อง “Score tab of IIT” ของแท็บ ITA settings');
  expect(describeQuestion(question, languageOf('en', 'th')).sentence).toContain(
    '“แท็บคะแนน IIT” of the tab ตั้งค่า',
  );
});
