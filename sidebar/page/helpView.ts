import type { Words } from '../../src/words/words.ts';
import { element, type View } from '../elements/element.ts';
import { folded } from '../elements/folded.ts';
import type { StepName } from '../state/stepName.ts';

declare const ITA_GUIDE: string | undefined;

/** Where the guides are published, as the build was told; '' when nobody said so. */
const guide = typeof ITA_GUIDE === 'string' ? ITA_GUIDE : '';

/** How to go about a step, and the guide's section on it. */
export const helpView = (step: StepName, { help, helpHeading, guide: words }: Words['sidebar']): View =>
  folded(
    `help-${step}`,
    helpHeading,
    ...help[step].map((line) => element('p', { class: 'soft' }, line)),
    ...(guide === ''
      ? []
      : [
          element(
            'a',
            { id: `guide-${step}`, href: `${guide}/${words.file}#${step}`, target: '_blank' },
            words.open,
          ),
        ]),
  );
