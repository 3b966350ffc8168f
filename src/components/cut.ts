/** The first characters of a long text, and how many characters are left out. */
export function cut(text: string, size: number): { shown: string; rest: number } {
  const characters = [...text];
  const shown = characters.slice(0, size).join('');
  return { shown, rest: Math.max(0, characters.length - size) };
}
