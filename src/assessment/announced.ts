/** Where the announced totals contradict each other or the item scores. */
import type { AnnouncedFigure, Framework, PartCode } from '../framework/framework.ts';
import type { IndicatorScores } from '../scores/indicatorScores.ts';
import type { Scores } from '../scores/scores.ts';
import { type AnnouncedInput, announcedKey, type Settings } from '../settings/settings.ts';
import { isSameText } from '../thai/foldText.ts';
import { round2 } from '../thai/round.ts';
import { fromParts } from './announce.ts';
import type { Assessment, Figure } from './assessment.ts';
import { explainDifference } from './explain.ts';
import type { AssessmentProblem } from './problems.ts';

/** Announced and computed figures that are both there, as shown; `difference` is computed minus announced. */
interface Difference {
  readonly figure: AnnouncedFigure;
  readonly announced: number;
  readonly computed: number;
  readonly difference: number;
}

/** Every difference between an announced figure and the complete one computed from the items. */
export const differences = (assessment: Assessment, announced: AnnouncedInput): Difference[] => {
  const compare = (figure: AnnouncedFigure, given: number | null, computed: Figure): Difference[] => {
    if (given === null || computed.score === null || !computed.complete) return [];
    const difference = round2(round2(computed.score) - round2(given));
    return difference === 0
      ? []
      : [{ figure, announced: round2(given), computed: round2(computed.score), difference }];
  };
  const { computed } = assessment;
  return [
    ...(Object.keys(computed.parts) as PartCode[]).flatMap((part) =>
      compare(part, announced.parts[part], computed.parts[part]),
    ),
    ...compare('overall', announced.overall, computed.overall),
  ];
};

/** Announced figures carry two decimals each: an honest total may be off by one hundredth. */
const TOLERANCE = 0.01;

/** What is known of a result, for finding what is wrong with its announced figures. */
interface Announcement {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly settings: Settings;
  readonly scores: Scores;
}

/** What is wrong with the announced figures, or differs from those computed. */
export const announcedProblems = (
  framework: Framework,
  assessment: Assessment,
  settings: Settings,
  scores: Scores,
): AssessmentProblem[] => {
  const announcement = { framework, assessment, settings, scores };
  return [
    ...missingParts(announcement),
    ...differing(announcement),
    ...incomplete(settings),
    ...inconsistentTotal(announcement),
    ...differingLevel(announcement),
  ];
};

/** Parts whose items are not published, and that nobody announced a figure of. */
const missingParts = ({ framework, assessment, settings, scores }: Announcement): AssessmentProblem[] =>
  framework.instruments.flatMap((instrument) =>
    instrument.parts.flatMap(({ code, itemsPublished }): AssessmentProblem[] => {
      const isKnown = assessment.computed.parts[code].score ?? settings.announced.parts[code];
      if (itemsPublished || isKnown !== null) return [];
      return [{ code: 'part-missing', part: code, tab: scores.tabs.get(instrument.code) ?? instrument.code }];
    }),
  );

const differing = ({ framework, assessment, settings, scores }: Announcement): AssessmentProblem[] => {
  const { announced, cells, combining } = settings;
  const tabOfPart = (part: AnnouncedFigure): string | null => {
    const own = framework.instruments.find(({ parts }) => parts.some(({ code }) => code === part));
    return own ? (scores.tabs.get(own.code) ?? own.code) : null;
  };
  return differences(assessment, announced).map(({ figure, announced: given, computed }) => {
    const tab = tabOfPart(figure) ?? cells[announcedKey[figure]]?.tab ?? '';
    const explanation =
      figure === 'overall'
        ? null
        : explainDifference({ framework, scores, assessment, combining }, figure, given);
    return { code: 'announced-differs', figure, tab, announced: given, computed, explanation };
  });
};

/** Some figures are announced, and not all of them. EIT part 2 alone is an input of its own: its items are not published. */
const incomplete = ({ announced, cells }: Settings): AssessmentProblem[] => {
  const missing = (Object.keys(announced.parts) as PartCode[]).filter(
    (part) => announced.parts[part] === null,
  );
  const { IIT, EIT1, OIT } = announced.parts;
  const isBegun = [IIT, EIT1, OIT, announced.overall].some((figure) => figure !== null);
  const [cell] = Object.values(cells);
  return isBegun && missing.length > 0
    ? [{ code: 'announced-incomplete', tab: cell?.tab ?? '', missing }]
    : [];
};

const inconsistentTotal = ({ framework, settings }: Announcement): AssessmentProblem[] => {
  const { announced, cells } = settings;
  const sum = fromParts(framework, announced);
  const cell = cells.announcedOverall;
  if (sum === null || announced.overall === null || !cell) return [];
  if (Math.abs(round2(announced.overall - round2(sum))) <= TOLERANCE) return [];
  return [
    {
      code: 'announced-total-inconsistent',
      cell,
      announced: announced.overall,
      fromInstruments: round2(sum),
    },
  ];
};

const differingLevel = ({ framework, assessment, settings }: Announcement): AssessmentProblem[] => {
  const { level: typed } = settings.announced;
  const cell = settings.cells.announcedLevel;
  if (typed === null || !cell) return [];
  const exists = framework.levels.some(({ name }) => isSameText(name, typed));
  const level = assessment.announced?.level.name ?? null;
  const agrees = exists && (level === null || isSameText(level, typed));
  return agrees ? [] : [{ code: 'announced-level-differs', cell, typed, level, exists }];
};

/**
 * Where an indicator's announced score is not the complete one computed from its items. An indicator of a survey in parts
 * is compared only when both parts have item scores: the announced score is that of both.
 */
export const indicatorProblems = (
  framework: Framework,
  { indicators, items }: Assessment,
  announced: IndicatorScores,
): AssessmentProblem[] =>
  indicators.flatMap(({ number, name, instrument, figure }): AssessmentProblem[] => {
    const given = announced.get(number);
    const parts = framework.instruments.find(({ code }) => code === instrument)?.parts ?? [];
    const isWhole = parts.every(({ code }) => items.some(({ scores }) => scores[code] !== undefined));
    if (!given || figure.score === null || !figure.complete || !isWhole) return [];
    const [score, computed] = [round2(given.score), round2(figure.score)];
    if (score === computed) return [];
    return [
      { code: 'announced-indicator-differs', number, name, cell: given.cell, announced: score, computed },
    ];
  });
