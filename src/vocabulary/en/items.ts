/** Words around the codes of items and the numbers of indicators, in English. */
export const itemWords = {
  beforeCode: ['item', 'items', 'question', 'code'],
  and: ['and'],
  to: ['to'],
  indicator: ['indicator'],
  numberedIndicator: ['indicator'],
  subIndicator: ['sub-indicator'],
} as const;
