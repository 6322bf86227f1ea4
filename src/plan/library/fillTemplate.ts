import type { Framework } from '../../framework/framework.ts';
import { allItems, itemOfTopic } from '../../framework/lookup.ts';
import type { Voice } from '../../words/voice.ts';

/**
 * Fills the placeholders of a library text: `{ref:TOPIC,…}` with the codes of the framework in use, in its order, `{year}`,
 * `{lastYear}` and `{nextYear}` with Buddhist years. A reference to items that the framework lacks disappears.
 */
export const fillTemplate = (
  text: string,
  framework: Framework,
  fiscalYear: number,
  { words }: Voice,
): string =>
  text
    .replace(/ ?\{ref:([^}]+)\}/g, (_, topics: string) => {
      const items = topics.split(',').flatMap((topic) => itemOfTopic(framework, topic.trim()) ?? []);
      const codes = allItems(framework)
        .filter((item) => items.includes(item))
        .map(({ code }) => code);
      return codes.length > 0 ? ` ${words.plan.references(codes)}` : '';
    })
    .replace(/\{year\}/g, String(fiscalYear))
    .replace(/\{lastYear\}/g, String(fiscalYear - 1))
    .replace(/\{nextYear\}/g, String(fiscalYear + 1));
