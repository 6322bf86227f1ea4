/** The agency's units as a person names them before the first plan is written. */

/** What stands in the form. */
export interface UnitsForm {
  readonly ticked: readonly string[];
  /** As typed. */
  readonly others: string;
  /** Whether it was to be used while nothing stood in it. */
  readonly isMistaken: boolean;
}

export const emptyUnits: UnitsForm = { ticked: [], others: '', isMistaken: false };

/** The setting's text; '' where no unit is named. */
export const unitsIn = ({ ticked, others }: UnitsForm): string =>
  [...ticked, ...(others.trim() === '' ? [] : [others.trim()])].join(', ');
