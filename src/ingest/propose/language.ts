import { francAll } from 'franc';
import type { Doubt, Hints } from './types.ts';

/** Languages that texts of this corpus are in; ISO 639-3, as `franc` names them. */
const expected = new Set(['spa', 'eng', 'rus', 'arb', 'fra', 'por', 'bel', 'kaz', 'kir']);

/** How much of a text is looked at: trigrams settle long before. */
const SAMPLE = 20_000;
/** Characters under which trigrams take one language for its neighbours; and under which they guess. */
const SETTLED = 1000;
const SHORT = 200;

/** The language of a text, BCP 47; `und` when it cannot be told. Of a short text, among likely ones, one that is expected. */
export function findLanguage(text: string, hints: Hints): { language: string; doubts: Doubt[] } {
  const given = hints.language === undefined ? undefined : canonical(hints.language);
  if (given !== undefined) return { language: given, doubts: [] };
  const ranked = francAll(text.slice(0, SAMPLE), { minLength: 10 });
  const likely = ranked.find(([code, score]) => expected.has(code) && score >= 0.8);
  const winner = (text.length < SETTLED ? likely : undefined) ?? ranked[0];
  const language = canonical(winner?.[0] ?? 'und') ?? 'und';
  const rival = ranked.find((one) => one !== winner && one[1] >= (text.length < SETTLED ? 0.95 : 0.99));
  const sure = expected.has(winner?.[0] ?? '') && text.length >= SHORT && !rival;
  const close = rival ? `; \`${canonical(rival[0]) ?? rival[0]}\` is close` : '';
  const question = `which language is it in? \`${language}\` is proposed from ${text.length} characters${close}`;
  return { language, doubts: sure ? [] : [{ line: undefined, question }] };
}

/** A language tag in its shortest form (`spa` is `es`, `arb` is `ar`), when the plan can hold it. */
function canonical(tag: string): string | undefined {
  try {
    const [shortest] = Intl.getCanonicalLocales(tag);
    return shortest !== undefined && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(shortest) ? shortest : undefined;
  } catch {
    return undefined;
  }
}
