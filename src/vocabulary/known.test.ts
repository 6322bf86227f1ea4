import { describe, expect, it } from 'vitest';
import { foldText } from '../thai/foldText.ts';
import { keysByWord, keysOf, known, type Vocabulary } from './known.ts';

/** Words by which a key is found again, each list of its own kind. */
const lists: Readonly<Record<string, (vocabulary: Vocabulary) => Readonly<Record<string, string>>>> = {
  settings: ({ settingWords }) => settingWords.labels,
  reportSections: ({ settingWords }) => settingWords.reportSections,
  framework: ({ frameworkWords }) => frameworkWords.columns,
  subjects: ({ frameworkWords }) => frameworkWords.subjects,
  library: ({ libraryWords }) => libraryWords.columns,
  summary: ({ summaryHeaders }) => summaryHeaders,
  statuses: ({ statusWords }) => statusWords,
  parts: ({ partNames }) => partNames,
  ...Object.fromEntries(
    keysOf(({ tableWords }) => tableWords).map((kind) => [
      kind,
      ({ tableWords }) => tableWords[kind].headers,
    ]),
  ),
};

describe('the words that are known again', () => {
  it.each(Object.entries(lists))('name one key each, over all languages: %s', (_, list) => {
    const keyOf = keysByWord(foldText, list);
    for (const words of known(list)) {
      for (const [key, word] of Object.entries(words)) expect(keyOf.get(foldText(word)), word).toBe(key);
    }
  });

  it('may be several for a key, folded like the text that is looked up', () => {
    const keyOf = keysByWord(
      (word) => word.toLowerCase(),
      () => ({ yes: ['Yes', 'YEA'], no: 'No' }),
    );
    expect([...keyOf]).toEqual([
      ['yes', 'yes'],
      ['yea', 'yes'],
      ['no', 'no'],
    ]);
  });
});
