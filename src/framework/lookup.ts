/** Questions about a framework that every room asks. */
import type { Framework, Indicator, Instrument, InstrumentCode, Item, ItemCode, Topic } from './framework.ts';

/** All items in the framework's order. */
export const allItems = (framework: Framework): Item[] =>
  framework.instruments.flatMap((instrument) => instrumentItems(instrument));

/** The items of one instrument, in order. */
export const instrumentItems = (instrument: Instrument): Item[] =>
  instrument.indicators.flatMap((indicator) => [...indicator.items]);

/** The item with that code; null when the framework has none. */
export const findItem = (framework: Framework, code: ItemCode): Item | null =>
  allItems(framework).find((item) => item.code === code) ?? null;

/** The code that a topic has in this framework; null when the year has no such item. */
export const codeOfTopic = (framework: Framework, topic: Topic): ItemCode | null =>
  allItems(framework).find((item) => item.topic === topic)?.code ?? null;

/** The indicator an item belongs to. @throws when the framework has no such item */
export const indicatorOf = (framework: Framework, code: ItemCode): Indicator => {
  for (const instrument of framework.instruments) {
    const found = instrument.indicators.find((indicator) =>
      indicator.items.some((item) => item.code === code),
    );
    if (found) return found;
  }
  throw new Error(`No item ${code} in the framework of ${framework.fiscalYear}`);
};

/** The instrument with that code. @throws when the framework has none */
export const instrumentOf = (framework: Framework, code: InstrumentCode): Instrument => {
  const found = framework.instruments.find((instrument) => instrument.code === code);
  if (!found) throw new Error(`No instrument ${code} in the framework of ${framework.fiscalYear}`);
  return found;
};

/** An item's title with its years filled in, in Arabic digits. */
export const titleOf = (item: Item, fiscalYear: number): string =>
  item.title.replace('{year}', String(fiscalYear)).replace('{lastYear}', String(fiscalYear - 1));
