import { expect, it } from 'vitest';
import { languageOf } from './language.ts';

/** The sentences below a value by their paths, each with how many facts it takes. */
const factsOf = (value: unknown, path = ''): [string, number][] => {
  if (typeof value === 'function') return [[path, value.length]];
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, one]) => factsOf(one, `${path}/${key}`));
};

it('English leaves out no fact that a Thai sentence is given: types let a sentence take fewer', () => {
  const thai = factsOf(languageOf('th'));
  expect(thai.length).toBeGreaterThan(200);
  expect(Object.fromEntries(factsOf(languageOf('en')))).toEqual(Object.fromEntries(thai));
});
