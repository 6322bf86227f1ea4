import type { Words } from '../words.ts';

/** What the sidebar says of making a Word file. What the file says is in the language of the tabs. */
export const wordFileWords: Words['sidebar']['wordFile'] = {
  open: 'Make the Word report',
  openHeading: 'Documents to publish',
  reading: 'Reading the tabs…',
  check: 'Check what is worth knowing, choose a document, then press “Make the Word file”.',
  heading: 'Word report',
  explain: 'It uses the texts as they stand in the tabs now, with everything you changed.',
  notes: 'Worth knowing before it is published',
  noNotes: 'Nothing was found that has to be corrected before it is published.',
  notesExplain: 'This list stays out of the report unless its section “ข้อสังเกตจากการตรวจสอบ” is chosen.',
  kinds: 'Document',
  kind: { full: 'Whole report', brief: 'Brief for executives (one page)', plan: 'Plan of measures' },
  sections: 'Sections of the report',
  font: 'Font',
  seal: 'Picture of the seal for the cover (PNG or JPEG, not required)',
  sealKept: 'A picture is chosen. To change it, choose another file.',
  dropSeal: 'Do not use it',
  badSeal: 'This picture cannot be used. Choose a PNG or JPEG file.',
  make: 'Make the Word file',
  back: 'Back',
  preparing: 'Preparing. The first time takes a moment…',
  making: 'Making the Word file…',
  made: (file) => `The file ${file} is made. Look in your browser’s list of downloads.`,
  again:
    'If the browser does not save the file, press its name, or open the download window and press the name there.',
  fields:
    'Word asks whether to update the fields when it opens the file: answer Yes, and the contents have their page numbers.',
  openWindow: 'Open the download window',
  windowBlocked:
    'The browser does not open a new window. Allow pop-up windows for this page, then press again.',
  nothingChosen: 'Choose at least one section of the report.',
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
