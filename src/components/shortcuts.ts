import type { Strings } from '../i18n/strings.ts';
import { clearKey, searchKey } from '../site/client/shortcuts.ts';

/** Some keys, by the names that browsers have for them, and what they do: each of them the same. */
export interface Shortcut {
  keys: readonly string[];
  does: keyof Strings['shortcuts']['does'];
}

/** All keys that do something, by the place where they do. */
export const shortcuts: Readonly<Record<keyof Strings['shortcuts']['places'], readonly Shortcut[]>> = {
  everywhere: [{ keys: [searchKey], does: 'search' }],
  box: [
    { keys: ['Enter'], does: 'submit' },
    { keys: [clearKey], does: 'clear' },
  ],
  text: [
    { keys: ['Tab'], does: 'tools' },
    { keys: ['ArrowLeft', 'ArrowRight'], does: 'walk' },
    { keys: ['Escape'], does: 'close' },
  ],
};
