/** What is said in the plan and in the report on its measures, in English. */
import { partNames, statusWords } from '../../vocabulary/en.ts';
import type { Words } from '../words.ts';
import { counted } from './counted.ts';
import { listed } from './listed.ts';

const reportWords: Words['plan']['report'] = {
  title: (planYear) =>
    `Report on the measures to promote integrity and transparency in the agency, fiscal year ${planYear}`,
  use: (item, year, isConfirmed) =>
    isConfirmed
      ? `For the disclosure that item ${item} of the ITA assessment of fiscal year ${year} asks for`
      : `For the disclosure that item ${item} of the ITA assessment of fiscal year ${year} asks for (please check the item’s code with the handbook of that year)`,
  progress: (progress) => `Progress when the report was made: ${progress}`,
};

export const planWords: Words['plan'] = {
  title: (planYear, agency) =>
    agency === ''
      ? `Plan of measures to promote integrity and transparency in the agency, fiscal year ${planYear}`
      : `Plan of measures to promote integrity and transparency of ${agency}, fiscal year ${planYear}`,
  basis: (fiscalYear, result) =>
    result === null
      ? `Based on the analysis of the result of the Integrity and Transparency Assessment (ITA) of fiscal year ${fiscalYear}`
      : `Based on the analysis of the result of the Integrity and Transparency Assessment (ITA) of fiscal year ${fiscalYear}: overall score ${result.overall}, level ${result.level}`,
  issue: (number, name) => `Issue ${number} ${name}`,
  issueWithoutMeasure: (number, name) => `Issue ${number} ${name} (no measure yet: please plan at least one)`,
  listHelps: {
    units:
      'Choose a unit from the list. Choose again to add another one, and choose one that stands there to take it out. A name that is typed as in the list counts as chosen.',
    status: 'Choose a status from the list',
  },
  coverage: ({ issues, items, unknown, notLow, withoutUnit, withoutPeriod }) => {
    const unknownItems = unknown.length > 8 ? `${unknown.length} items` : unknown.join(', ');
    const parts = [
      ...(issues.length > 0 ? [`issues without a measure: ${issues.join(', ')}`] : []),
      ...(items.length > 0 ? [`low items without a measure: ${items.join(', ')}`] : []),
      ...(unknown.length > 0
        ? [`items without a score, of which nobody knows whether they need a measure: ${unknownItems}`]
        : []),
      ...(notLow > 0 ? [`measures for items that are not low: ${notLow}`] : []),
      ...(withoutUnit > 0 ? [`measures without a responsible unit: ${withoutUnit}`] : []),
      ...(withoutPeriod > 0 ? [`measures without a period: ${withoutPeriod}`] : []),
    ];
    return parts.length > 0
      ? parts.join(' · ')
      : 'every issue and every low item has a measure; every measure has a responsible unit and a period';
  },
  coverageLine: (coverage) => `What the plan covers: ${coverage}`,
  signatures: ['Prepared by', 'Endorsed by', 'Approved by'].map(
    (role) =>
      `${role} ${'.'.repeat(44)}     (${'.'.repeat(44)})     Position ${'.'.repeat(36)}     Date ${'.'.repeat(20)}`,
  ),
  lastYear: {
    status: (planYear, status) => `${planYear}: ${status}`,
    result: (text) => `Result: ${text}`,
    evidence: (text) => `Evidence: ${text}`,
    problems: (text) => `Problems: ${text}`,
    cutShort: (text) => `${text}… (more in that year’s plan)`,
    carried: (planYear) => `This measure goes on from the plan of fiscal year ${planYear}.`,
  },
  servedItem: (code, title) => `Item ${code} ${title}`,
  finding: {
    lowest: (code, score, { number, name }) =>
      `Item ${code} has ${score} points: the lowest of indicator ${number} ${name}`,
    weak: (code, score, { number, name }, least) =>
      `Item ${code} has ${score} points: below ${least}, in indicator ${number} ${name}`,
    other: (code, score, { number, name }) =>
      `Item ${code} has ${score} points: in indicator ${number} ${name}`,
    withoutScore: (code, { number, name }) => `Item ${code} has no score yet: in indicator ${number} ${name}`,
  },
  partScores: (scores) => scores.map(({ part, score }) => `${partNames[part]} ${score}`).join(' · '),
  period: (fiscalYear) => `Oct ${fiscalYear} - Sep ${fiscalYear + 1}`,
  references: (codes) => `(see ${listed(codes)})`,
  ownMeasure: {
    name: 'A measure to improve the result (please give it a name)',
    cause:
      'The measure library has no advice for this item yet. Please find out and write down why the agency’s score is low.',
    guidance: 'Please write down how the result is to be improved, in keeping with the causes.',
    steps: [
      'Please write down the steps that the agency takes',
      'Please write down how progress is followed and reported to the executives',
    ],
  },
  progress: ({ done, inProgress, notStarted, cancelled, other, total }) =>
    [
      `${statusWords.done}: ${done} of ${counted(total, 'measure')}`,
      `${statusWords.inProgress}: ${inProgress}`,
      `${statusWords.notStarted}: ${notStarted}`,
      `${statusWords.cancelled}: ${cancelled}`,
      ...(other > 0 ? [`another status: ${other}`] : []),
    ].join(' · '),
  place: (agency, district, province) =>
    [
      agency,
      district && `${district.replace(/^อำเภอ/, '')} district`,
      province && `${province.replace(/^จังหวัด/, '')} province`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  report: reportWords,
};
