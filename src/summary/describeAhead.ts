import type { Ahead } from '../assessment/ahead/levelsAhead.ts';
import type { Framework } from '../framework/framework.ts';
import { instrumentItems } from '../framework/lookup.ts';
import type { Voice } from '../words/voice.ts';

/** In one sentence, what is short of the next level and which items reach it. */
export const describeAhead = (framework: Framework, ahead: Ahead, { words: { summary } }: Voice): string => {
  const words = summary.ahead;
  if (ahead.kind === 'unknown') return words.unknown;
  if (ahead.kind === 'highest') return words.highest;
  const [{ level, short, items }] = ahead.levels;
  const missing = ahead.withoutScore.length;
  if (!items) return missing > 0 ? words.notKnown(short, missing) : words.never(short, level.name);
  const openData = framework.instruments
    .filter(({ itemScale }) => itemScale === 'zero-or-hundred')
    .flatMap((instrument) => instrumentItems(instrument).map(({ code }) => code));
  const isOpenData = items.every((item) => openData.includes(item));
  return words.by({ short, items, level: level.name, missing, isOpenData });
};
