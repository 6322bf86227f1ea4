/** A run's result as the sidebar shows it. */
import type { RunReport } from '../src/server/protocol.ts';
import { partNames, sidebarWords } from '../src/strings/th.ts';
import { inDigits } from '../src/thai/digits.ts';
import { formatFigure } from '../src/thai/format.ts';
import { element } from './element.ts';
import { selectionInUse } from './selectionView.ts';

/** What the view asks for when something is clicked. */
export interface ResultActions {
  readonly goTo: (tab: string, cell: string | null) => void;
  readonly chooseItems: () => void;
}

interface Writer {
  readonly text: (text: string) => string;
  readonly figure: (score: number | null, complete?: boolean) => string;
}

const writerFor = (report: RunReport): Writer => {
  const text = (plain: string): string => inDigits(plain, report.digits);
  return {
    text,
    figure: (score, complete = true) => {
      if (score === null) return sidebarWords.none;
      const figure = formatFigure(score, report.digits);
      return complete ? figure : `${figure} (${sidebarWords.incomplete})`;
    },
  };
};

/** The whole result, in the order in which a person needs it. */
export const resultView = (report: RunReport, actions: ResultActions): HTMLElement[] => {
  const writer = writerFor(report);
  return [
    headlineView(report, writer),
    ...problemsView(report, writer, actions),
    ...instrumentsView(report, writer),
    ...planView(report, writer, actions),
    ...lowestView(report, writer),
    ...gainsView(report, writer),
    ...unconfirmedView(report, writer),
  ];
};

const headlineView = (report: RunReport, { text, figure }: Writer): HTMLElement => {
  const { announced, computed } = report;
  const level = announced?.level ?? computed.level;
  return element(
    'section',
    { class: 'headline' },
    element('p', { class: 'soft' }, text(`${report.agency} ${sidebarWords.year(report.fiscalYear)}`.trim())),
    element('p', {}, announced ? sidebarWords.official : sidebarWords.computed),
    element(
      'p',
      { class: 'figure', id: 'overall' },
      announced ? figure(announced.overall) : figure(computed.overall, computed.complete),
    ),
    element(
      'p',
      { class: 'level', id: 'level' },
      level ? sidebarWords.level(level) : sidebarWords.levelUnknown,
    ),
    report.levelReason ? element('p', { class: 'soft' }, text(report.levelReason)) : null,
    report.fiscalYearAssumed
      ? element('p', { class: 'error' }, text(sidebarWords.yearAssumed(report.fiscalYear)))
      : null,
  );
};

const problemsView = ({ problems }: RunReport, { text }: Writer, { goTo }: ResultActions): HTMLElement[] => {
  const words = sidebarWords.problems;
  const list = (shown: RunReport['problems']): HTMLElement =>
    element(
      'ul',
      { class: 'list' },
      ...shown.map(({ what, todo, tab, cell }) =>
        element(
          'li',
          {},
          element('p', {}, what),
          element('p', { class: 'soft' }, todo),
          tab === ''
            ? null
            : element('button', { class: 'link', onclick: () => goTo(tab, cell) }, words.place(tab, cell)),
        ),
      ),
    );
  const toMend = problems.filter(({ needsAction }) => needsAction);
  const notices = problems.filter(({ needsAction }) => !needsAction);
  return [
    element('h2', { id: 'problems' }, text(toMend.length > 0 ? words.heading(toMend.length) : words.none)),
    ...(toMend.length > 0 ? [list(toMend)] : []),
    ...(notices.length > 0
      ? [element('details', {}, element('summary', {}, text(words.notices(notices.length))), list(notices))]
      : []),
  ];
};

