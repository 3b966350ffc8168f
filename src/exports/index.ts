import type { Format } from './format.ts';
import { mentions } from './mentions.ts';
import { sources } from './source.ts';

/** Every format that the site is published in: a new one is a file and a word here. */
export const formats: readonly Format[] = [mentions, sources];
