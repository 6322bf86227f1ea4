/** What stands before the report itself: cover, preface, contents. */
import type { Block, Paragraph } from '../report.ts';
import type { ReportInput } from '../reportInput.ts';
import type { Section } from '../section.ts';

const line = (text: string, look: Paragraph['look']): Block => ({ kind: 'paragraph', text, look });

const placeOf = ({ settings, voice }: ReportInput): string =>
  voice.words.plan.place(settings.agency, settings.district, settings.province);

const writeCover = (input: ReportInput): Block[] => {
  const { settings, fiscalYear, voice } = input;
  const { say, words } = voice;
  const { document } = words;
  const { agency } = settings;
  return [
    { kind: 'seal', placeholder: document.sealPlace, alternative: say(document.seal(agency)) },
    ...(agency === '' ? [] : [line(say(agency), 'title')]),
    { kind: 'space', lines: 4 },
    line(say(document.names.full), 'title'),
    line(say(document.whose(agency)), 'title'),
    line(say(document.year(fiscalYear)), 'title'),
    { kind: 'space', lines: 8 },
    ...(agency === '' ? [] : [line(say(placeOf(input)), 'centred')]),
  ];
};

export const cover: Section = {
  orientation: 'portrait',
  isCounted: false,
  hasNumbers: false,
  startsPage: true,
  write: writeCover,
};

const writePreface = ({ settings, fiscalYear, voice: { say, words } }: ReportInput): Block[] => {
  const { preface: own, team } = words.document;
  const { agency } = settings;
  return [
    { kind: 'heading', level: 1, text: own.heading },
    ...own.paragraphs(agency, fiscalYear, fiscalYear + 1).map((text) => line(say(text), 'body')),
    { kind: 'space', lines: 1 },
    line(team, 'signature'),
    ...(agency === '' ? [] : [line(say(agency), 'signature')]),
  ];
};

export const preface: Section = {
  orientation: 'portrait',
  isCounted: false,
  startsPage: true,
  write: writePreface,
};

export const contents: Section = {
  orientation: 'portrait',
  isCounted: false,
  startsPage: true,
  write: ({ voice }) => [line(voice.words.document.contents, 'title'), { kind: 'contents' }],
};
