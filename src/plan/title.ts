import type { Figure } from '../assessment/assessment.ts';
import type { Level } from '../framework/framework.ts';
import type { TableFoot } from '../ownedTable/table.ts';
import type { Settings } from '../settings/settings.ts';
import { inEveryLanguage, type Voice } from '../words/voice.ts';
import type { Coverage } from './coverage.ts';

/** What a plan lacks, in a sentence. */
export const coverageText = (coverage: Coverage, { say, words }: Voice): string =>
  say(
    words.plan.coverage({
      issues: coverage.issuesWithoutMeasure,
      items: coverage.itemsWithoutMeasure,
      unknown: coverage.itemsWithoutScore,
      notLow: coverage.notLow.length,
      withoutUnit: coverage.withoutUnit.length,
      withoutPeriod: coverage.withoutPeriod.length,
    }),
  );

interface TitleInput {
  readonly fiscalYear: number;
  readonly settings: Settings;
  readonly headline: { readonly overall: Figure; readonly level: Level | null };
  readonly voice: Voice;
}

const placeLine = ({ settings, voice: { say, words } }: TitleInput): string =>
  say(words.plan.place(settings.agency, settings.district, settings.province));

const basisLine = ({ fiscalYear, headline: { overall, level }, voice }: TitleInput): string => {
  const result =
    overall.score !== null && level ? { overall: voice.figure(overall.score), level: level.name } : null;
  return voice.say(voice.words.plan.basis(fiscalYear, result));
};

/**
 * The lines of the plan's title: what it is, whose, the result it was made from, and what it lacks. A new plan has the
 * first above, and two in its foot; one of before has all of them above.
 */
export const titleLines = (input: TitleInput & { readonly coverage: Coverage }): string[] => {
  const { fiscalYear, settings, coverage, voice } = input;
  const { say, words } = voice;
  return [
    say(words.plan.title(fiscalYear + 1, settings.agency)),
    placeLine(input),
    basisLine(input),
    words.plan.coverageLine(coverageText(coverage, voice)),
  ];
};

/** What stands below a new plan: of its title what is not above, and who signs it. */
export const planFoot = (input: TitleInput): TableFoot => ({
  notes: [placeLine(input), basisLine(input)].filter((line) => line !== ''),
  signatures: input.voice.words.plan.signatures,
  knownSignatures: inEveryLanguage(({ plan }) => plan.signatures),
});
