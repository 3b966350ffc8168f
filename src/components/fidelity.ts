import { count, formatNumber } from '../i18n/format.ts';
import type { Strings } from '../i18n/strings.ts';
import type { Text } from '../model/corpus.ts';

/** The account of a source in words: its characters are those of the paragraphs, the headings and what is set aside. */
export function fidelitySentence({ fidelity }: Text, t: Strings): string {
  const number = (n: number): string => formatNumber(n, t);
  return t.text.fidelitySentence(
    number(fidelity.paragraphs + fidelity.headings + fidelity.aside),
    count(fidelity.source, 'characters', t),
    number(fidelity.paragraphs),
    number(fidelity.headings),
    number(fidelity.aside),
    count(fidelity.emendations, 'emendations', t),
  );
}
