/** Which of the behaviours that the host knows a transcript is of. */
import { type Behaviour, behaviours } from '../../../local/host/behaviour.ts';
import { openHost } from '../../../local/run.ts';
import { onHost } from '../onHost.ts';
import { type Comparison, compare } from './compare.ts';
import { transcriptOf } from './session.ts';
import { readTranscript, type Transcript } from './transcript.ts';

/** A behaviour, and how far its answers are from those of the transcript. */
export interface Fit extends Comparison {
  /** Of one of the host's behaviours, or of the nearest of them and what is otherwise. */
  readonly name: string;
  readonly behaviour: Behaviour;
}

/** What is answered with a behaviour. */
type Answers = (behaviour: Behaviour) => Transcript;

const transcripts = new Map<string, string>();

const askHost = (behaviour: Behaviour): string => {
  const host = openHost(undefined, { behaviour });
  try {
    return transcriptOf(onHost(host, behaviour.locale));
  } finally {
    host.dispose();
  }
};

/** The text of the host's own transcript. Kept, for it takes a second. */
export const hostTranscript = (behaviour: Behaviour): string => {
  const key = JSON.stringify(behaviour);
  const text = transcripts.get(key) ?? askHost(behaviour);
  transcripts.set(key, text);
  return text;
};

const hostAnswers: Answers = (behaviour) => readTranscript(hostTranscript(behaviour));

const isExact = ({ differing, otherWords }: Comparison): boolean =>
  differing.length + otherWords.length === 0;

const isNearer = (one: Comparison, other: Comparison): boolean =>
  one.differing.length < other.differing.length ||
  (one.differing.length === other.differing.length && one.otherWords.length < other.otherWords.length);

const nearest = (fits: readonly Fit[]): Fit => fits.reduce((best, one) => (isNearer(one, best) ? one : best));

/** The host's own behaviours, each compared with the transcript. */
export const fitsOf = (theirs: Transcript, answers: Answers = hostAnswers): Fit[] =>
  Object.entries(behaviours).map(([name, behaviour]) => ({
    name,
    behaviour,
    ...compare(answers(behaviour), theirs),
  }));

const switches = Object.keys(behaviours.lenient) as (keyof Behaviour)[];

/** The values that a switch has in any of the behaviours. */
const valuesOf = (key: keyof Behaviour): string[] => [
  ...new Set(Object.values(behaviours).map((behaviour) => behaviour[key])),
];

/** The same behaviour with another value of one switch, each compared with the transcript. */
const variantsOf = (
  { name, behaviour }: Fit,
  key: keyof Behaviour,
  theirs: Transcript,
  answers: Answers,
): Fit[] =>
  valuesOf(key)
    .filter((value) => value !== behaviour[key])
    .map((value) => {
      const variant: Behaviour = { ...behaviour, [key]: value };
      return {
        name: `${name}, but ${key}: ${value}`,
        behaviour: variant,
        ...compare(answers(variant), theirs),
      };
    });

/**
 * The behaviour nearest to a transcript: the nearest of the host's own, and then each switch in turn as it comes nearer still,
 * for a real account and workbook need not be one of them.
 */
export const bestFit = (theirs: Transcript, answers: Answers = hostAnswers): Fit =>
  switches.reduce(
    (best, key) => (isExact(best) ? best : nearest([best, ...variantsOf(best, key, theirs, answers)])),
    nearest(fitsOf(theirs, answers)),
  );
