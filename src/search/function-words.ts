/**
 * Words that only hold others together, folded: a search for several words does not ask for these, and what stands out
 * in a text is told without them. Words that change what is said («no», «sin», «contra») are not among them.
 */
export const functionWords: Readonly<Record<'es' | 'en', ReadonlySet<string>>> = {
  es: new Set('el la los las lo un una unos unas a al de del en por para con y e o u que se su sus le les'.split(' ')),
  en: new Set('the a an of to in on at by for with and or that as its their his her is are'.split(' ')),
};
