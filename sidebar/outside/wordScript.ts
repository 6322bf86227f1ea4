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

/**
 * Runs the script in the page, once.
 *
 * @param fetchText gives its text, from our own project
 * @throws UserError when it cannot be fetched; Error when the text is not that script
 */
export const wordScript = async (fetchText: () => Promise<string>): Promise<typeof Word> => {
  const page = window as unknown as Page;
  if (page.itaWord) return page.itaWord;
  const text = await fetchText();
  const policy = page.trustedTypes?.createPolicy('word-script', { createScript: (code) => code });
  const script = document.createElement('script');
  script.text = policy ? policy.createScript(text) : text;
  document.head.append(script);
  script.remove();
  if (!page.itaWord) throw new Error('The script for Word has no global');
  return page.itaWord;
};
