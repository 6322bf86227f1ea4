/** A library as a plan, and the analysis, use it. */
import type { Framework, IssueNumber, ItemCode, Topic } from '../../framework/framework.ts';
import { allItems, indicatorOf, itemOfTopic, titleOf } from '../../framework/lookup.ts';
import { remembered } from '../../thai/remembered.ts';
import type { Voice } from '../../words/voice.ts';
import { type OwnUnits, ownUnits, type UnitSettings } from '../ownUnits.ts';
import { fillTemplate } from './fillTemplate.ts';
import { keyOf, type Measure } from './measure.ts';
import { numbered } from './steps.ts';

/** What a measure says about one item it serves, all written out but the score. */
export interface ServedItem {
  readonly code: ItemCode;
  /** The code in the library's digits. */
  readonly writtenCode: string;
  readonly issue: IssueNumber;
  /** The item's place in the framework. */
  readonly position: number;
  readonly title: string;
  readonly indicator: { readonly number: string; readonly name: string };
  readonly cause: string;
  readonly guidance: string;
}

export interface ReadyMeasure {
  readonly key: string;
  /** Null: that of the first item it serves. */
  readonly issue: IssueNumber | null;
  readonly name: string;
  readonly steps: string;
  /** Null: the units that the steps name. */
  readonly responsible: string | null;
  readonly serves: readonly ServedItem[];
}

/** A measure library written out for one framework, fiscal year and voice, to draft any number of plans from. */
export interface ReadyLibrary {
  readonly fiscalYear: number;
  readonly voice: Voice;
  readonly measures: readonly ReadyMeasure[];
  /** The measures that serve an item, with what each says of it. */
  readonly byItem: ReadonlyMap<ItemCode, readonly { measure: ReadyMeasure; served: ServedItem }[]>;
  /** An item's score, written out. */
  readonly write: (score: number) => string;
  /** How an agency's units stand in for those that the measures name. */
  readonly unitsOf: (settings: UnitSettings) => OwnUnits;
}

/**
 * What stands for an item that the library says nothing about, so that no selected item goes without a row: every text
 * says that it is the agency's to write.
 */
const ownMeasure = (topic: Topic, { words }: Voice): Measure => {
  const { name, cause, guidance, steps } = words.plan.ownMeasure;
  return { name, steps, advice: [{ topic, cause, guidance }] };
};

/** The library, and a measure to be written by the agency for every item that it neither serves nor leaves out. */
const withOwnMeasures = (
  library: readonly Measure[],
  framework: Framework,
  leftOut: ReadonlySet<Topic>,
  voice: Voice,
): Measure[] => {
  const served = new Set([...leftOut, ...library.flatMap(({ advice }) => advice.map(({ topic }) => topic))]);
  const missing = allItems(framework).filter(({ topic }) => !served.has(topic));
  return [...library, ...missing.map(({ topic }) => ownMeasure(topic, voice))];
};

/**
 * Writes a library out: references as codes of the framework, years, digits. Measures for topics that the framework
 * lacks are left out; items that no measure serves get one that the agency is asked to write.
 *
 * @param leftOut topics that are to have no measure at all
 */
export const readyLibrary = (
  library: readonly Measure[],
  framework: Framework,
  voice: Voice,
  leftOut: ReadonlySet<Topic> = new Set(),
): ReadyLibrary => {
  const { fiscalYear } = framework;
  const place: LibraryPlace = {
    framework,
    voice,
    write: (text) => voice.say(fillTemplate(text, framework, fiscalYear, voice)),
    positions: new Map(allItems(framework).map(({ code }, position) => [code, position])),
  };
  const measures = withOwnMeasures(library, framework, leftOut, voice).flatMap(
    (measure) => readyMeasure(measure, place) ?? [],
  );
  return {
    fiscalYear,
    voice,
    measures,
    byItem: measuresByItem(measures),
    write: scoreWriter(voice),
    unitsOf: unitsFinder(voice),
  };
};

/** What a library is written out for. */
interface LibraryPlace {
  readonly framework: Framework;
  readonly voice: Voice;
  /** Fills a text of the library. */
  readonly write: (text: string) => string;
  readonly positions: ReadonlyMap<ItemCode, number>;
}

/** The measure written out; null when it serves none of the framework's items. */
const readyMeasure = (measure: Measure, place: LibraryPlace): ReadyMeasure | null => {
  const { advice, issue, name, steps, responsible } = measure;
  const { framework, write } = place;
  const serves = advice.flatMap((one) => servedItem(one, place) ?? []);
  if (serves.length === 0) return null;
  const isKnown = issue !== undefined && framework.issues.some(({ number }) => number === issue);
  return {
    key: keyOf(measure),
    issue: isKnown ? issue : null,
    name: write(name),
    steps: write(numbered(steps)),
    responsible: responsible === undefined ? null : write(responsible),
    serves,
  };
};

/** What is said of the topic's item; null when the framework has none. */
const servedItem = (
  { topic, cause, guidance }: Measure['advice'][number],
  { framework, voice, write, positions }: LibraryPlace,
): ServedItem | null => {
  const item = itemOfTopic(framework, topic);
  if (!item) return null;
  const words = voice.words.plan;
  const indicator = indicatorOf(framework, item.code);
  return {
    code: item.code,
    writtenCode: write(item.code),
    issue: item.issue,
    position: positions.get(item.code) ?? 0,
    title: write(words.servedItem(item.code, titleOf(item, framework.fiscalYear))),
    indicator: { number: write(String(indicator.number)), name: write(indicator.name) },
    cause: write(cause),
    guidance: write(guidance),
  };
};

const measuresByItem = (measures: readonly ReadyMeasure[]): ReadyLibrary['byItem'] => {
  const byItem = new Map<ItemCode, { measure: ReadyMeasure; served: ServedItem }[]>();
  for (const measure of measures) {
    for (const served of measure.serves) {
      byItem.set(served.code, [...(byItem.get(served.code) ?? []), { measure, served }]);
    }
  }
  return byItem;
};

/** Thousands of agencies share a few thousand different scores: each is written once. */
const scoreWriter = (voice: Voice): ((score: number) => string) => {
  const written = new Map<number, string>();
  return (score) => {
    const known = written.get(score);
    if (known !== undefined) return known;
    const text = voice.itemScore(score);
    written.set(score, text);
    return text;
  };
};

/** Thousands of agencies have the same units, and the same measures name them. */
const unitsFinder = ({ vocabulary }: Voice): ((settings: UnitSettings) => OwnUnits) => {
  const finder = remembered((named) => ownUnits(JSON.parse(named) as UnitSettings, vocabulary));
  return ({ units, standIns }) => finder(JSON.stringify({ units, standIns }));
};
