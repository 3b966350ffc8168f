/**
 * Words that hold a sentence together and say little alone, by language: a closed list of folded forms. In it are
 * articles, prepositions, conjunctions and relatives, clitics and possessives. What carries meaning in the texts of this
 * field stays out though grammars list it: negations («no», «ni», «sin»), «contra», «según», conditions («si»), and what
 * is another word without its accent or with a capital («más», «este», the point of the compass; “US”).
 */
export const functionWords: Readonly<Record<'es' | 'en', ReadonlySet<string>>> = {
  es: setOf(
    // Articles, and contractions with them.
    'el la los las lo un una unos unas al del',
    'a ante con de desde en entre hacia hasta para por sobre tras',
    // Conjunctions and relatives.
    'y e o u que pero sino aunque pues porque como cuando donde cual cuales quien quienes cuyo cuya cuyos cuyas',
    // Clitics and possessives.
    'me te se nos os le les',
    'mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras suyo suya suyos suyas',
  ),
  en: setOf(
    // «S» is what the apostrophe of the genitive leaves.
    'a an the s',
    'of in to for from with by on at into onto upon between among towards as',
    'and or but that which who whom whose when where because although while than',
    'me him them it i you he she they we',
    'my your his her its our their mine yours hers ours theirs',
  ),
};

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** Whether a folded form is a function word of a language, by its tag (`es-AR` is Spanish); false for languages without a list. */
export function isFunctionWord(folded: string, language: string): boolean {
  const list = functionWords[primary(language) as keyof typeof functionWords] as ReadonlySet<string> | undefined;
  return list?.has(folded) ?? false;
}

/** The language that a BCP 47 tag begins with. */
export const primary = (language: string): string => language.split('-')[0] ?? language;
