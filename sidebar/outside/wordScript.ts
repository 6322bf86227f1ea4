/** The script that makes Word's files: fetched when somebody wants one, and kept as long as the page is open. */
import type * as Word from '../../src/report/word/toDocx.ts';

/** As browsers ask for before a text is run. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScript: (text: string) => string },
  ): { createScript: (text: string) => string };
}

interface Page {
  readonly trustedTypes?: TrustedTypes;
  readonly itaWord?: typeof Word;
}

let loaded: typeof Word | null = null;

/**
 * Runs the script in the page, once.
 *
 * @param fetchText gives its text, from our own project
 * @throws UserError when it cannot be fetched; Error when the text is not that script
 */
export const wordScript = async (fetchText: () => Promise<string>): Promise<typeof Word> => {
  if (loaded) return loaded;
  const text = await fetchText();
  const page = window as unknown as Page;
  const policy = page.trustedTypes?.createPolicy('word-script', { createScript: (code) => code });
  const script = document.createElement('script');
  script.text = policy ? policy.createScript(text) : text;
  document.head.append(script);
  script.remove();
  if (!page.itaWord) throw new Error('The script for Word has no global');
  loaded = page.itaWord;
  return loaded;
};
