/** The paragraph that opens the analysis: the result as a whole, and each instrument and part. */
import type { Assessment, ComputedResult, Figure } from '../assessment/assessment.ts';
import { headlineOf } from '../assessment/headline.ts';
import type { AnalysisInput } from './analyse.ts';

const known = <Code extends string>(scores: Readonly<Record<Code, number>>): Record<Code, Figure> =>
  Object.fromEntries(
    Object.entries<number>(scores).map(([code, score]) => [code, { score, complete: true }]),
  ) as Record<Code, Figure>;

/** The instruments' and parts' figures that the headline goes with: those announced, else those computed. */
export const resultOfRecord = ({
  announced,
  computed,
}: Assessment): Pick<ComputedResult, 'instruments' | 'parts'> =>
  announced ? { instruments: known(announced.instruments), parts: known(announced.parts) } : computed;

/** In the voice's digits. */
export const openingOf = ({
  framework,
  fiscalYear,
  assessment,
  voice,
  place,
}: Omit<AnalysisInput, 'library'> & { readonly place: string }): string => {
  const words = voice.words.analysis;
  const { overall, level, announced } = headlineOf(assessment);
  const { instruments, parts } = resultOfRecord(assessment);
  const shown = ({ score }: Figure): string | null => (score === null ? null : voice.figure(score));
  const result =
    overall.score === null ? null : { overall: voice.figure(overall.score), level: level?.name ?? null };
  const basis = announced
    ? words.overall.announced
    : overall.complete
      ? words.overall.computed
      : words.overall.incomplete;
  return voice.say(
    [
      words.overall.opening(place, fiscalYear, result),
      ...framework.instruments.map((instrument, index) =>
        words.overall.instrument(
          index + 1,
          words.instrument(
            instrument.name,
            instrument.code,
            shown(instruments[instrument.code]),
            (instrument.parts.length > 1 ? instrument.parts : []).map(({ code }, place) => ({
              part: place + 1,
              score: shown(parts[code]),
            })),
          ),
        ),
      ),
      basis,
    ].join('\n'),
  );
};
