import type { Vocabulary } from '../../vocabulary/known.ts';
import { goingOn } from './goingOn.ts';

/** The settings as a workbook names them. */
export type Written = Pick<Vocabulary, 'settingWords'>;

/** The settings' tab by the name that such a workbook gives it: "แท็บตั้งค่า". */
export const settingsTab = ({ settingWords: { tab } }: Written): string => `แท็บ${goingOn(tab)}`;

/** The same before a Thai word that goes on without a space. */
export const settingsTabBefore = (written: Written): string =>
  `${settingsTab(written)}${/[ก-๎]$/.test(written.settingWords.tab) ? '' : ' '}`;
