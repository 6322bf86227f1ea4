import type { LanguageCode } from './voice.ts';

/**
 * The language in which a person is spoken to who chose none: Thai, unless the account has another one.
 *
 * @param locale the account's, as Google gives it: "th", "en_GB"
 */
export const accountLanguage = (locale: string): LanguageCode => (locale.startsWith('th') ? 'th' : 'en');
