/** Word's units. */

/** Twentieths of a point. */
export const twips = (centimetres: number): number => Math.round((centimetres * 1440) / 2.54);

/** Of a screen of 96 to the inch. */
export const pixels = (centimetres: number): number => Math.round((centimetres * 96) / 2.54);

/** Word counts the sizes of letters in halves. */
export const halfPoints = (points: number): number => points * 2;
