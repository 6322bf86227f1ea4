/** Who saved the file last, by its properties: ourselves. Any program in which a person saves it puts another name there. */
export const MADE_BY = 'ITA Assistant';
