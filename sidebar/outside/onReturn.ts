/** When a person comes back to the sidebar, from the sheet or from another window: with the keyboard or the mouse. */
export const onReturn = (look: () => void): void => {
  let isAway = false;
  const back = (): void => {
    if (!isAway) return;
    isAway = false;
    look();
  };
  window.addEventListener('blur', () => {
    isAway = true;
  });
  window.addEventListener('focus', back);
  document.documentElement.addEventListener('pointerenter', back);
};
