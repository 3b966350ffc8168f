import type { Claim, Findings, Role, Unit } from './types.ts';
import { datesIn } from './dates.ts';
import { occurrences } from './words.ts';

const DATED = 'Fecha que dejó la página de origen.';

/**
 * What pages of news sites leave in a text, as their Spanish, English and Russian templates print it. A row matches a
 * whole line, never words inside one: what a row does not know stays a paragraph.
 */
const rows: readonly { as: Claim['as']; why: string; whole: RegExp }[] = [
  {
    as: 'credit',
    why: 'Crédito de una imagen que el texto recibido no incluye.',
    whole:
      /^(?:foto(?:graf[íi]a)?s?|im[áa]gen(?:es)?|v[íi]deo|photo(?:graph)?|image|picture|video|фото|видео)(?:\s+(?:del sitio|cortes[íi]a|by|credit|courtesy|пресс-службы?)(?!\p{L}).*|\s*[:/|©]\s*\S.*)$/iu,
  },
  { as: 'credit', why: 'Mención de derechos que dejó la página de origen.', whole: /^(?:©|\(c\)\s|copyright\s).+$/iu },
  {
    as: 'caption',
    why: 'Pie de una imagen que el texto recibido no incluye.',
    whole: /^(?:en la (?:foto|imagen)|pie de foto|in the (?:photo|picture)|pictured|на (?:фото|снимке))\s*[:,].+$/iu,
  },
  {
    as: 'furniture',
    why: 'Botón para compartir de la página de origen.',
    whole:
      /^\W{0,3}(?:compart(?:ir|e)(?: (?:en|por|esta|este|el|la|noticia|art[íi]culo|redes|sociales|facebook|twitter|x|whatsapp|telegram|linkedin|correo)){0,5}|share(?: (?:on|this|article|story|via|facebook|twitter|x|whatsapp|telegram|linkedin|email)){0,4}|поделиться(?: (?:в|с|ссылкой|друзьями|статьей|новостью|соцсетях)){0,3})\W{0,3}$/iu,
  },
  {
    as: 'furniture',
    why: 'Botón para seguir al medio, de la página de origen.',
    whole:
      /^\W{0,3}(?:(?:seguir|s[íi]guenos|s[íi]ganos|follow us|follow|подпис(?:аться|ывайтесь)(?: на нас)?)(?: (?:en|on|в|на))(?: (?:google news|google|facebook|twitter|x|whatsapp|telegram|instagram|youtube|redes sociales|телеграм|дзен|канал)){0,2}|suscr[íi]b(?:ete|ase|irse)|subscribe|подписаться)\W{0,3}$/iu,
  },
  {
    as: 'furniture',
    why: 'Enlace a otra página del sitio de origen.',
    whole:
      /^\W{0,3}(?:(?:leer|lea|lee|ver|vea|mira) (?:tambi[ée]n|m[áa]s)|te puede interesar|le puede interesar|noticias relacionadas|read (?:also|more|next)|related (?:news|articles|stories)|читайте также|читать (?:также|далее)|смотрите также)(?:\s*:\s*\S.*|\W{0,3})$/iu,
  },
  {
    as: 'furniture',
    why: 'Botón del reproductor de audio de la página de origen.',
    whole:
      /^\W{0,3}(?:(?:escuchar|escucha|detener|pausar|reproducir)(?: (?:el|la|este|esta) (?:art[íi]culo|noticia|audio))?|listen(?: to (?:this )?article)?|(?:слушать|прослушать)(?: (?:статью|новость))?)\W{0,3}$/iu,
  },
  {
    as: 'furniture',
    why: 'Marca de publicidad de la página de origen.',
    whole: /^\W{0,3}(?:publicidad|anuncio publicitario|advertisement|реклама)\W{0,3}$/iu,
  },
  {
    as: 'furniture',
    why: 'Botón de la página de origen.',
    whole:
      /^\W{0,3}(?:imprimir|copiar enlace|enviar por correo|volver arriba|guardar art[íi]culo|iniciar sesi[óo]n|aceptar (?:las )?cookies|print|copy link|back to top|sign in|log in|accept (?:all )?cookies|печать|версия для печати|распечатать|скопировать ссылку|наверх|войти)\W{0,3}$/iu,
  },
];

