import { differences } from '../assessment/announced.ts';
import type { Figure } from '../assessment/assessment.ts';
import type { InstrumentCode, PartCode } from '../framework/framework.ts';
import { round2 } from '../thai/round.ts';
import { summaryColumns } from './summaryPlaces.ts';
import type { SummaryRow, Tools } from './summaryRow.ts';

/** The instruments and their parts: announced figures beside those computed from the items. */
export const instrumentRows = (tools: Tools): SummaryRow[] => {
  const { row, number, figure, framework, assessment, settings, voice } = tools;
  const { computed, announced } = assessment;
  const { none, instruments: words } = voice.words.summary;
  const { figureNames, summaryHeaders } = voice.vocabulary;
  const differing = new Map(differences(assessment, settings.announced).map((one) => [one.figure, one]));
  const confirmed = new Set(
    tools.contradictions.flatMap((one) =>
      one.code === 'announced-differs' && one.confirmed ? [one.figure] : [],
    ),
  );
  /** What is made of parts is confirmed with all of them that differ. */
  const isConfirmed = (name: PartCode | InstrumentCode | 'overall'): boolean => {
    const parts = framework.instruments.find(({ code }) => code === name)?.parts ?? [];
    const figures =
      name === 'EIT' ? parts.map(({ code }) => code).filter((code) => differing.has(code)) : [name];
    return figures.length > 0 && figures.every((figure) => confirmed.has(figure));
  };
  const given = (value: number | null | undefined): string | number =>
    value === null || value === undefined ? none : number(value);
  const percent = (weight: number): string | number => {
    const share = Math.round(weight * 100);
    return voice.digits === 'arabic' ? share : String(share);
  };

  const remark = (
    name: PartCode | InstrumentCode | 'overall',
    announcedScore: number | null,
    own: Figure,
  ): string => {
    if (own.score === null) return announcedScore === null ? words.incomplete : '';
    if (!own.complete) return words.incomplete;
    if (announcedScore === null) return '';
    const differs = name === 'EIT' ? round2(announcedScore) !== round2(own.score) : differing.has(name);
    if (!differs) return words.agrees;
    return isConfirmed(name) ? words.differsConfirmed : words.differs;
  };
  const difference = (announcedScore: number | null, own: Figure): string | number =>
    announcedScore === null || own.score === null ? none : number(round2(own.score) - round2(announcedScore));

  const rows: SummaryRow[] = [];
  for (const instrument of framework.instruments) {
    const weight = instrument.parts.reduce((sum, part) => sum + part.weight, 0);
    const total =
      instrument.parts.length === 1
        ? settings.announced.parts[instrument.parts[0]?.code ?? 'IIT']
        : (announced?.instruments[instrument.code] ?? null);
    const own = computed.instruments[instrument.code];
    rows.push(
      row(
        `instrument:${instrument.code}`,
        'row',
        words.line(instrument.name, instrument.code),
        percent(weight),
        given(total),
        figure(own),
        difference(total, own),
        remark(instrument.code, total, own),
      ),
    );
    if (instrument.parts.length === 1) continue;
    for (const { code, weight: share } of instrument.parts) {
      const partTotal = settings.announced.parts[code];
      const hasItems = assessment.items.some(({ scores }) => scores[code] !== undefined);
      const part = computed.parts[code];
      const isTotalOnly = !hasItems && part.score !== null;
      rows.push(
        row(
          `part:${code}`,
          'sub',
          figureNames[code],
          percent(share),
          given(partTotal),
          isTotalOnly ? none : figure(part),
          isTotalOnly ? none : difference(partTotal, part),
          isTotalOnly ? words.fromAnnounced : remark(code, partTotal, part),
        ),
      );
    }
  }
  const overall = settings.announced.overall ?? announced?.overall ?? null;
  return [
    row('instruments', 'heading', words.heading),
    row('instruments:header', 'header', ...summaryColumns.map((column) => summaryHeaders[column])),
    ...rows,
    row(
      'instruments:overall',
      'strong',
      words.overall,
      percent(1),
      given(overall),
      figure(computed.overall),
      difference(overall, computed.overall),
      remark('overall', overall, computed.overall),
    ),
  ];
};
