import { find } from './find.ts';

/** Says what is going on, to the eye and to screen readers. */
export function tell(words: string): void {
  const status = find('status');
  status.classList.remove('problem');
  status.textContent = words;
}

/** Says what went wrong. */
export function tellProblem(words: string): void {
  tell(words);
  find('status').classList.add('problem');
}

/** Says what stays true while the page is open; the same words once. */
export function tellLasting(words: string): void {
  const place = find('notices');
  if ([...place.children].some(({ textContent }) => textContent === words)) return;
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.textContent = words;
  place.append(notice);
}

/** Shows an alert of the add-on. */
export function showAlert(words: string): void {
  find('alert-text').textContent = words;
  const dialog = find<HTMLDialogElement>('alert');
  if (!dialog.open) dialog.showModal();
}
