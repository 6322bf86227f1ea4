/** Words over and beside scores, in English. */

export const headsScores = [
  'score',
  'percent',
  'result of the assessment',
  'assessment result',
  'average',
  'obtained',
  'received',
] as const;

export const onlyHeadsScores = ['got'] as const;

export const own = ['obtained', 'received', 'got'] as const;

export const otherFigures = [
  'full',
  'maximum',
  'max',
  'minimum',
  'lowest',
  'weight',
  'weights',
  'weighted',
  'increase',
  'gain',
  'announced',
  'analysis',
  'target',
  'goal',
] as const;

/** “Score of the province”, “National average”. */
export const averages =
  /\b(?:average|mean|score)s?\b.*\b(?:province|country|nation|district|region|group|all agencies)\b|\b(?:province|provincial|country|national|district|regional|group)(?:['’]s)? (?:average|mean|score)/i;

export const headsNumbers = [
  'no',
  'number',
  'item',
  'items',
  'question',
  'questions',
  'rank',
  'order',
  'note',
  'notes',
  'remark',
  'remarks',
  'issue',
  'indicator',
  'difference',
  'decrease',
  'change',
] as const;

export const part = ['part'] as const;

export const shortPart = part;

export const external = ['external'] as const;

export const speaksOfResults = [
  'assessment',
  'score',
  'scores',
  'survey',
  'integrity',
  'transparency',
  'issue',
  'item',
  'items',
  'question',
  'questions',
  'fiscal year',
] as const;

export const result = ['result of the assessment', 'assessment result'] as const;

export const year = ['year', 'FY'] as const;
