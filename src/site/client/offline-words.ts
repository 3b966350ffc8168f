import { offlineEn, offlineEs } from '../../i18n/offline.ts';

/** The words of the language of the interface, known when the scripts are made. */
export const offlineWords = import.meta.env.PUBLIC_LANGUAGE === 'en' ? offlineEn : offlineEs;
