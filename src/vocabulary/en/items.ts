/** Words around the codes of items and the numbers of indicators, in English. */

export const beforeCode = ['item', 'items', 'question', 'code'] as const;

export const and = ['and'] as const;

export const to = ['to'] as const;

export const indicator = ['indicator'] as const;

export const numberedIndicator = indicator;

export const subIndicator = ['sub-indicator'] as const;
