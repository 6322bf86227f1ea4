import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeLoss, describeProblem } from '../../problems/describe.ts';
import { languageOf } from '../../problems/language.ts';
import { vocabularies } from '../../vocabulary/known.ts';
import { languages } from '../../words/voice.ts';
import { ownedTables } from './ownedTables.ts';

const thai = languageOf('th');

const reference = readFileSync(new URL('../../../docs/reference.th.md', import.meta.url), 'utf8');

it.each(ownedTables.map(({ form }) => [form.kind, form] as const))(
  'a table of kind %s has a section in the reference',
  (_, { wordsIn }) => {
    const headings = reference.split('\n').filter((line) => line.startsWith('#'));
    const { tab } = wordsIn(thai.vocabulary);
    expect(headings.filter((heading) => heading.endsWith(tab))).not.toEqual([]);
  },
);

it.each(ownedTables.map(({ form }) => [form.kind, form] as const))(
  'what a table of kind %s lost is said by the headers of its columns',
  (table, { essential, wordsIn }) => {
    const { headers }: { readonly headers: Readonly<Record<string, string>> } = wordsIn(thai.vocabulary);
    const lost = essential.map((column) => ({ column }));
    const said = describeLoss({ table, tab: 'แท็บ ก', lost }, thai);
    for (const column of essential) expect(said).toContain(`“${headers[column]}”`);
  },
);

it.each(ownedTables.map(({ form }) => [form.kind, form] as const))(
  'copies of a table of kind %s are said by its name in the workbook, in every language',
  (table, { wordsIn }) => {
    const copied = { code: 'table-copied', table, tab: 'A', others: ['B'] } as const;
    for (const { code } of languages) {
      for (const vocabulary of Object.values(vocabularies)) {
        const { what } = describeProblem(copied, { ...languageOf(code), vocabulary });
        expect(what).toContain(`“${wordsIn(vocabulary).tab}”`);
      }
    }
  },
);
