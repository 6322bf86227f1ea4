/** What is said in the analysis, in English. */
import type { Words } from '../words.ts';
import { listed } from './listed.ts';

/** An instrument or a part with its score: "Part 1: 96.12 points". */
const scored = (name: string, score: string | null): string =>
  score === null ? `${name} (no score yet)` : `${name}: ${score} points`;

const withParts = (line: string, parts: readonly string[]): string =>
  parts.length === 0 ? line : `${line} (${parts.join(' · ')})`;

export const analysisWords: Words['analysis'] = {
  title: (fiscalYear, agency) =>
    agency === ''
      ? `Analysis of the ITA result, fiscal year ${fiscalYear}`
      : `Analysis of the ITA result of ${agency}, fiscal year ${fiscalYear}`,
  overall: {
    name: (isAnnounced, level) => {
      const name = isAnnounced ? 'Overall score (as announced)' : 'Overall score (computed from the items)';
      return level === null ? name : `${name}\nLevel: ${level}`;
    },
    opening: (place, fiscalYear, result) => {
      const whose = place === '' ? 'the agency' : place;
      if (result === null) {
        return `In fiscal year ${fiscalYear}, ${whose} has no overall score yet. The scores of the instruments are:`;
      }
      const level =
        result.level === null
          ? 'The level is not known yet: figures are missing.'
          : `The level of the result is ${result.level}.`;
      return `In fiscal year ${fiscalYear}, ${whose} reached an overall score of ${result.overall} points. ${level} The scores of the instruments are:`;
    },
    instrument: (number, line) => `${number}. ${line}`,
    announced: 'These are the announced scores; the indicators are analysed by the scores of their items.',
    computed: 'These scores are computed from the scores of the items.',
    incomplete: 'These scores are computed from the items that have one; figures are missing.',
  },
  instrument: (name, code, score, parts) =>
    withParts(
      scored(`${name} (${code})`, score),
      parts.map((one) => scored(`Part ${one.part}`, one.score)),
    ),
  indicator: (number, name, score, isComplete) => {
    if (score === null) return `Indicator ${number} ${name} (no score yet)`;
    return isComplete
      ? `Indicator ${number} ${name}: ${score} points`
      : `Indicator ${number} ${name}: ${score} points (incomplete)`;
  },
  item: (code, title) => `${code} ${title}`,
  itemOfPart: (code, title, part) => `${code} ${title} (part ${part})`,
  labels: {
    lowest: 'Items with the lowest score',
    cause: 'Causes',
    guidance: 'How to improve the result',
    others: (least) => `Other items with a score below ${least}`,
  },
  part: (label, lines) =>
    lines.length === 1
      ? `${label}: ${lines.join('')}`
      : [`${label}:`, ...lines.map((line) => `- ${line}`)].join('\n'),
  lowItem: (code, title, score) => `${code} ${title} (${score} points)`,
  about: (code, text) => `Item ${code}: ${text}`,
  noneLow: 'None: every item has the full score.',
  noneLowYet: 'None: every item that has a score has the full one.',
  noFault: 'The scores of the items show nothing that has to be corrected.',
  keepUp: 'Keep up the good practice, go on with it, and tell every unit of the result.',
  unknown: {
    lowest: 'Not known yet: the items of this indicator have no score.',
    cause: 'Not known yet.',
    guidance: 'Please fill in the scores of the items, then analyse again.',
  },
  incomplete: (items) =>
    items.length === 1
      ? `Figures are missing: item ${items.join('')} has no score yet. Only items with a score are analysed.`
      : `Figures are missing: items ${listed(items)} have no score yet. Only items with a score are analysed.`,
  continued: '(continued)',
};