/** Words that stand beside a date in the lines that templates print; they say nothing of a text. */
const dateLabel =
  /(?<!\p{L})(?:date|fecha(?: de publicaci[óo]n)?|publicad[oa]|actualizad[oa]|(?:published|posted|(?:last )?updated)(?: on)?|дата(?: публикации)?|опубликован[оа]?|обновлен[оа]?)(?!\p{L})/giu;

const networks = new Set(
  'facebook twitter x whatsapp telegram linkedin instagram pinterest email youtube tiktok vk вконтакте одноклассники'.split(
    ' ',
  ),
);

/** Remnants glued to the first and last words of a line. */
const edges: readonly { as: Claim['as']; why: string; edge: RegExp }[] = [
  {
    as: 'metadata',
    why: DATED,
    edge: /^(?:date|fecha|дата)\s?:?\s\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?(?=\s)/iu,
  },
  { as: 'furniture', why: 'Resto de un botón de la página de origen.', edge: /(?<=\s)\+ ?(?:seguir en|follow)$/iu },
  {
    as: 'furniture',
    why: 'Resto de un botón de la página de origen.',
    edge: /(?<=[\s.])(?:compartir en|share on|поделиться в)(?: (?:facebook|twitter|x|whatsapp|telegram|vk))+$/iu,
  },
];

const LONGEST = 160;
/** How many units are the top of a text. */
const TOP = 6;

/** What a line of a web page's furniture is, with its reason; undefined for a line that no row knows. */
export function furnitureOf(text: string): Role | undefined {
  if (text.length > LONGEST) return undefined;
  const names = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (names.length > 1 && names.every((name) => networks.has(name)))
    return { as: 'furniture', why: 'Botones para compartir de la página de origen.' };
  if (text.search(dateLabel) === 0 && isDateAlone(text.replace(dateLabel, ' '))) return { as: 'metadata', why: DATED };
  const row = rows.find(({ whole }) => whole.test(text));
  return row && { as: row.as, why: row.why };
}

/**
 * Divides a line whose first or last words are furniture from the rest.
 *
 * @returns the unit with its claims and the words that remain; the unit as it was when a quotation would be ambiguous
 */
export function trimEdges(unit: Unit): Unit {
  if (unit.first !== unit.last || unit.text.length > 400) return unit;
  let rest = unit.text;
  const claims: Claim[] = [];
  for (const { as, why, edge } of edges) {
    const quote = edge.exec(rest)?.[0].trim();
    if (quote === undefined || quote === rest || occurrences(unit.text, quote) !== 1) continue;
    rest = (rest.startsWith(quote) ? rest.slice(quote.length) : rest.slice(0, -quote.length)).trim();
    claims.push({ quote, as, why });
  }
  return claims.length > 0 && rest !== '' && occurrences(unit.text, rest) === 1
    ? { ...unit, text: rest, claims }
    : unit;
}

/** Sets aside the lines that are furniture, and at the top a date with its time, which documents do not print. */
export function findFurniture(units: readonly Unit[]): Findings {
  const roles = units.flatMap((unit): [Unit, Role][] => {
    const stamp = unit.index < TOP && isDateAlone(unit.text) && /\d:\d{2}/.test(unit.text);
    const role: Role | undefined = stamp ? { as: 'metadata', why: DATED } : furnitureOf(unit.text);
    return role ? [[unit, role]] : [];
  });
  return { roles };
}

/** A line that is a date or two and perhaps a time, and nothing else. */
function isDateAlone(text: string): boolean {
  if (text.length > 100) return false;
  const dates = datesIn(text);
  const rest = dates.reduce((left, { words }) => left.replace(words, ' '), text);
  return (
    dates.length > 0 && !/(?<!\p{L})(?!(?:horas?|hrs|года|utc|gmt|msk|cet|est|мск)(?!\p{L}))\p{L}{3,}/iu.test(rest)
  );
}
