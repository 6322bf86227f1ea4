import type { Words } from '../words.ts';

/** What the sidebar says of making a Word file, in English. */
export const wordFileWords: Words['sidebar']['wordFile'] = {
  open: 'Make a Word report',
  openHeading: 'Documents to publish',
  reading: 'Reading the tabs…',
  check: 'Check what to know, choose the document, then press “Make the Word file”.',
  heading: 'Word report',
  explain: 'It takes the texts as they stand in the tabs now, with all that you edited.',
  notes: 'To know before publishing',
  noNotes: 'Nothing to mend before publishing was found.',
  notesExplain: 'This list is not in the report, unless its section on findings is chosen.',
  kinds: 'Document',
  kind: { full: 'The whole report', brief: 'For executives (one page)', plan: 'The plan of measures' },
  sections: 'Sections of the report',
  font: 'Font',
  seal: 'A seal for the cover (PNG or JPEG, not required)',
  badSeal: 'This picture cannot be used. Please choose a PNG or JPEG file.',
  make: 'Make the Word file',
  back: 'Back',
  preparing: 'Getting ready to make the file. The first time takes a moment…',
  making: 'Making the Word file…',
  made: (file) => `${file} is made. Look for it among your browser’s downloads.`,
  again:
    'If the browser does not save it, press the file’s name, or open a window for the download and press it there.',
  openWindow: 'Open a window for the download',
  windowBlocked: 'The browser keeps new windows closed. Please allow pop-ups for this page, and press again.',
  nothingChosen: 'Please choose at least one section of the report.',
};

/** What is to be settled before a report goes out. Of the documents' words, its author reads only these. */
export const noteWords: Words['document']['notes'] = {
  heading: 'Findings of the check',
  notWritten:
    'The summary, the analysis or the plan does not agree with the scores as they are now. Save to the sheet before you make the report.',
  noAnalysis: 'There is no analysis of this year, so the report has no tables that analyse the indicators.',
  noPlan: 'There is no plan of this year, so the report has none.',
  noAgency: 'The settings do not name the agency.',
  coverage: (sentence) => `What the plan covers: ${sentence}`,
  missingAnalysis: (indicators) => `The analysis says nothing of indicator ${indicators.join(', ')}.`,
};
