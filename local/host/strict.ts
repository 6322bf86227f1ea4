import type { Context } from './context.ts';
import { exception } from './errors.ts';

/** Leads from the object that the add-on holds to the host's own one. The add-on can't name it. */
const inner = Symbol('inner');
const typeName = Symbol('typeName');

/** What one parameter may be, in Google's words. */
export type Kind =
  | 'Boolean'
  | 'Boolean?'
  | 'BorderStyle'
  | 'ChartHiddenDimensionStrategy'
  | 'ChartType'
  | 'DataValidation?'
  | 'DataValidation?[][]'
  | 'EmbeddedChart'
  | 'HtmlOutput'
  | 'Integer'
  | 'Number'
  | 'Object'
  | 'Object[][]'
  | 'ProtectionType'
  | 'Range'
  | 'Range[]'
  | 'ConditionalFormatRule[]'
  | 'Sheet'
  | 'String'
  | 'String[]'
  | 'TextStyle[][]';

/** A member of a service as the add-on may use it. */
interface Member {
  /** Each list of parameters that it takes. */
  takes: Kind[][];
  /** Whether a call is a round trip that reads, one that writes, or none. */
  costs: 'read' | 'write' | 'nothing';
  /** What becomes of writes that wait: a call adds to them, or leaves them waiting; any other that costs has them made. */
  bundle?: 'adds' | 'leaves';
  /** May be used where Google gives no authorisation, as when a menu is built in `onOpen`. */
  inNone?: true;
}

/** Every member of a port's interface, no more and no fewer. */
type Members<Port> = { readonly [Name in keyof Port]: Member };

/** A service's description: its name in error messages and what it offers. */
export interface Service<Port> {
  name: string;
  members: Members<Port>;
}

const reads = (...takes: Kind[][]): Member => ({ takes: takes.length ? takes : [[]], costs: 'read' });
const writes = (...takes: Kind[][]): Member => ({ takes: takes.length ? takes : [[]], costs: 'write' });
const finds = (...takes: Kind[][]): Member => ({ ...reads(...takes), bundle: 'leaves' });
const bundled = (...takes: Kind[][]): Member => ({ ...writes(...takes), bundle: 'adds' });
const free = (...takes: Kind[][]): Member => ({ takes: takes.length ? takes : [[]], costs: 'nothing' });
const always = (...takes: Kind[][]): Member => ({ ...free(...takes), inNone: true });

/**
 * Shorthands for {@link Member}: each takes the lists of parameters, none meaning no parameters. `finds` reads what no
 * waiting write can change; what is `bundled` writes through `Bundle.write`.
 */
export const member = { reads, finds, writes, bundled, free, always };

/** The host's own object behind one that the add-on passed in; `undefined` when it is none of the host's. */
export function unwrap(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { [inner]?: unknown })[inner] : undefined;
}

const serviceName = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as { [typeName]?: unknown })[typeName] : undefined;

/** How Google's error messages name what a value is. */
function described(value: unknown): string {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === null) return 'null';
  if (value === undefined) return 'undefined';
  if (Array.isArray(value)) return `${value.length ? described(value[0]) : 'Object'}[]`;
  return String(serviceName(value) ?? '(class)');
}

