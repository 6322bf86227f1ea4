/** Units in English texts: by their Thai names, which are facts; what is said around them is English. */
import * as thai from '../th/units.ts';

export { unitNames } from '../th/units.ts';

export const unitStaff = {
  finance: ['procurement officers', ...thai.unitStaff.finance],
  personnel: ['personnel officers', ...thai.unitStaff.personnel],
  audit: ['internal auditor', ...thai.unitStaff.audit],
} as const;

/** A step that every unit takes, with or without a number before it; in the Thai of a library of staff, too. */
export const everyUnitActs = new RegExp(
  `${thai.everyUnitActs.source}|^(?:[0-9]+\\. *)?(?:Every unit|All units)`,
  'm',
);

export const unitsTogether = [' together with ', ' with ', ' and ', ...thai.unitsTogether] as const;

export const unitLeaders = { office: 'head of ', other: 'head of ' } as const;
