declare const ITA_BUILD: string | undefined;

/**
 * Stands for the sources that this code was built from. Server and sidebar are built together: where theirs differ, the
 * sidebar was opened before the add-on was brought up to date.
 */
export const build = typeof ITA_BUILD === 'string' ? ITA_BUILD : 'sources';
