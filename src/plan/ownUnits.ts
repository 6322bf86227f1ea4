/** The agency's own units in the steps of a measure, and which of them are responsible for it. */
import { joinUnits } from '../ownedTable/units.ts';
import type { Settings } from '../settings/settings.ts';
import { escaped } from '../thai/escaped.ts';
import { foldText } from '../thai/foldText.ts';
import { remembered } from '../thai/remembered.ts';
import type { Vocabulary } from '../vocabulary/known.ts';

export interface OwnUnits {
  /** A text that names no unit which the agency does not have. */
  inText(text: string): string;
  /** Who is responsible: the units that the steps name, never ''. */
  responsibleFor(steps: string): string;
}

/** What the settings say of units. */
export type UnitSettings = Pick<Settings, 'units' | 'standIns'>;

type Kind = keyof Vocabulary['unitWords']['unitNames'];

/** Any of the words, the longest that fits; groups as given. */
const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

/** Finds the kind of a unit by the beginning of its name: "กองการศึกษาฯ" is an education division, too. */
const kindFinder =
  ({ unitNames }: Vocabulary['unitWords']): ((unit: string) => Kind | null) =>
  (unit) => {
    const folded = foldText(unit);
    const found = Object.entries(unitNames).find(([, names]) =>
      names.some((name) => folded.startsWith(foldText(name))),
    );
    return (found?.[0] as Kind | undefined) ?? null;
  };

/**
 * How an agency's units stand in for those that measures name. First counts what the settings say, then the agency's unit
 * of that very name or of the same work; any other work is the office's (the head office of a local administration does
 * what no division of its own is there for), or that of the first unit. An agency that gave no units is taken to have
 * those that the measures name.
 */
export const ownUnits = (
  { units, standIns }: UnitSettings,
  { unitWords, everyUnit }: Pick<Vocabulary, 'unitWords' | 'everyUnit'>,
): OwnUnits => {
  const { unitNames, unitStaff, everyUnitActs, unitsTogether, unitLeaders } = unitWords;
  const { kindOf, ofKind, resolve, resolved } = standInFinder({ units, standIns }, unitWords);
  const office = ofKind('office');
  const names = [...units, ...standIns.map(({ unit }) => unit), ...Object.values(unitNames).flat()];
  const named = new RegExp(`(${anyOf(Object.values(unitLeaders))})?(${anyOf(names)})`, 'g');
  const staffOf = new Map(
    Object.entries(unitStaff).flatMap(([kind, words]) => words.map((word) => [word, kind as Kind] as const)),
  );
  const acting = new RegExp(`${anyOf([...names, ...staffOf.keys()])}`, 'g');
  const together = anyOf(unitsTogether);
  return {
    inText: remembered((text) => {
      const written = text.replace(named, (all: string, leader: string | undefined, name: string) => {
        const own = resolve(name);
        if (own === name) return all;
        const isOffice = kindOf(own) === 'office';
        return leader ? (isOffice ? unitLeaders.office : leader) + own : own;
      });
      return written === text ? text : actingOnce(written, resolved(), together);
    }),
    responsibleFor: remembered((steps) => {
      const found = new Set(
        (steps.match(acting) ?? []).map((word) => {
          const kind = staffOf.get(word);
          return kind ? ofKind(kind) : resolve(word);
        }),
      );
      if (found.size === 0) found.add(office);
      const isEvery =
        everyUnitActs.test(steps) || (units.length > 0 && units.every((unit) => found.has(unit)));
      if (isEvery && units.length !== 1) return everyUnit;
      const order = [...units.filter((unit) => found.has(unit)), ...found];
      return joinUnits([...new Set(order)]);
    }),
  };
};

/** Finds the unit that stands in for one that measures name, or for the work of a kind. */
const standInFinder = ({ units, standIns }: UnitSettings, unitWords: Vocabulary['unitWords']) => {
  const { unitNames } = unitWords;
  const kindOf = kindFinder(unitWords);
  // Every local administration has these.
  const standing =
    units.length > 0 ? units : [unitNames.office, unitNames.finance].flatMap(([name = '']) => name);
  const withKind = (kind: Kind | null): string | undefined =>
    kind === null
      ? undefined
      : (standIns.find(({ unit }) => kindOf(unit) === kind)?.own ??
        standing.find((unit) => kindOf(unit) === kind));
  const office = withKind('office') ?? standing[0] ?? '';
  const ofKind = (kind: Kind | null): string => withKind(kind) ?? office;
  const resolved = new Map<string, string>();
  const resolve = (name: string): string => {
    const known = resolved.get(name);
    if (known !== undefined) return known;
    const isSame = (unit: string): boolean => foldText(unit) === foldText(name);
    const own =
      standIns.find(({ unit }) => isSame(unit))?.own ??
      units.find(isSame) ??
      (units.length > 0 ? ofKind(kindOf(name)) : name);
    resolved.set(name, own);
    return own;
  };
  return { kindOf, ofKind, resolve, resolved: () => [...new Set(resolved.values())] };
};

/** Where one unit stands in for two that act together, it acts alone. */
const actingOnce = (text: string, units: readonly string[], together: string): string =>
  units.reduce((standing, own) => {
    const name = escaped(own);
    return standing.replace(new RegExp(`(${name})(?: ?(?:${together}) ?${name})+`, 'g'), '$1');
  }, text);
