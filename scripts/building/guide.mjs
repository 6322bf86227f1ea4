/** The guides of `docs/`, cut into what the sidebar shows with each step: who has the add-on alone has them, too. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ANCHOR = /^<a id="([a-z]+)"><\/a>$/;

/** Words alone: of links what they are called, nothing of their look. */
const plain = (text) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*?([^*]+)\*\*?/g, '$1')
    .trim();

/** What a line of the guide is to the sidebar; null for what it does not show: the title, pictures, lines of tables. */
const blockOf = (line) => {
  if (/^# |^!\[|^\| *-|^ *$/.test(line)) return null;
  const [, heading] = /^#+ (.*)$/.exec(line) ?? [];
  if (heading !== undefined) return { kind: 'heading', text: plain(heading) };
  const [, item] = /^ *(?:[-*]|[0-9]+\.) (.*)$/.exec(line) ?? [];
  if (item !== undefined) return { kind: 'item', text: plain(item) };
  const [, cells] = /^\| (.*) \|$/.exec(line) ?? [];
  if (cells !== undefined) return { kind: 'item', text: cells.split(' | ').map(plain).join(': ') };
  return { kind: 'paragraph', text: plain(line) };
};

/**
 * The blocks of a guide by step. What stands before the first step goes with it, what follows the last with that.
 *
 * @param {string} markdown
 * @returns {Record<string, { kind: 'heading' | 'item' | 'paragraph', text: string }[]>}
 */
export const guideBySteps = (markdown) => {
  /** @type {ReturnType<typeof guideBySteps>} */
  const steps = {};
  /** @type {{ kind: 'heading' | 'item' | 'paragraph', text: string }[]} */
  const before = [];
  let own = before;
  for (const line of markdown.split('\n')) {
    const [, step] = ANCHOR.exec(line) ?? [];
    const block = step === undefined ? blockOf(line) : null;
    if (step !== undefined) {
      own = own === before ? [...before] : [];
      steps[step] = own;
    } else if (block) own.push(block);
  }
  return steps;
};

/** Each language's guide. @param {string} root of the project */
export const readGuides = async (root) => {
  const [th, en] = await Promise.all(
    ['th', 'en'].map((code) => readFile(join(root, 'docs', `user-guide.${code}.md`), 'utf8')),
  );
  return { th: guideBySteps(th), en: guideBySteps(en) };
};
