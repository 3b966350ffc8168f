import { isDivisionAlone, itemLabels } from './labels.ts';
import { kindByWords } from './kind.ts';
import type { Doubt, Hints, Role, Roles, Unit } from './types.ts';
import { beginsSmall, endsSentence, endsWithStop, isCapitals, shorten, wordsOf } from './words.ts';

const LONGEST = 250;
/** How many lines at the top may hold the title. */
const TOP = 6;

const salutation =
  /^(?:estimad|querid|distinguid|señor|excelen|amigos|compañer|camarad|dear |ladies|mr\.?\s|your |friends|уважаем|дорог|товарищ|друзья|أيها|chers?\s|chères?\s|mesdames|monsieur|prezad)/iu;

/** Whether a line could be a printed title: one short line that ends as no sentence does. */
export function isTitleLike(text: string): boolean {
  if (text.length > LONGEST || !/\p{L}{2}/u.test(text) || beginsSmall(text) || salutation.test(text)) return false;
  if (itemLabels(text).length > 0 || isDivisionAlone(text) || /^[—–-]/u.test(text)) return false;
  return !endsWithStop(text) || (/[?!؟][»”"]?$/u.test(text) && wordsOf(text).length >= 4);
}

export interface Title {
  title: { text: string; status: 'printed' | 'editorial' };
  /** The unit that prints it. */
  unit: Unit | undefined;
  roles: [Unit, Role][];
  doubts: Doubt[];
}

/**
 * The title: what the hints call so, or the first line when it could be one and text follows. Otherwise the first words
 * of the text, in quotation marks: no words are invented.
 */
export function findTitle(units: readonly Unit[], taken: Roles, hints: Hints): Title {
  const free = units.filter((unit) => !taken.has(unit));
  const fact = hints.facts?.title?.trim();
  const hinted =
    free.find(({ first }) => isHintedTitle(hints, first)) ?? free.slice(0, 10).find(({ text }) => text === fact);
  if (hinted) return printed(hinted, [], []);
  const [first, second] = free;
  const plain = (unit: Unit): boolean => hints.lines?.get(unit.first)?.certain !== true;
  const body = free.slice(1).some(({ text }) => /\p{L}/u.test(text));
  if (first && body && plain(first) && isTitleLike(first.text)) {
    if (second && plain(second) && isSiteName(first, second, free.slice(2)))
      return printed(
        second,
        [[first, { as: 'furniture', why: 'Nombre del sitio de origen.' }]],
        [{ line: first.first, question: `set aside «${first.text}» as the name of the site it comes from: right?` }],
      );
    const end = free.findIndex(({ text }) => !isTitleLike(text));
    const short = free.slice(0, Math.min(end < 0 ? TOP : end, TOP));
    const named = kindByWords(first.text) === undefined ? short.find(isNamed) : undefined;
    const question = `is the title on this line? ${short.length - 1} other short lines stand beside it`;
    const line = (named ?? first).first;
    return printed(named ?? first, [], (named && named !== first) || short.length > 3 ? [{ line, question }] : []);
  }
  const opening = shorten((free[0] ?? units[0])?.text ?? '', 57);
  const text = fact !== undefined && fact !== '' ? fact : `«${opening.endsWith('…') ? opening : `${opening}…`}»`;
  const source = fact ? 'The one proposed comes from the metadata of the file' : 'The one proposed is its first words';
  const question = `no printed title found. ${source}: which title shall it have?`;
  return { title: { text, status: 'editorial' }, unit: undefined, roles: [], doubts: [{ line: undefined, question }] };

  function printed(unit: Unit, roles: [Unit, Role][], doubts: Doubt[]): Title {
    const title = { text: unit.text, status: 'printed' as const };
    return { title, unit, roles: [...roles, [unit, { as: 'title' }]], doubts };
  }
}

/** A line that names itself a document («Совместное заявление …»), below lines that do not. */
function isNamed({ text }: Unit): boolean {
  return isTitleLike(text) && wordsOf(text).length >= 4 && kindByWords(text) !== undefined;
}

function isHintedTitle({ lines }: Hints, line: number): boolean {
  const hint = lines?.get(line);
  return hint?.as === 'title' && hint.certain;
}

/** A name of at most four words above a title that is longer and looks like a headline, with sentences after it. */
function isSiteName(first: Unit, second: Unit, rest: readonly Unit[]): boolean {
  return (
    wordsOf(first.text).length <= 4 &&
    !isCapitals(first.text) &&
    kindByWords(first.text) === undefined &&
    isTitleLike(second.text) &&
    second.first > first.last + 1 &&
    wordsOf(second.text).length >= 6 &&
    rest.some(({ text }) => text.length > second.text.length && endsSentence(text))
  );
}
