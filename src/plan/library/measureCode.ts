/**
 * The codes of measures, as staff read and write them: the codes of the items that a measure serves, joined with '+', and
 * whatever else tells it from others of the same items: "e4+e5", "o15-2", "o15 ข". As a key, the items' codes are their
 * topics, so that it stays the same over the years. A code that begins with no item's code is staff's own, kept as it is.
 */
import type { Framework, Topic } from '../../framework/framework.ts';
import { readItemCode } from '../../framework/itemCode.ts';
import { allItems, findItem } from '../../framework/lookup.ts';
import { cleanText } from '../../thai/cleanText.ts';
import { toArabicDigits } from '../../thai/digits.ts';
import { keyOfTopics, type MeasureKey } from './measure.ts';

const JOINED = /^ ?[+,] ?/;

/** The key of the code that staff wrote; '' for a blank one. */
export const keyOfCode = (code: string, framework: Framework): MeasureKey => {
  const topics: Topic[] = [];
  let rest = toArabicDigits(cleanText(code));
  for (;;) {
    const joint = topics.length === 0 ? '' : (JOINED.exec(rest)?.[0] ?? null);
    const reading = joint === null ? null : readItemCode(rest.slice(joint.length));
    const item = reading?.plain ? findItem(framework, reading.plain) : null;
    if (joint === null || !reading || !item) return `${keyOfTopics(topics)}${rest}`;
    topics.push(item.topic);
    rest = rest.slice(joint.length + reading.end);
  }
};

/** The code of a key in the framework's item codes. What is no topic of the framework stays. */
export const codeOfKey = (key: MeasureKey, framework: Framework): string => {
  // The longest first: a topic may be the beginning of another.
  const items = [...allItems(framework)].sort((a, b) => b.topic.length - a.topic.length);
  const codes: string[] = [];
  let rest = key;
  for (;;) {
    const joint = codes.length === 0 ? '' : '+';
    const item = items.find(
      ({ topic }) =>
        rest.startsWith(`${joint}${topic}`) && !/^[A-Za-z0-9]/.test(rest.slice(joint.length + topic.length)),
    );
    if (!item) return `${codes.join('+')}${rest}`;
    codes.push(item.code);
    rest = rest.slice(joint.length + item.topic.length);
  }
};
