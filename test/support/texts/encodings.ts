/** Texts as bytes, in the encodings in which Excel and Notepad of a Thai Windows write them. */

export const encodings = [
  'UTF-8',
  'UTF-8 with a mark',
  'UTF-16 LE',
  'UTF-16 LE with a mark',
  'UTF-16 BE',
  'UTF-16 BE with a mark',
  'Windows-874',
] as const;

type Encoding = (typeof encodings)[number];

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
};

/** Thai letters stand in the same order there as in Unicode. */
const windows874 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x0e00 && code < 0x0e60 ? code - 0x0e00 + 0xa0 : code;
  });

export const encode = (text: string, encoding: Encoding): Uint8Array => {
  const marked = encoding.endsWith('mark') ? `\ufeff${text}` : text;
  if (encoding === 'Windows-874') return windows874(text);
  return encoding.startsWith('UTF-8')
    ? new TextEncoder().encode(marked)
    : utf16(marked, encoding.includes('LE'));
};
