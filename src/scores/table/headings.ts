import type { Framework } from '../../framework/framework.ts';
import { foldText } from '../../thai/foldText.ts';
import { oneOf } from '../../vocabulary/wordPattern.ts';

/** The words that head rows which are no items, for one framework. */
export interface Headings {
  readonly indicatorNames: ReadonlySet<string>;
  /** The letter of the instrument over whose items a folded text stands; null when it names none. */
  readonly letterOf: (text: string) => string | null;
  /** Letters of the instruments in parts. */
  readonly lettersInParts: ReadonlySet<string>;
}

const NUMBERED_INDICATOR = new RegExp(`${oneOf(({ itemWords }) => itemWords.numberedIndicator)} ?([0-9]+)`);

/** What headings of a framework's instruments and indicators are recognised by. */
export const headingsOf = (framework: Framework): Headings => {
  const instruments = framework.instruments.map(({ code, letter, name, indicators }) => ({
    letter,
    name: foldText(name),
    code: new RegExp(`\\b${code}(?:\\b|[12])`),
    numbers: new Set(indicators.map(({ number }) => number)),
    names: indicators.map((indicator) => foldText(indicator.name)),
  }));
  return {
    indicatorNames: new Set(instruments.flatMap(({ names }) => names)),
    lettersInParts: new Set(
      framework.instruments.flatMap(({ letter, parts }) => (parts.length > 1 ? [letter] : [])),
    ),
    letterOf: (text) => {
      const number = Number(NUMBERED_INDICATOR.exec(text)?.[1] ?? 0);
      const found =
        instruments.find(({ numbers }) => numbers.has(number)) ??
        instruments.find(({ names }) => names.some((name) => text.includes(name))) ??
        instruments.find(({ code, name }) => code.test(text) || text.includes(name));
      return found?.letter ?? null;
    },
  };
};
