import type { Context } from '../context.ts';
import { member, type Service, serve } from '../strict.ts';

/** One of an enumeration's values: as text it is its name, as at Google. */
export const enumValue = <Value extends object>(context: Context, service: string, name: string): Value =>
  serve<object>(context, { name: `${service}.${name}`, members: {} }, {}) as Value;

/** An enumeration with its values by name. */
export const enumeration = <Port extends object>(
  context: Context,
  service: string,
  names: readonly (keyof Port & string)[],
): Port => {
  const members = Object.fromEntries(
    names.map((name) => [name, member.free()]),
  ) as unknown as Service<Port>['members'];
  const values = Object.fromEntries(names.map((name) => [name, enumValue(context, service, name)]));
  return serve<Port>(context, { name: service, members }, values as Port);
};
