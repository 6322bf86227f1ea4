/** What a person accepts, beside changes to settings, to have the text of another agency written. */
export const OTHER_AGENCY = 'otherAgency';
