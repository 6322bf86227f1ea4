/** Handing a file to the browser, which may keep it back: then it is offered in a window of its own. */
import type { MadeFile } from '../state/reportForm.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** @param name without its ending */
export const madeFile = (name: string, bytes: Uint8Array): MadeFile => ({
  name: `${name}.docx`,
  url: URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: WORD })),
});

const linkTo = ({ name, url }: MadeFile, page: Document): HTMLAnchorElement => {
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.textContent = name;
  return link;
};

/** As if the person had pressed its link. */
export const download = (file: MadeFile): void => linkTo(file, document).click();

/**
 * Opens a window that stands in no other page, where nothing keeps a file back, with the link to it.
 *
 * @returns whether the browser let the window open
 */
export const openFileWindow = (file: MadeFile): boolean => {
  const opened = window.open('', '_blank');
  if (!opened) return false;
  opened.document.title = file.name;
  opened.document.body.append(linkTo(file, opened.document));
  return true;
};
