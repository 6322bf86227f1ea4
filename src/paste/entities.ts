/** The named characters that web pages in Thai and English use; any other name stays as it is written. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  shy: '\u00ad',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  minus: '−',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
};

const LAST_CODE_POINT = 0x10ffff;

const character = (written: string, code: number): string =>
  code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : written;

/** The text with HTML's character references resolved: "&nbsp;", "&#3585;", "&#xE01;". Once: "&amp;lt;" gives "&lt;". */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#([0-9]{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (written: string, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return character(written, Number(decimal));
      if (hex !== undefined) return character(written, Number.parseInt(hex, 16));
      return NAMED[(name ?? '').toLowerCase()] ?? written;
    },
  );
