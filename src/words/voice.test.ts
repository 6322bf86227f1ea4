import { describe, expect, it } from 'vitest';
import { voiceOf, wordingOf } from './voice.ts';

describe('a voice', () => {
  const sentence = voiceOf('arabic', wordingOf('th')).words.plan.title(2569, '');

  it('says sentences and figures in its digits', () => {
    const [thai, arabic] = [voiceOf('thai', wordingOf('th')), voiceOf('arabic', wordingOf('th'))];
    expect(thai.say(sentence)).toContain('๒๕๖๙');
    expect(arabic.say(sentence)).toContain('2569');
    expect([thai.figure(77), arabic.figure(77)]).toEqual(['๗๗.๐๐', '77.00']);
    expect([thai.itemScore(100), arabic.itemScore(88.5)]).toEqual(['๑๐๐', '88.50']);
  });

  it('names columns in the words by which they are found again', () => {
    const { vocabulary } = voiceOf('thai', wordingOf('th'));
    expect(vocabulary.summaryHeaders.announced).toBe('คะแนนที่ประกาศ');
  });
});
