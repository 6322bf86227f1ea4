import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { grid } from '../../test/support/tabs/grid.ts';
import { tabOf } from '../../test/support/tabs/tab.ts';
import { tabsNamed } from '../../test/support/words/ownTabs.ts';
import { describeQuestion } from '../run/input/questions.ts';
import { writingIn } from '../settings/settingsPage.ts';
import { vocabularies } from '../vocabulary/known.ts';
import { describeRefusal } from './describe.ts';
import { languageOf } from './language.ts';
import { spokenIn } from './spokenIn.ts';

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

it.each(['th', 'en'])('no sentence holds the name of a tab of ours: it is the workbook’s, %s', (language) => {
  expect(sourcesOf(language).flatMap(tabsNamed)).toEqual([]);
});

it('a settings tab that bears another name is called by that', () => {
  const { tab, labels } = vocabularies.en.settingWords;
  const rows = [labels.agency, labels.fiscalYear, labels.units, labels.period].map((label) => [label, '']);
  for (const name of [tab, 'Our office 2569']) {
    const { vocabulary } = writingIn({ tabs: [tabOf(grid(name, rows))] });
    const language = { ...spokenIn('thai', languageOf('th')), vocabulary };
    expect(describeRefusal({ code: 'year-not-new', fiscalYear: 2568 }, language)).toMatch(
      `แท็บ ${name} ระบุปีงบประมาณ ๒๕๖๘`,
    );
  }
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
