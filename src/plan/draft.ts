/** From the selected items to drafted rows of the plan. */
import type { Assessment, ItemResult } from '../assessment/assessment.ts';
import type { Framework, IssueNumber, ItemCode, PartCode, Topic } from '../framework/framework.ts';
import { allItems, indicatorOf, itemOfTopic, titleOf } from '../framework/lookup.ts';
import type { Settings } from '../settings/settings.ts';
import { remembered } from '../thai/remembered.ts';
import { round2 } from '../thai/round.ts';
import type { Voice } from '../words/voice.ts';
import { fillTemplate } from './library/fillTemplate.ts';
import { keyOf, type Measure } from './library/measure.ts';
import { numbered } from './library/steps.ts';
import type { DraftMeasure } from './measureRow.ts';
import { type OwnUnits, ownUnits, type UnitSettings } from './ownUnits.ts';
import { periodText } from './period.ts';
import { WEAK } from './select.ts';

/** What a measure says about one item it serves, all written out but the score. */
export interface ServedItem {
  readonly code: ItemCode;
  /** The code in the library's digits. */
  readonly writtenCode: string;
  readonly issue: IssueNumber;
  /** The item's place in the framework. */
  readonly position: number;
  readonly title: string;
  readonly indicator: string;
  readonly cause: string;
  readonly guidance: string;
}

interface ReadyMeasure {
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
 * @param fiscalYear the assessed year, Buddhist era
 * @param leftOut topics that are to have no measure at all
 */
export const readyLibrary = (
  library: readonly Measure[],
  framework: Framework,
  fiscalYear: number,
  voice: Voice,
  leftOut: ReadonlySet<Topic> = new Set(),
): ReadyLibrary => {
  const place: LibraryPlace = {
    framework,
    fiscalYear,
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
  readonly fiscalYear: number;
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
  { framework, fiscalYear, voice, write, positions }: LibraryPlace,
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
    title: write(words.servedItem(item.code, titleOf(item, fiscalYear))),
    indicator: write(words.indicator(indicator.number, indicator.name)),
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

/**
 * Drafts a row for every measure that serves a selected item (given in the framework's order): by issue, then in the
 * framework's order of items, then in the library's. A measure is filed under its own issue, else under that of the first
 * item it serves.
 *
 * @throws Error when the assessment is of another framework than the library
 */
export const draftPlan = (
  library: ReadyLibrary,
  assessment: Assessment,
  selected: readonly ItemCode[],
  settings: UnitSettings & Pick<Settings, 'period'>,
): DraftMeasure[] => {
  const { fiscalYear, voice, byItem, unitsOf } = library;
  const period = periodText(settings, fiscalYear, voice);
  const units = unitsOf(settings);

  const lowest = new Set(assessment.indicators.flatMap((indicator) => indicator.lowest));
  const chosen = new Map<ReadyMeasure, ServedItem[]>();
  for (const code of selected) {
    for (const { measure, served } of byItem.get(code) ?? []) {
      const items = chosen.get(measure);
      if (items) items.push(served);
      else chosen.set(measure, [served]);
    }
  }
  const rows = [...chosen].map(([{ key, issue, name, steps, responsible }, items]) => ({
    position: items[0]?.position ?? 0,
    row: {
      key,
      issue: issue ?? items[0]?.issue ?? 0,
      items: items.map(({ code }) => code),
      cells: {
        measure: items.reduce((text, { title }) => `${text}\n${title}`, name),
        analysis: items.reduce((text, item) => {
          const finding = findingText(item, assessment, lowest, library);
          return text === '' ? finding : `${text}\n${finding}`;
        }, ''),
        steps: units.inText(steps),
        period,
        responsible: responsible ?? units.responsibleFor(steps),
        lastYear: '',
      },
    } satisfies DraftMeasure,
  }));
  return rows.sort((a, b) => a.row.issue - b.row.issue || a.position - b.position).map(({ row }) => row);
};

/** What the scores say of an item, in a line or two: the analysis says why, and what to do about it. */
const findingText = (
  { code, writtenCode, position, indicator }: ServedItem,
  { items }: Assessment,
  lowest: ReadonlySet<ItemCode>,
  library: ReadyLibrary,
): string => {
  const result = items[position];
  if (result?.code !== code) throw new Error(`No result for ${code}`);
  const { say, words } = library.voice;
  const { finding } = words.plan;
  if (result.score === null) return finding.withoutScore(writtenCode, indicator);
  const score = scoreText(result, library);
  if (lowest.has(code)) return finding.lowest(writtenCode, score, indicator);
  const isWeak = round2(result.score) < WEAK;
  return isWeak
    ? say(finding.weak(writtenCode, score, indicator, WEAK))
    : finding.other(writtenCode, score, indicator);
};

/** "95.35", or by part when an item was scored in several. */
export const scoreText = (
  { scores }: ItemResult,
  { voice, write }: Pick<ReadyLibrary, 'voice' | 'write'>,
): string => {
  const parts: { part: PartCode; score: string }[] = [];
  for (const part of Object.keys(scores) as PartCode[]) {
    const score = scores[part] ?? null;
    if (score !== null) parts.push({ part, score: write(score) });
  }
  const [first] = parts;
  if (first && parts.length === 1) return first.score;
  return voice.say(voice.words.plan.partScores(parts));
};
