/** Which agency's workbook a pasted text is meant for: it reads otherwise for another one. */
import type { Refusal } from '../../problems/refusal.ts';
import type { PastedChange } from './pastedChanges.ts';
import type { Reading, Understood } from './understand.ts';

/** Whether a text does not read, and why. */
export const isRefusal = (reading: Reading | Refusal): reading is Refusal => 'code' in reading;

/**
 * The text as it reads for the agency that is meant: the text's own once the change of `agency` is accepted, else the one
 * that the settings name.
 *
 * @param accepted keys of what a person accepts
 * @returns why not, where the workbook cannot become that agency's
 */
export const meantBy = (understood: Understood, accepted: readonly string[]): Reading | Refusal =>
  accepted.includes('agency') ? (understood.newcomer ?? understood) : understood;

/** The settings that a person chooses from: those of the agency that is meant, and which one that is. */
export const choicesIn = (understood: Understood, accepted: readonly string[]): readonly PastedChange[] => {
  const { changes, newcomer } = understood;
  const reading = meantBy(understood, accepted);
  if (reading !== newcomer) return changes;
  const naming = changes.filter(({ key }) => key === 'agency');
  return isRefusal(reading) ? naming : [...naming, ...reading.changes];
};

/**
 * What is accepted once a person ticks otherwise: not a change that another agency makes another one; and again what is
 * proposed for the agency that is set, once that is meant again.
 *
 * @param before keys of what was accepted
 * @param after keys of what is ticked now
 */
export const stillAccepted = (
  understood: Understood,
  before: readonly string[],
  after: readonly string[],
): string[] => {
  const meaningIn = (accepted: readonly string[]) => {
    const choices = choicesIn(understood, accepted);
    return (key: string): string => {
      const choice = choices.find((one) => one.key === key);
      return JSON.stringify(choice ? [choice.from, choice.to] : null);
    };
  };
  const [meant, means] = [meaningIn(before), meaningIn(after)];
  const isSame = (key: string): boolean => meant(key) === means(key);
  const proposed = after.includes('agency') ? [] : proposedIn(understood);
  return [...after.filter(isSame), ...proposed.filter((key) => !isSame(key))];
};

/** The keys of the changes that are proposed for the agency that is set. */
export const proposedIn = ({ changes }: Understood): string[] =>
  changes.flatMap(({ key, proposed }) => (proposed ? [key] : []));
