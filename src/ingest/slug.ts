/**
 * The id that a file's name suggests: `Declaración conjunta (2024).txt` is `declaracion-conjunta-2024`. Letters of
 * other alphabets have no place in an id: undefined when nothing is left.
 */
export function slugOf(name: string): string | undefined {
  const words = name
    .replace(/\.[a-z]{1,5}$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return words === '' ? undefined : words.slice(0, 60).replace(/-+$/, '');
}
