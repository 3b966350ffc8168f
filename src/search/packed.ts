/**
 * Whole numbers as text: one character for a number below `single`, two for those below about two thousand. Smaller than
 * JSON's lists by half before and by a third after compression, and read faster; the index has millions of numbers.
 *
 * A number `n` of `single` and more is a character for `(n - single) % many`, and then `⌊(n - single) / many⌋` in the same
 * way. All characters are printable ASCII that JSON leaves as they are.
 */

/** Numbers that end with their first character, and how many characters say that one goes on. */
const [single, many] = [60, 33];

const alphabet = Array.from({ length: 95 }, (_, code) => String.fromCharCode(code + 32))
  .filter((sign) => sign !== '"' && sign !== '\\')
  .join('');
const digits = new Uint8Array(127);
for (let digit = 0; digit < alphabet.length; digit++) digits[alphabet.charCodeAt(digit)] = digit;

function spell(number: number): string {
  let text = '';
  let left = number;
  while (left >= single) {
    left -= single;
    text += alphabet.charAt(single + (left % many));
    left = Math.floor(left / many);
  }
  return text + alphabet.charAt(left);
}

/** Those of two characters and less: nearly all there are. */
const spelled = Array.from({ length: single + single * many }, (_, number) => spell(number));

/** A whole number from 0 as text; numbers that follow each other need nothing between them. */
export const packNumber = (number: number): string => spelled[number] ?? spell(number);

/** Whole numbers from 0 as text. */
export const pack = (numbers: readonly number[]): string => numbers.map(packNumber).join('');

/** The numbers of a text that `pack` made. */
export function unpack(text: string): number[] {
  const numbers: number[] = [];
  let [number, scale] = [0, 1];
  for (let at = 0; at < text.length; at++) {
    const digit = digits[text.charCodeAt(at)] ?? 0;
    if (digit < single) {
      numbers.push(number + scale * digit);
      number = 0;
      scale = 1;
    } else {
      number += scale * digit;
      scale *= many;
    }
  }
  return numbers;
}
