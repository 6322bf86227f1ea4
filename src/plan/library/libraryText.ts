/**
 * Texts of the measure library as staff read and write them: references by the codes of a fiscal year, years in Thai
 * words. `{ref:ethics}` is `{อ้างอิง:o16}` in 2568, `{nextYear}` is `{ปีถัดไป}`.
 */
import type { Framework, Topic } from '../../framework/framework.ts';
import { readItems } from '../../framework/itemList.ts';
import { itemOfTopic } from '../../framework/lookup.ts';
import { known, type Vocabulary } from '../../vocabulary/known.ts';

const years = ['year', 'lastYear', 'nextYear'] as const;

/** What stands for each reference of a text; one for which nothing stands is dropped with the space before it. */
const mapReferences = (text: string, pattern: RegExp, map: (list: string) => string | null): string =>
  text.replace(pattern, (_, space: string, list: string) => {
    const mapped = map(list);
    return mapped === null ? '' : `${space}${mapped}`;
  });

const STORED = /( ?)\{ref:([^}]*)\}/g;

const references = known((words) => words.libraryWords.reference);

const SHOWN = new RegExp(`( ?)\\{ *(?:${references.join('|')}) *[:：]? *([^}]*)\\}`, 'g');

const topicsOf = (list: string, framework: Framework): Topic[] =>
  list
    .split(',')
    .map((topic) => topic.trim())
    .filter((topic) => itemOfTopic(framework, topic) !== null);

/** The text without references to what the framework lacks. */
export const withoutUnknownReferences = (text: string, framework: Framework): string =>
  mapReferences(text, STORED, (list) => {
    const topics = topicsOf(list, framework);
    return topics.length > 0 ? `{ref:${topics.join(',')}}` : null;
  });

/** The text as staff see it. References to what the framework lacks are left out. */
export const showText = (
  text: string,
  framework: Framework,
  { libraryWords }: Pick<Vocabulary, 'libraryWords'>,
): string =>
  years.reduce(
    (shown, year) => shown.split(`{${year}}`).join(`{${libraryWords.years[year]}}`),
    mapReferences(text, STORED, (list) => {
      const codes = topicsOf(list, framework).flatMap((topic) => itemOfTopic(framework, topic)?.code ?? []);
      return codes.length > 0 ? `{${libraryWords.reference}:${codes.join(',')}}` : null;
    }),
  );

const SHOWN_YEARS = known((words) =>
  years.map((year) => ({
    year,
    pattern: new RegExp(`\\{ *${words.libraryWords.years[year]} *\\}`, 'g'),
  })),
).flat();

/**
 * The text as the library keeps it.
 *
 * @param unknown is told what a reference names that the framework lacks; that reference is left out
 */
export const readText = (text: string, framework: Framework, unknown: (code: string) => void): string =>
  SHOWN_YEARS.reduce(
    (read, { year, pattern }) => read.replace(pattern, `{${year}}`),
    mapReferences(text, SHOWN, (list) => {
      const reading = readItems(list, framework);
      for (const code of reading.unknown) unknown(code);
      const topics = reading.items.map(({ topic }) => topic);
      return topics.length > 0 ? `{ref:${topics.join(',')}}` : null;
    }),
  );
