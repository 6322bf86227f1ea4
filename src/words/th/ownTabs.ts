/** Tabs of ours by the names that a workbook has for them. */
import type { Vocabulary } from '../../vocabulary/known.ts';
import { goingOn, leadingOn } from './goingOn.ts';

/** The settings and our tabs as a workbook names them. */
export type Written = Pick<Vocabulary, 'settingWords' | 'tabWords'>;

/** "แท็บโครงสร้าง", "แท็บ ITA framework" */
export const ownTab = (name: string): string => `แท็บ${goingOn(name)}`;

/** The settings' tab: "แท็บตั้งค่า". */
export const settingsTab = ({ settingWords: { tab } }: Written): string => ownTab(tab);

/** The same before a Thai word that goes on without a space. */
export const settingsTabBefore = (written: Written): string => leadingOn(settingsTab(written));
