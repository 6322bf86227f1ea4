/** What is asked before edits would be lost. */
import { strings } from '../../strings.ts';
import { find } from '../find.ts';

/** `save`: keep the edits in a file first; `discard`: they may go; `stay`: everything stays as it is. */
type Leaving = 'save' | 'discard' | 'stay';

const answers: readonly Leaving[] = ['save', 'discard', 'stay'];

/** Asks what is to become of the edits of the workbook with this name. Escape is `stay`. */
export function askBeforeLeaving(workbookName: string): Promise<Leaving> {
  find('leaving-text').textContent = strings.unsaved(workbookName);
  const dialog = find<HTMLDialogElement>('leaving');
  dialog.returnValue = 'stay' satisfies Leaving;
  dialog.showModal();
  return new Promise((resolve) => {
    const settle = (): void => resolve(answers.find((answer) => answer === dialog.returnValue) ?? 'stay');
    dialog.addEventListener('close', settle, { once: true });
  });
}

/** Lets the browser ask before the page is closed or loaded anew, in the browser's own words. */
export function warnBeforeUnload(wouldLose: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (wouldLose()) event.preventDefault();
  });
}
