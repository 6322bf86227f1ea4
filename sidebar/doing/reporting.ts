/** The Word file: what is to be known of it first, then the file. */
import type { ReportActions } from '../actions.ts';
import { download, madeFile, openFileWindow } from '../outside/madeFile.ts';
import { readPicture } from '../outside/picture.ts';
import { wordScript } from '../outside/wordScript.ts';
import { type MadeFile, type ReportDetour, type ReportForm, reportFormOf } from '../state/reportForm.ts';
import type { Saying, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Requests } from './requests.ts';

/** What the form asks for, made on the tabs as they are by then: a person may have gone on typing. */
const makeFile = async (
  { kind, sections, font, seal }: ReportForm,
  { dispatch }: Store,
  { ask, readAnew, fetchWordScript }: Requests,
): Promise<MadeFile> => {
  const { toDocx } = await wordScript(fetchWordScript);
  const message: Saying = ({ words }) => words.sidebar.wordFile.making;
  dispatch({ type: 'progressed', message, canStop: false });
  readAnew();
  const report = await ask({ method: 'makeReport', kind, font, ...(kind === 'full' ? { sections } : {}) });
  return madeFile(report.fileName, await toDocx(report, seal));
};

const reportDetourOf = ({ detour }: State): ReportDetour | null =>
  detour?.kind === 'report' ? detour : null;

/** Reads the tabs, and shows what can be chosen. @returns a sentence on what is to be done next */
const opening = async ({ state, dispatch }: Store, { ask, readAnew }: Requests): Promise<Saying> => {
  readAnew();
  const now = await ask({ method: 'previewReport' });
  const form = state().begun.report?.form ?? reportFormOf(now);
  dispatch({ type: 'detoured', detour: { kind: 'report', now, form, made: null }, focus: '' });
  return ({ words }) => words.sidebar.wordFile.check;
};

/** Makes the file, and saves it. @returns a sentence about it */
const making = async (form: ReportForm, store: Store, requests: Requests): Promise<Saying> => {
  const made = await makeFile(form, store, requests);
  const before = reportDetourOf(store.state());
  if (before?.made) URL.revokeObjectURL(before.made.url);
  if (before) store.dispatch({ type: 'detoured', detour: { ...before, made }, focus: null });
  download(made);
  return ({ words }) => words.sidebar.wordFile.made(made.name);
};

/** The steps from what can be chosen to a file that is saved. */
export const reportingOf = (store: Store, requests: Requests): ReportActions => {
  const { state, dispatch } = store;
  const { does, say } = requests;
  const detourNow = (): ReportDetour | null => reportDetourOf(state());
  const changeReport = (form: ReportForm, focus: string | null = null): void => {
    const detour = detourNow();
    if (detour) dispatch({ type: 'filled', detour: { ...detour, form }, focus });
  };

  return {
    changeReport,
    openReport: () =>
      does(
        ({ wordFile }) => wordFile.reading,
        () => opening(store, requests),
      ),
    makeReport: () => {
      const detour = detourNow();
      if (!detour) return;
      const { form } = detour;
      if (form.kind === 'full' && form.sections.length === 0) {
        changeReport({ ...form, mistake: 'nothingChosen' });
        return;
      }
      does(
        ({ wordFile }) => wordFile.preparing,
        () => making(form, store, requests),
      );
    },
    chooseSeal: async (file) => {
      const seal = file && (await readPicture(file));
      const detour = detourNow();
      if (!detour) return;
      const mistake = file && !seal ? 'badSeal' : null;
      changeReport({ ...detour.form, seal, mistake }, seal ? 'drop-seal' : null);
    },
    openFileWindow: () => {
      const made = detourNow()?.made;
      if (made && !openFileWindow(made)) say(({ words }) => words.sidebar.wordFile.windowBlocked, true);
    },
  };
};
