/** The page's own font. */

/** A Thai and a Latin letter: each script is a part of its own. */
const LETTERS = 'กa';

/**
 * Loads the letters that the grid measures and draws, normal and bold.
 *
 * @returns whether they are there; without them the browser draws with whatever it has
 */
export async function loadFont(): Promise<boolean> {
  const asked = ['', 'bold '].map((weight) => document.fonts.load(`${weight}12px Sarabun`, LETTERS));
  // Without the style sheet there is nothing to load, and no error either.
  return Promise.all(asked).then(
    (found) => found.every((faces) => faces.length === LETTERS.length),
    () => false,
  );
}

/**
 * Lets the grid draw with the page's font what a cell's own font lacks: Arial has no Thai, and TH SarabunPSK is on few
 * machines. Where the machine has no Thai font either, boxes would stand there.
 */
export function fillUpFonts(): void {
  const prototype = CanvasRenderingContext2D.prototype;
  const font = Object.getOwnPropertyDescriptor(prototype, 'font');
  if (!font?.set) return;
  const { set } = font;
  Object.defineProperty(prototype, 'font', {
    ...font,
    set(this: CanvasRenderingContext2D, value: string) {
      set.call(this, `${value}, Sarabun`);
    },
  });
}
