/** The flags of the iframe that Google serves sidebars in. */
export const sandboxFlags = [
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-same-origin',
  'allow-scripts',
  'allow-top-navigation-by-user-activation',
  'allow-storage-access-by-user-activation',
].join(' ');
