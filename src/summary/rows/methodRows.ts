/** How the figures are computed: each formula with its figures filled in, and where the scores stand. */
import type { Instrument } from '../../framework/framework.ts';
import type { SummaryRow, Tools } from '../summaryRow.ts';

/** The rows on how the overall score comes about: its formula with the figures in it, and the rules that were used. */
export const methodRows = (tools: Tools): SummaryRow[] => {
  const { row, framework, assessment, settings, voice } = tools;
  const { method, indicators } = voice.words.summary;
  const { computed } = assessment;
  const parts = framework.instruments.flatMap((instrument) => instrument.parts);
  const figure = figureText(tools);
  const overall = method.overall(
    parts.map(({ code, weight }) => ({
      name: voice.vocabulary.figureNames[code],
      weight: Math.round(weight * 100),
      score: figure(computed.parts[code].score),
    })),
    figure(computed.overall.score),
  );
  return [
    row('method', 'heading', method.heading),
    row('method:overall', 'note', overall),
    ...framework.instruments.map((instrument) =>
      row(`method:${instrument.code}`, 'note', instrumentMethod(tools, instrument)),
    ),
    ...subIndicatorRows(tools),
    row('indicators:combining', 'note', indicators.combining[settings.combining]),
  ];
};

/** A line for each indicator that is divided. */
const subIndicatorRows = (tools: Tools): SummaryRow[] => {
  const { row, assessment, voice } = tools;
  const figure = figureText(tools);
  return assessment.indicators.flatMap(({ number, subIndicators }) => {
    if (subIndicators.length === 0) return [];
    const figures = subIndicators.map((sub) => ({ number: sub.number, score: figure(sub.figure.score) }));
    return [
      row(`sub-indicators:${number}`, 'note', voice.words.summary.method.subIndicators(number, figures)),
    ];
  });
};

const figureText =
  ({ voice }: Tools) =>
  (score: number | null): string =>
    score === null ? voice.words.summary.none : voice.figure(score);

/** An instrument of one part is the mean of its indicators; EIT, of its parts. */
const instrumentMethod = (tools: Tools, { code, parts, indicators }: Instrument): string => {
  const { assessment, scores, voice } = tools;
  const { method } = voice.words.summary;
  const figure = figureText(tools);
  const { computed } = assessment;
  const tab = scores.tabs.get(code) ?? null;
  const score = figure(computed.instruments[code].score);
  if (parts.length > 1) {
    const names = parts.map((part) => voice.vocabulary.figureNames[part.code]);
    return method.parts(
      code,
      names,
      { parts: parts.map((part) => figure(computed.parts[part.code].score)), score },
      tab,
    );
  }
  const figures = indicators.map(({ number }) => {
    const own = assessment.indicators.find((one) => one.number === number);
    return { number, score: figure(own?.figure.score ?? null) };
  });
  return method.instrument(code, figures, score, tab);
};