const arrayOf = (value: unknown, fits: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(fits);

const isValidationOrNull = (value: unknown): boolean =>
  value === null || serviceName(value) === 'SpreadsheetApp.DataValidation';

const fitters: Record<Kind, (value: unknown) => boolean> = {
  Boolean: (value) => typeof value === 'boolean',
  'Boolean?': (value) => value === null || typeof value === 'boolean',
  BorderStyle: (value) => String(serviceName(value)).startsWith('SpreadsheetApp.BorderStyle'),
  ChartHiddenDimensionStrategy: (value) =>
    String(serviceName(value)).startsWith('Charts.ChartHiddenDimensionStrategy'),
  ChartType: (value) => String(serviceName(value)).startsWith('Charts.ChartType'),
  'DataValidation?': isValidationOrNull,
  'DataValidation?[][]': (value) => arrayOf(value, (row) => arrayOf(row, isValidationOrNull)),
  EmbeddedChart: (value) => serviceName(value) === 'SpreadsheetApp.EmbeddedChart',
  HtmlOutput: (value) => serviceName(value) === 'HtmlService.HtmlOutput',
  Integer: (value) => Number.isInteger(value),
  Number: (value) => Number.isFinite(value),
  Object: (value) => value !== undefined && value !== null,
  'Object[][]': (value) => arrayOf(value, Array.isArray),
  ProtectionType: (value) => String(serviceName(value)).startsWith('SpreadsheetApp.ProtectionType'),
  Range: (value) => serviceName(value) === 'SpreadsheetApp.Range',
  'Range[]': (value) => arrayOf(value, (item) => serviceName(item) === 'SpreadsheetApp.Range'),
  'ConditionalFormatRule[]': (value) =>
    arrayOf(value, (item) => serviceName(item) === 'SpreadsheetApp.ConditionalFormatRule'),
  Sheet: (value) => serviceName(value) === 'SpreadsheetApp.Sheet',
  String: (value) => typeof value === 'string',
  'String[]': (value) => arrayOf(value, (item) => typeof item === 'string'),
  'TextStyle[][]': (value) =>
    arrayOf(value, (row) => arrayOf(row, (item) => serviceName(item) === 'SpreadsheetApp.TextStyle')),
};

const accepts = (takes: Kind[], given: unknown[]): boolean =>
  takes.length === given.length && takes.every((kind, i) => fitters[kind](given[i]));

/** Lets happen what is to happen before the next write, if it has not yet. */
export function happenMeanwhile(context: Context): void {
  const { meanwhile } = context;
  context.meanwhile = null;
  meanwhile?.();
}

/**
 * The only way in which a service object reaches the add-on: what its interface does not name can't be read, what is
 * called with other types throws as at Google, and each call is counted before it has any effect.
 *
 * @param tab the name of the tab that a call of `target` goes to; `''` for the workbook itself
 * @param check throws when the method, called as it must be, is none for this `target`
 */
export function serve<Port extends object>(
  context: Context,
  { name, members }: Service<Port>,
  target: Port,
  tab: () => string = () => '',
  check: (method: string) => void = () => {},
): Port {
  const table = members as Record<string, Member>;
  const enter = (method: string, given: unknown[]): void => {
    const member = table[method] as Member;
    const path = `${name}.${method}`;
    refuseWrong(context, member, path, given);
    check(method);
    countCall(context, member, path, tab);
  };
  const served: Port = new Proxy(Object.freeze({}) as Port, {
    get(_, key) {
      if (key === inner) return target;
      if (key === typeName) return name;
      // What the language itself asks of any object: printing, awaiting and JSON must not fail.
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
      if (key === 'toString') return () => name.split('.').at(-1);
      if (!Object.hasOwn(table, key)) throw new context.realm.TypeError(`${name}.${key} is not a function`);
      const value = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        enter(key, given);
        const result = Reflect.apply(value, target, given);
        return result === target ? served : result;
      };
    },
    set(_, key) {
      throw new context.realm.TypeError(`Cannot add property ${String(key)}, object is not extensible`);
    },
  });
  return served;
}

/** @throws Google's sentence for other types than a method takes, or without the permission that it needs */
function refuseWrong(
  { realm, messages, authMode }: Context,
  { takes, inNone }: Member,
  path: string,
  given: unknown[],
): void {
  if (!takes.some((list) => accepts(list, given))) {
    throw exception(realm, messages.signature(given.map(described).join(','), path));
  }
  if (authMode === 'NONE' && !inNone) throw exception(realm, messages.noPermission(path));
}

/** @throws Google's sentence where this call is to fail, unless it waits in a bundle: then that fails later */
function countCall(context: Context, { costs, bundle }: Member, path: string, tab: () => string): void {
  if (costs === 'nothing') return;
  if (costs === 'write') happenMeanwhile(context);
  const waits = bundle === 'adds' && context.bundle.makesWait;
  const counted = path.replace('SpreadsheetApp.', '');
  const outcome = context.calls.count(costs, tab(), counted, waits ? context.bundle.number : null);
  if (!bundle) context.bundle.settle();
  const failure =
    outcome === 'fails'
      ? exception(context.realm, context.messages.serviceFailed(context.workbook.getId()))
      : null;
  if (failure && !waits) throw failure;
  context.bundle.failNext(failure);
}
