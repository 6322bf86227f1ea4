/** A document from a result and what stands in the tabs. */
import { type ReportSection, reportSections } from '../settings/settings.ts';
import { briefPages } from './brief.ts';
import type { Block, DocumentKind, Pages, Report } from './report.ts';
import type { ReportInput } from './reportInput.ts';
import type { Section } from './section.ts';
import { analysis } from './sections/analysis.ts';
import { notes, signatures } from './sections/back.ts';
import { followUp } from './sections/followUp.ts';
import { contents, cover, preface } from './sections/front.ts';
import { plan } from './sections/plan.ts';
import { result } from './sections/result.ts';
import { wayUp } from './sections/wayUp.ts';

/** By the names that the settings know them by. */
const sections: Readonly<Record<ReportSection, Section>> = {
  cover,
  preface,
  contents,
  result,
  analysis,
  wayUp,
  plan,
  followUp,
  signatures,
  notes,
};

/** What is taken into the plan alone. */
const ofPlan: readonly ReportSection[] = ['plan', 'signatures'];

/** Windows, the strictest, has none of these in names of files. */
const NOT_IN_NAMES = /[\\/:*?"<>|]|\p{Cc}/gu;

/** Of the file's name, without the ending: systems take 255 bytes, and a Thai letter is three. */
const LONGEST_NAME = 80;

const fileNameOf = (kind: DocumentKind, { fiscalYear, settings, voice }: ReportInput): string => {
  const name = voice.words.document.fileNames[kind](fiscalYear, settings.agency);
  const letters = [...name.replace(NOT_IN_NAMES, ' ').replace(/ +/g, ' ')];
  return letters.slice(0, LONGEST_NAME).join('').trim();
};

/** The headings of the first level, counted where they are to be. */
const counted = (blocks: readonly Block[], number: number, { voice }: ReportInput): Block[] =>
  blocks.map((block) =>
    block.kind === 'heading' && block.level === 1
      ? { ...block, text: voice.say(voice.words.document.counted(number, block.text)) }
      : block,
  );

/** The sections one behind the other: pages of one orientation together, a cover without a number. */
const pagesOf = (written: readonly Section[], input: ReportInput): Pages[] => {
  const pages: { orientation: Pages['orientation']; numbered: boolean; blocks: Block[] }[] = [];
  // One heading alone has no number.
  const areCounted = written.filter(({ isCounted }) => isCounted).length > 1;
  let number = 0;
  for (const section of written) {
    const own = section.write(input);
    if (own.length === 0) continue;
    const isCounted = areCounted && section.isCounted;
    if (isCounted) number += 1;
    const blocks = isCounted ? counted(own, number, input) : own;
    const last = pages[pages.length - 1];
    const numbered = section.hasNumbers ?? true;
    const goesOn = last && (!section.startsPage || last.orientation === section.orientation);
    if (goesOn && last.numbered === numbered) {
      last.blocks.push(...(section.startsPage ? [{ kind: 'pageBreak' } as const] : []), ...blocks);
    } else pages.push({ orientation: section.orientation, numbered, blocks: [...blocks] });
  }
  return pages;
};

/** @param wanted the sections of the whole report; the brief and the plan alone have their own */
export const makeReport = (
  kind: DocumentKind,
  wanted: readonly ReportSection[],
  input: ReportInput,
): Report => {
  const { settings, fiscalYear, voice } = input;
  const { names, title, language } = voice.words.document;
  const keys = kind === 'plan' ? ofPlan : wanted;
  const planned = kind === 'plan' ? fiscalYear + 1 : fiscalYear;
  return {
    title: voice.say(title(names[kind], settings.agency, planned)),
    author: settings.agency,
    language,
    font: settings.reportFont,
    thaiDigits: voice.digits === 'thai',
    fileName: fileNameOf(kind, input),
    pages:
      kind === 'brief'
        ? briefPages(input)
        : pagesOf(
            reportSections.filter((key) => keys.includes(key)).map((key) => sections[key]),
            input,
          ),
  };
};
