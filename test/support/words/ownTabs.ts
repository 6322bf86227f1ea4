/** Which of our tabs a text names, and by which words. */
import { known, type Vocabulary, type VocabularyCode, vocabularies } from '../../../src/vocabulary/known.ts';
import { type LanguageCode, languages } from '../../../src/words/voice.ts';

/** Each language of what is said, about a workbook of each vocabulary. */
export const eachOnEach = languages.flatMap(({ code }) =>
  (Object.keys(vocabularies) as VocabularyCode[]).map((tab): [LanguageCode, VocabularyCode] => [code, tab]),
);

/** Behind the word for a tab only: “แผนมาตรการ” by itself is the plan, wherever it stands. */
const named = (text: string, name: string): boolean => new RegExp(`(?:แท็บ|tabs?) ?${name}`, 'i').test(text);

const namesIn = ({ settingWords, tabWords, tableWords }: Vocabulary): string[] => [
  settingWords.tab,
  ...Object.values(tabWords),
  ...Object.values(tableWords).map(({ tab }) => tab),
];

/** Our tabs that a text calls by the name that they have in any vocabulary. */
export const tabsNamed = (text: string): string[] =>
  known(namesIn)
    .flat()
    .filter((name) => named(text, name));

/** The names of our tabs in a text that a workbook of this vocabulary does not have. */
export const tabsMisnamed = (text: string, written: Vocabulary): string[] => {
  const own = namesIn(written);
  return tabsNamed(text).filter((name) => !own.includes(name));
};