const instrumentsView = (report: RunReport, { text, figure }: Writer): HTMLElement[] => {
  const words = sidebarWords.instruments;
  const { announced, computed } = report;
  const ownScore = (part: 'EIT1' | 'EIT2'): number | null =>
    report.totalOnlyParts.includes(part) ? null : computed.parts[part];
  const line = (
    name: string,
    given: number | null | undefined,
    own: number | null,
    look: string,
  ): HTMLElement => {
    const differs = given !== null && given !== undefined && own !== null && given !== own;
    return element(
      'tr',
      { class: `${look} ${differs ? 'differs' : ''}`.trim() },
      element(
        'td',
        {},
        text(name),
        differs ? element('span', { class: 'soft' }, ` (${words.differs})`) : null,
      ),
      element('td', {}, figure(given ?? null)),
      element('td', {}, figure(own)),
    );
  };
  return [
    element('h2', {}, words.heading),
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...[words.instrument, words.announced, words.fromItems].map((name) =>
            element('th', { scope: 'col' }, name),
          ),
        ),
      ),
      element(
        'tbody',
        {},
        line('IIT', announced?.instruments.IIT, computed.instruments.IIT, ''),
        line('EIT', announced?.instruments.EIT, computed.instruments.EIT, ''),
        line(partNames.EIT1, announced?.parts.EIT1, ownScore('EIT1'), ''),
        line(partNames.EIT2, announced?.parts.EIT2, ownScore('EIT2'), ''),
        line('OIT', announced?.instruments.OIT, computed.instruments.OIT, ''),
        line(words.overall, announced?.overall, computed.overall, 'total'),
      ),
    ),
    ...(computed.complete ? [] : [element('p', { class: 'error' }, sidebarWords.incomplete)]),
  ];
};

const planView = (
  { plan, planItems, planState, selection }: RunReport,
  { text }: Writer,
  { goTo, chooseItems }: ResultActions,
): HTMLElement[] => {
  const words = sidebarWords.plan;
  const { issuesWithoutMeasure, personalCells, newerDrafts, withheldItems, planTab, summaryTab } = planState;
  const lines = [
    words.summary(plan.length, planItems.length),
    words.chosenBy(selectionInUse(selection)),
    issuesWithoutMeasure.length === 0 ? words.covered : words.uncovered(issuesWithoutMeasure.join(', ')),
    ...(personalCells > 0 ? [words.personal(personalCells)] : []),
    ...(newerDrafts > 0 ? [words.newer(newerDrafts)] : []),
    ...(withheldItems.length > 0 ? [words.withheld(withheldItems.join(', '))] : []),
  ];
  return [
    element('h2', {}, words.heading),
    ...lines.map((line) => element('p', {}, text(line))),
    element(
      'div',
      { class: 'row' },
      element('button', { id: 'choose-items', onclick: chooseItems }, words.choose),
      element('button', { id: 'open-plan', onclick: () => goTo(planTab, null) }, words.open),
      element('button', { id: 'open-summary', onclick: () => goTo(summaryTab, null) }, words.openSummary),
    ),
  ];
};

const lowestView = ({ indicators }: RunReport, { text, figure }: Writer): HTMLElement[] => [
  element('h2', {}, sidebarWords.indicators.heading),
  element(
    'ul',
    { class: 'list' },
    ...indicators.map(({ number, name, score, complete, lowest }) =>
      element(
        'li',
        { class: 'pair' },
        element(
          'span',
          {},
          text(`${number}. ${name} `),
          element('span', { class: 'soft' }, figure(score, complete)),
        ),
        element('span', {}, text(lowest.join(', ') || sidebarWords.indicators.noneLow)),
      ),
    ),
  ),
];

const gainsView = ({ gains }: RunReport, { text, figure }: Writer): HTMLElement[] =>
  gains.length === 0
    ? []
    : [
        element('h2', {}, sidebarWords.gains.heading),
        element('p', { class: 'soft' }, text(sidebarWords.gains.explain)),
        element(
          'ul',
          { class: 'list' },
          ...gains.map(({ item, title, gain }) =>
            element(
              'li',
              { class: 'pair' },
              element('span', {}, text(`${item} ${title}`)),
              element('span', {}, `+${figure(gain)}`),
            ),
          ),
        ),
      ];

const unconfirmedView = ({ unconfirmed }: RunReport, { text }: Writer): HTMLElement[] =>
  unconfirmed.length === 0
    ? []
    : [
        element(
          'details',
          {},
          element('summary', {}, sidebarWords.unconfirmed),
          ...unconfirmed.map((line) => element('p', { class: 'soft' }, text(line))),
        ),
      ];
