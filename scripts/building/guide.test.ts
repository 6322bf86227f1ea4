import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stepNames } from '../../sidebar/state/stepName.ts';
import { guideBySteps } from './guide.mjs';

describe('the guide by steps', () => {
  it('is its words, block by block', () => {
    const guide = [
      '# Title',
      'First, see [the *rest*](other.md#a).',
      '<a id="scores"></a>',
      '## Step 1',
      '![picture](a.png)',
      '1. Press **Go**',
      '| way | when |',
      '| --- | --- |',
      '| **A** | b |',
      '<a id="result"></a>',
      '## Step 2',
    ].join('\n');
    expect(guideBySteps(guide)).toEqual({
      scores: [
        { kind: 'paragraph', text: 'First, see the rest.' },
        { kind: 'heading', text: 'Step 1' },
        { kind: 'item', text: 'Press Go' },
        { kind: 'item', text: 'way: when' },
        { kind: 'item', text: 'A: b' },
      ],
      result: [{ kind: 'heading', text: 'Step 2' }],
    });
  });

  it.each(['th', 'en'])('has something for each step, and no signs of Markdown: %s', (code) => {
    const guide = guideBySteps(
      readFileSync(new URL(`../../docs/user-guide.${code}.md`, import.meta.url), 'utf8'),
    );
    expect(Object.keys(guide)).toEqual(stepNames);
    for (const blocks of Object.values(guide)) {
      expect(blocks.length).toBeGreaterThan(1);
      for (const { text } of blocks) expect(text).not.toMatch(/\]\(|\*\*|<a |^\|/);
    }
  });
});
