/** What keyboards, scans and PDFs do to Thai text. Each gives a text that reads the same as before. */

const WINDOWS_GLYPHS: Readonly<Record<string, string>> = {
  '\u0e34': '\uf701',
  '\u0e35': '\uf702',
  '\u0e36': '\uf703',
  '\u0e37': '\uf704',
  '\u0e48': '\uf705',
  '\u0e49': '\uf70b',
  '\u0e4a': '\uf715',
  '\u0e4b': '\uf708',
  '\u0e4c': '\uf70e',
  '\u0e31': '\uf710',
  '\u0e47': '\uf712',
  '\u0e38': '\uf718',
  '\u0e39': '\uf719',
  '\u0e0d': '\uf70f',
  '\u0e10': '\uf700',
};

/** Damages after which the clean spelling is what it was before. */
export const damages = {
  'am taken apart': (text) => text.normalize('NFKC'),
  'am taken apart, with its tone in between': (text) =>
    text.replace(/([\u0e48-\u0e4b]?)\u0e33/g, '\u0e4d$1\u0e32'),
  'am taken apart by blanks': (text) => text.replace(/\u0e33/g, ' \u0e4d \u0e32'),
  'am taken apart by blanks, with its tone in between': (text) =>
    text.replace(/([\u0e48-\u0e4b]?)\u0e33/g, ' \u0e4d $1\u0e32'),
  'am doubled': (text) => text.replace(/\u0e33/g, '\u0e33\u0e32'),
  'am before its tone': (text) => text.replace(/([\u0e48-\u0e4b])\u0e33/g, '\u0e33$1'),
  'am without its circle, behind a blank': (text) => text.replace(/\u0e33/g, ' \u0e32'),
  'a tone before the vowel above': (text) =>
    text.replace(/([\u0e31\u0e34-\u0e37])([\u0e48-\u0e4c])/g, '$2$1'),
  'a tone before the vowel below': (text) => text.replace(/([\u0e38\u0e39])([\u0e48-\u0e4c])/g, '$2$1'),
  'two e for ae': (text) => text.replace(/\u0e41/g, '\u0e40\u0e40'),
  'a blank before marks': (text) => text.replace(/([\u0e31\u0e34-\u0e3a\u0e47-\u0e4c]+)/g, ' $1'),
  'a hard blank before every mark': (text) =>
    text.replace(/([\u0e31\u0e34-\u0e3a\u0e47-\u0e4c])/g, '\u00a0$1'),
  'marks doubled': (text) => text.replace(/([\u0e48-\u0e4c])/g, '$1$1'),
  'glyphs of a font': (text) =>
    text.replace(/[\u0e01-\u0e4e]/g, (letter) => WINDOWS_GLYPHS[letter] ?? letter),
  'replacement characters': (text) => text.replace(/([\u0e48\u0e49])/g, '$1\ufffd'),
  'full-width signs': (text) =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'invisible blanks': (text) => text.replace(/([\u0e01-\u0e2e])/g, '$1\u200b'),
  'soft hyphens': (text) => text.replace(/([\u0e32-\u0e33])/g, '$1\u00ad'),
  'hard blanks': (text) => text.replace(/ /g, '\u00a0'),
  'a byte order mark': (text) => `\ufeff${text}`,
} as const satisfies Readonly<Record<string, (text: string) => string>>;

/** Am come out as aa: only comparing can overlook it. */
export const withoutAm = (text: string): string => text.replace(/\u0e33/g, '\u0e32');

/** Everything that may happen to a text that is compared. */
export const comparedDamages = { ...damages, 'am come out as aa': withoutAm } as const;
