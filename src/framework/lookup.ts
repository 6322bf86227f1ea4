/** Questions about a framework that every room asks. */
import type { Framework, Indicator, Instrument, Item, ItemCode, Topic } from './framework.ts';

interface Index {
  readonly items: readonly Item[];
  readonly byCode: ReadonlyMap<ItemCode, Item>;
  readonly byTopic: ReadonlyMap<Topic, Item>;
  readonly indicatorByCode: ReadonlyMap<ItemCode, Indicator>;
}

const indexes = new WeakMap<Framework, Index>();

/** Frameworks never change, so each is indexed once. */
const indexOf = (framework: Framework): Index => {
  const known = indexes.get(framework);
  if (known) return known;
  const indicators = framework.instruments.flatMap((instrument) => instrument.indicators);
  const items = indicators.flatMap((indicator) => indicator.items);
  const index: Index = {
    items,
    byCode: new Map(items.map((item) => [item.code, item])),
    byTopic: new Map(items.map((item) => [item.topic, item])),
    indicatorByCode: new Map(
      indicators.flatMap((indicator) => indicator.items.map(({ code }) => [code, indicator] as const)),
    ),
  };
  indexes.set(framework, index);
  return index;
};

/** All items in the framework's order. */
export const allItems = (framework: Framework): readonly Item[] => indexOf(framework).items;

/** The items of one instrument, in order. */
export const instrumentItems = (instrument: Instrument): Item[] =>
  instrument.indicators.flatMap((indicator) => indicator.items);

/** The item with that code; null when the framework has none. */
export const findItem = (framework: Framework, code: ItemCode): Item | null =>
  indexOf(framework).byCode.get(code) ?? null;

/** The item that is about the topic in this framework; null when the year has no such item. */
export const itemOfTopic = (framework: Framework, topic: Topic): Item | null =>
  indexOf(framework).byTopic.get(topic) ?? null;

/** The indicator an item belongs to. @throws when the framework has no such item */
export const indicatorOf = (framework: Framework, code: ItemCode): Indicator => {
  const indicator = indexOf(framework).indicatorByCode.get(code);
  if (!indicator) throw new Error(`No item ${code} in the framework of ${framework.fiscalYear}`);
  return indicator;
};

/** An item's title with its years filled in, in Arabic digits. */
export const titleOf = (item: Item, fiscalYear: number): string =>
  item.title.replace(/\{year\}/g, String(fiscalYear)).replace(/\{lastYear\}/g, String(fiscalYear - 1));

/** The title of the item with that code, as `titleOf` gives it; '' when the framework has none. */
export const titleOfCode = (framework: Framework, code: ItemCode): string => {
  const item = findItem(framework, code);
  return item ? titleOf(item, framework.fiscalYear) : '';
};
