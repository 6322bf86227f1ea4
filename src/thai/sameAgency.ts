/** Whether two names are one agency's, however they are spelled. */

import { distance } from 'fastest-levenshtein';
import { kindInFull, LOCAL_KIND, NAME_END, OTHER_KINDS, UNDOTTED } from './agencyNames.ts';
import { folded, foldText } from './foldText.ts';

/**
 * Of a name in a document, one in three letters may differ: it is the same name, typed or scanned otherwise. Chosen on the
 * spellings in scanned reports.
 */
const READ = 1 / 3;
/**
 * Of a name that a person typed, one in six: a letter of most names, none of a short one. Neighbours' names differ by as
 * little as two letters of seven (บ้านดอน, บ้านดง), and what is one agency's must not be taken for another's.
 */
const TYPED = 1 / 6;
/** No name is longer. */
const LONGEST = 200;

const areAlike = (one: string, other: string, differing: number): boolean =>
  distance(one, other) <= Math.floor(Math.max(one.length, other.length) * differing);

/** Whether two names proper, folded and read from documents, are spellings of one. */
export const areSpellings = (one: string, other: string): boolean => areAlike(one, other, READ);

/** "ตำบล" alone is no kind: the place has its name from it, whichever administration it has. */
const KIND = folded(
  new RegExp(`^ ?(?:ของ|สำนักงาน|ที่ทำการ)? ?(?:${LOCAL_KIND}|(${UNDOTTED})|(${OTHER_KINDS})|ตำบล|ต[.])`),
);
/** What people add in brackets: "(อบต.)". */
const BRACKETS = /[(][^)]*[)]?/g;

/** A name in kind and name proper; the kind is blank for what does not say it. */
const inParts = (name: string): { readonly kind: string; readonly proper: string } => {
  const plain = foldText(name).slice(0, LONGEST).replace(BRACKETS, ' ');
  const [begins = '', local = '', short = '', other = ''] = KIND.exec(plain) ?? [];
  const rest = plain.slice(begins.length).replace(/ /g, '');
  const kind = local || short;
  return {
    kind: kind === '' ? other : kindInFull(kind),
    // A name does not end where it begins: what is there belongs to it.
    proper: rest.slice(0, NAME_END.exec(rest)?.index || rest.length),
  };
};

const isAgency = (left: string, right: string, differing: number): boolean => {
  const [one, other] = [inParts(left), inParts(right)];
  const isKind = one.kind === other.kind || one.kind === '' || other.kind === '';
  return isKind && areAlike(one.proper, other.proper, differing);
};

/** Whether two names, one of them read from a document, are one agency's; one without its kind may be of any kind. */
export const isSameAgency = (left: string, right: string): boolean => isAgency(left, right, READ);

/** Whether two names are one, but for how they are written: no letter of the name proper differs. */
export const isSameName = (left: string, right: string): boolean => isAgency(left, right, 0);

/** Each agency once that is named, as it is named first; '' names none. */
export const agenciesIn = (names: readonly string[]): string[] =>
  names.filter(
    (name, index) => name !== '' && !names.slice(0, index).some((one) => one !== '' && isSameName(one, name)),
  );

/**
 * Of all that names an agency, what is this one's: what bears just its name, where anything does, else what bears a
 * spelling of it that may have been mended since; and what bears no name. All, where the agency has no name.
 */
export const ofAgency = <One>(all: readonly One[], agency: string, nameOf: (one: One) => string): One[] => {
  if (agency === '') return [...all];
  const bears = (differing: number) => (one: One) =>
    nameOf(one) !== '' && isAgency(nameOf(one), agency, differing);
  const isNamed = bears(all.some(bears(0)) ? 0 : TYPED);
  return all.filter((one) => nameOf(one) === '' || isNamed(one));
};
