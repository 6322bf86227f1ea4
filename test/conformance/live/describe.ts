/** A comparison in words, for the person who ran the live session. */
import { bearingOf } from './bearings.ts';
import type { Difference } from './compare.ts';
import type { Fit } from './fit.ts';
import { checkNames } from './session.ts';
import type { Answer, Header, Transcript } from './transcript.ts';

const language = (refusal: string): string => {
  if (/[ก-๙]/.test(refusal)) return 'Thai';
  return /\b(?:the|you|of)\b/i.test(refusal) ? 'English' : 'another language';
};

const describeHeader = (header: Header | null): string[] =>
  header === null
    ? ['The first line is missing: where the checks ran is not known.']
    : [
        `Asked on ${header.date} in a workbook of locale ${header.locale}, time zone ${header.timeZone}.`,
        `The account's language is ${language(header.refusal)}: ${header.refusal}`,
      ];

const counted = ({ differing, otherWords }: Fit): string =>
  `${differing.length} differ, ${otherWords.length} refuse in other words`;

const describeFits = (fits: readonly Fit[], best: Fit): string[] => [
  ...fits.map((fit) => `  ${fit.name}: ${counted(fit)}`),
  `Fits best: ${best.name} (${counted(best)})`,
  ...Object.entries(best.behaviour).map(([name, value]) => `  ${name}: ${value}`),
];

const shown = (answer: unknown): string => (answer === undefined ? 'not asked' : JSON.stringify(answer));

const describeBearing = (check: string): string[] => {
  const bearing = bearingOf(check);
  if (!bearing) return ['  this build does not know the check: was the transcript made by another one?'];
  return [`  rests on it: ${bearing.on.join(', ')}`, `  it would change: ${bearing.change}`];
};

const describeDifference = ({ check, what, ours, theirs }: Difference): string[] => [
  `- ${check}: ${what}`,
  `  the host: ${shown(ours)}`,
  `  Google:   ${shown(theirs)}`,
];

/** Differences, and under the last one of each check what hangs on it. */
const describeDifferences = (differences: readonly Difference[]): string[] =>
  differences.flatMap((one, at) => [
    ...describeDifference(one),
    ...(differences[at + 1]?.check === one.check ? [] : describeBearing(one.check)),
  ]);

const describeMeasured = (measured: readonly Answer[]): string[] =>
  measured.map(({ check, what, answer }) => `  ${check}: ${what}: ${shown(answer)}`);

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** Checks of which the transcript has no line. */
const missing = ({ answers, measured }: Transcript): string[] => {
  const asked = new Set([...answers.values(), ...measured].map(({ check }) => check));
  return checkNames.filter((name) => !asked.has(name));
};

/**
 * @param theirs what a real spreadsheet answered
 * @param fits each of the host's behaviours, compared with it
 * @param best the behaviour that is nearest
 * @returns what it is, which of the host's behaviours it fits best, and each difference from that one: what either side does,
 *   which files of ours rest on it, and what it would change there
 */
export const describeComparison = (theirs: Transcript, fits: readonly Fit[], best: Fit): string => {
  const absent = missing(theirs);
  const differing = best.differing.filter(({ check }) => !absent.includes(check));
  return [
    ...describeHeader(theirs.header),
    '',
    ...describeFits(fits, best),
    ...section('Google does otherwise than the host:', describeDifferences(differing)),
    ...section(
      'Google refuses in other words (local/host/messages.ts); nothing is decided by them:',
      best.otherWords.flatMap(describeDifference),
    ),
    ...section(
      'Not asked: run runConformance again until all are through.',
      absent.map((name) => `  ${name}`),
    ),
    ...section('Damaged lines:', theirs.unread),
    ...section('Measured:', describeMeasured(theirs.measured)),
  ].join('\n');
};
