import type { Settings } from '../settings/settings.ts';
import type { Voice } from '../words/voice.ts';

/** When the plan made from a year's result runs: as the settings say, else the fiscal year after it. */
export const periodText = ({ period }: Pick<Settings, 'period'>, fiscalYear: number, voice: Voice): string =>
  voice.say(period ?? voice.words.plan.period(fiscalYear));
