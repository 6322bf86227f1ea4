/** Making a Word file: what its author is to know, what is to be in it, and the file itself. */
import type { Moment } from '../../src/ownedTable/inTab/cellName.ts';
import type { Language } from '../../src/problems/language.ts';
import { documentKinds } from '../../src/report/report.ts';
import { notesOn } from '../../src/run/report/reportInputOf.ts';
import type { ReadyRun } from '../../src/run/run.ts';
import { reportFonts, reportSections } from '../../src/settings/settings.ts';
import type { Wording } from '../../src/words/voice.ts';
import type { ReportActions } from '../actions.ts';
import { element, type View } from '../elements/element.ts';
import { sideBySide } from '../elements/sideBySide.ts';
import { tickBox, ticking } from '../elements/tickBox.ts';
import type { ReportDetour, ReportForm } from '../state/reportForm.ts';

/** The way in; none until a plan stands in the workbook. */
export const reportEntry = (
  { plan }: ReadyRun,
  moment: Moment,
  { words }: Wording,
  { openReport }: Pick<ReportActions, 'openReport'>,
): View[] => {
  const own = words.sidebar.wordFile;
  if (moment === 'planned' && plan.work.standing === null) return [];
  return [
    element('h2', {}, own.openHeading),
    sideBySide([element('button', { id: 'open-report', onclick: openReport }, own.open)]),
  ];
};

const MISTAKE = 'report-mistake';

/** What was made stands first: who comes back looks for it. */
export const reportView = (
  { now, form, made }: ReportDetour,
  language: Language,
  actions: ReportActions,
): View[] => {
  const words = language.words.sidebar.wordFile;
  return [
    element('h2', { id: 'report' }, words.heading),
    ...madeView({ form, made }, language, actions),
    element('p', { class: 'soft' }, words.explain),
    ...notesView(notesOn(now.run, now.input, language), language),
    kindsView(form, language, actions),
    ...(form.kind === 'full' ? [sectionsView(form, language, actions)] : []),
    fontView(form, language, actions),
    ...(form.kind === 'full' && form.sections.includes('cover') ? [sealView(form, language, actions)] : []),
    element(
      'p',
      { id: MISTAKE, role: 'alert', class: form.mistake ? 'error' : '' },
      form.mistake ? words[form.mistake] : '',
    ),
  ];
};

const notesView = (notes: readonly string[], { words, vocabulary }: Wording): View[] => {
  const own = words.sidebar.wordFile;
  if (notes.length === 0) return [element('p', { class: 'soft' }, own.noNotes)];
  return [
    element('h3', {}, own.notes),
    element('ul', { class: 'list', id: 'report-notes' }, ...notes.map((note) => element('li', {}, note))),
    element('p', { class: 'soft' }, own.notesExplain(vocabulary)),
  ];
};

const kindsView = (
  form: ReportForm,
  { words }: Wording,
  { changeReport }: Pick<ReportActions, 'changeReport'>,
): View => {
  const own = words.sidebar.wordFile;
  return element(
    'fieldset',
    {},
    element('legend', {}, own.kinds),
    ...documentKinds.map((kind) =>
      element(
        'div',
        { class: 'change' },
        element('input', {
          id: `report-${kind}`,
          type: 'radio',
          name: 'report-kind',
          checked: form.kind === kind,
          onchange: () => changeReport({ ...form, kind }),
        }),
        element('label', { for: `report-${kind}` }, own.kind[kind]),
      ),
    ),
  );
};

const sectionsView = (
  form: ReportForm,
  { words, vocabulary }: Wording,
  { changeReport }: Pick<ReportActions, 'changeReport'>,
): View => {
  const names = vocabulary.settingWords.reportSections;
  return element(
    'fieldset',
    {},
    element('legend', {}, words.sidebar.wordFile.sections),
    ...reportSections.map((section) =>
      tickBox(
        `section-${section}`,
        form.sections.includes(section),
        (isTicked) => {
          const chosen = ticking(form.sections, section, isTicked);
          changeReport({
            ...form,
            sections: reportSections.filter((one) => chosen.includes(one)),
            mistake: null,
          });
        },
        names[section],
      ),
    ),
  );
};

const fontView = (
  form: ReportForm,
  { words }: Wording,
  { changeReport }: Pick<ReportActions, 'changeReport'>,
): View =>
  sideBySide([
    element('label', { for: 'report-font' }, words.sidebar.wordFile.font),
    element(
      'select',
      {
        id: 'report-font',
        value: form.font,
        oninput: (chosen) => {
          const font = reportFonts.find((one) => one === chosen);
          if (font) changeReport({ ...form, font });
        },
      },
      ...reportFonts.map((font) => element('option', { value: font }, font)),
    ),
  ]);

/** A field for a file, which forgets its file with its view: once one is chosen, that is said in its place. */
const sealView = (
  form: ReportForm,
  { words: { sidebar } }: Wording,
  { chooseSeal, changeReport }: Pick<ReportActions, 'chooseSeal' | 'changeReport'>,
): View => {
  const own = sidebar.wordFile;
  if (form.seal) {
    const drop = (): void => changeReport({ ...form, seal: null }, 'report-seal');
    return sideBySide([
      element('span', {}, own.sealKept),
      element('button', { id: 'drop-seal', onclick: drop }, own.dropSeal),
    ]);
  }
  const isWrong = form.mistake === 'badSeal';
  return element(
    'div',
    {},
    element('label', { for: 'report-seal' }, own.seal),
    element('input', {
      id: 'report-seal',
      type: 'file',
      accept: 'image/png,image/jpeg',
      'aria-invalid': isWrong,
      'aria-describedby': isWrong ? MISTAKE : '',
      onfile: chooseSeal,
    }),
  );
};

/** The file once more: a browser may have kept it back. */
const madeView = (
  { form, made }: Pick<ReportDetour, 'form' | 'made'>,
  { words }: Wording,
  { openFileWindow }: Pick<ReportActions, 'openFileWindow'>,
): View[] => {
  if (!made) return [];
  const own = words.sidebar.wordFile;
  const hasContents = form.kind === 'full' && form.sections.includes('contents');
  return [
    element('p', {}, element('a', { id: 'report-file', href: made.url, download: made.name }, made.name)),
    ...(hasContents ? [element('p', { id: 'report-fields' }, own.fields)] : []),
    element('p', { class: 'soft' }, own.again),
    sideBySide([element('button', { id: 'report-window', onclick: openFileWindow }, own.openWindow)]),
  ];
};
