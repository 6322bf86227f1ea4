import type { RunReport } from '../src/run/protocol.ts';
import { element } from './element.ts';
import type { Writer } from './writer.ts';

/** Whose result it is, the overall score, its level, and why not a better one. */
export const headlineView = (report: RunReport, { text, figure, words }: Writer): HTMLElement => {
  const { announced, computed } = report;
  const level = announced?.level ?? computed.level;
  return element(
    'section',
    { class: 'headline' },
    element('p', { class: 'soft' }, text(words.whoseResult(report.agency, report.fiscalYear))),
    element('p', {}, announced ? words.official : words.computed),
    element(
      'p',
      { class: 'figure', id: 'overall' },
      announced ? figure(announced.overall) : figure(computed.overall, computed.complete),
    ),
    element('p', { class: 'level', id: 'level' }, level ? words.level(level) : words.levelUnknown),
    report.levelReason ? element('p', { class: 'soft' }, text(report.levelReason)) : null,
    report.fiscalYearAssumed
      ? element('p', { class: 'error' }, text(words.yearAssumed(report.fiscalYear)))
      : null,
  );
};
