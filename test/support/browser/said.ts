import { languageOf } from '../../../src/problems/language.ts';
import { spokenIn } from '../../../src/problems/spokenIn.ts';

/** Thai beside a workbook in Thai digits, as the sample is. */
export const spoken = spokenIn('thai', languageOf('th'));

/** What the sidebar says in it. */
export const sidebarWords = spoken.words.sidebar;
