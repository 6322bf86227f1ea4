/**
 * The rules of `google.script.run`, by which the sidebar calls the server: both ways only what JSON can say passes.
 */

const isPlain = (value: object): boolean =>
  Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';

const isCarried = (value: unknown): boolean => {
  if (value === null || value === undefined) return true;
  if (typeof value === 'object') return isPlain(value) && Object.values(value).every(isCarried);
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number';
};

/** A text is the same on the other side, and may be long. */
const carried = (value: unknown): unknown =>
  typeof value === 'string' ? value : (JSON.parse(JSON.stringify(value)) as unknown);

/**
 * What the server gets of the client's arguments.
 *
 * @throws TypeError when one of them holds a Date, a function or anything else that is not plain data
 */
export function toServer(args: unknown[]): unknown[] {
  const illegal = args.findIndex((value) => !isCarried(value));
  if (illegal >= 0) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
  return args.map((value) => carried(value ?? null));
}

/** What the client gets of the server's result: all of it, or `null` when a Date or a function is anywhere in it. */
export function toClient(result: unknown): unknown {
  return result === undefined || !isCarried(result) ? null : carried(result);
}
