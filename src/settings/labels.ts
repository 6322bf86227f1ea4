import { foldText } from '../thai/foldText.ts';
import { keysByWord } from '../vocabulary/known.ts';
import type { SettingKey } from './settings.ts';

const fold = (text: string): string =>
  foldText(text)
    .replace(/[\s:：*]+/g, '')
    .toLowerCase();

const keyOfLabel = keysByWord<SettingKey>(fold, ({ settingWords: { labels } }) => labels);

/** The setting that a text labels; null when it labels none. A label may carry its unit or choices: "ตัวเลข (ไทย / อารบิก)". */
export const settingOfLabel = (text: string): SettingKey | null =>
  keyOfLabel.get(fold(text)) ?? keyOfLabel.get(fold(foldText(text).replace(/\([^)]*\)$/, ''))) ?? null;
