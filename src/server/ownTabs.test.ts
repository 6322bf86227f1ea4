import { expect, test } from 'vitest';
import { ownedTables } from '../run/table/ownedTables.ts';
import { known } from '../vocabulary/known.ts';
import { ownTabs } from './ownTabs.ts';

test('every table that people work in is known by its tab’s name, in every language', () => {
  const names = ownedTables.flatMap(({ form }) => known(form.wordsIn).map(({ tab }) => tab));
  expect(ownTabs.names).toEqual(expect.arrayContaining(names));
});

test('the summary is, too; pages without marks are not', () => {
  const count = known(({ tabWords }) => tabWords.summaryTab).length;
  expect(ownTabs.names).toEqual(expect.arrayContaining(known(({ tabWords }) => tabWords.summaryTab)));
  expect(ownTabs.names).toHaveLength((ownedTables.length + 1) * count);
});
