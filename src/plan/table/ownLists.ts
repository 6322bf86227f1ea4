/** The plan's drop-downs, by which each is known again in a cell. */
import type { OwnList } from '../../grid/marks/listMark.ts';
import { knownOfOwnTabs } from '../../vocabulary/ownTabs.ts';

export const unitList: OwnList = {
  number: 1,
  formerHelps: knownOfOwnTabs(({ formerListHelps }) => formerListHelps.units),
};

export const statusList: OwnList = {
  number: 2,
  formerHelps: knownOfOwnTabs(({ formerListHelps }) => formerListHelps.status),
};
