/**
 * What tells a drop-down of ours from one that staff made: a mark at the end of its help text, the only words a rule
 * carries. Nobody sees it, no language changes it, and a copied cell takes it along.
 */

/** A drop-down of ours. */
export interface OwnList {
  /** From 1, and part of the workbooks' format: never given to another list. */
  readonly number: number;
  /** The help texts that it had before it was marked. */
  readonly formerHelps: readonly string[];
}

/** Of no width, of no language, and no blanks, so that nothing trims them off. */
const EDGE = '\u2060';
const COUNT = '\u200b';

const markOf = ({ number }: OwnList): string => `${EDGE}${COUNT.repeat(number)}${EDGE}`;

/** A help text that tells the list, whatever it says. */
export const markedHelp = (help: string, list: OwnList): string => `${help}${markOf(list)}`;

/** Whether a rule's help text is that of the list. @param help null for a rule without one */
export const isOwnList = (help: string | null, list: OwnList): boolean =>
  help !== null && (help.endsWith(markOf(list)) || list.formerHelps.includes(help));
