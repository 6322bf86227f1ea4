import type { Language } from '../../src/problems/language.ts';
import type { Voice } from '../../src/words/voice.ts';
import { element, type View } from '../elements/element.ts';
import { folded } from '../elements/folded.ts';
import type { StepName } from '../state/stepName.ts';

declare const ITA_GUIDE: string | undefined;
declare const ITA_GUIDE_TEXTS: GuideTexts | undefined;

/** A line of the guide. */
interface GuideBlock {
  readonly kind: 'heading' | 'item' | 'paragraph';
  readonly text: string;
}

/** Each language's guide, by step. */
type GuideTexts = Readonly<Record<Language['code'], Readonly<Record<StepName, readonly GuideBlock[]>>>>;

/** Where the guides are published, as the build was told; '' when nobody said so. */
const guide = typeof ITA_GUIDE === 'string' ? ITA_GUIDE : '';

/** The guides themselves, for an office that has the add-on alone. */
const texts: GuideTexts | null = typeof ITA_GUIDE_TEXTS === 'object' ? ITA_GUIDE_TEXTS : null;

const blockView = ({ kind, text }: GuideBlock): View => {
  switch (kind) {
    case 'heading':
      return element('h3', {}, text);
    case 'item':
      return element('p', { class: 'soft' }, `• ${text}`);
    case 'paragraph':
      return element('p', { class: 'soft' }, text);
  }
};

/** How to go about a step, and the guide's section on it: with its pictures where it is published, else its words. */
export const helpView = (step: StepName, { code, words: said, say }: Voice<Language>): View => {
  const { help, helpHeading, guide: words } = said.sidebar;
  const id = `guide-${step}`;
  const link = (): View =>
    element('a', { id, href: `${guide}/${words.file}#${step}`, target: '_blank' }, words.open);
  const here = (blocks: readonly GuideBlock[]): View =>
    folded(id, words.here, ...blocks.map(({ kind, text }) => blockView({ kind, text: say(text) })));
  const section = guide !== '' ? [link()] : texts ? [here(texts[code][step])] : [];
  return folded(
    `help-${step}`,
    helpHeading,
    ...help[step].map((line) => element('p', { class: 'soft' }, line)),
    ...section,
  );
};
