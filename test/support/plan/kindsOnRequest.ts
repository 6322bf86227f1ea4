import { ownedTables } from '../../../src/run/table/ownedTables.ts';

/** The kinds of our tables that are made when a person asks for one, not with each run. */
export const kindsOnRequest: readonly string[] = ownedTables
  .filter(({ made }) => made === 'on-request')
  .map(({ form }) => form.kind);
