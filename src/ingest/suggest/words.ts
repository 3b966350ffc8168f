import type { EntityKind } from '../../model/kinds.ts';

/** The kinds that a name can be guessed to be of; themes have no names in texts. */
export type NamedKind = Exclude<EntityKind, 'theme'>;
export type GuessedKind = NamedKind | 'unknown';

const table = <Value>(rows: readonly (readonly [words: string, value: Value])[]): ReadonlyMap<string, Value> =>
  new Map(rows.flatMap(([words, value]) => words.split(' ').map((word): [string, Value] => [word, value])));

/** The words that names in Spanish begin with: the kind that they tell, and the `type` of its schema. */
export const heads = table<{ kind: NamedKind; type: string }>([
  ['Organización Unión Comunidad Liga', { kind: 'org', type: 'intergovernmental' }],
  [
    'Ministerio Cancillería Parlamento Congreso Senado Duma Secretaría Corte Tribunal Fiscalía',
    { kind: 'org', type: 'state-body' },
  ],
  ['Banco Compañía Empresa Corporación', { kind: 'org', type: 'company' }],
  ['Foro Cumbre Conferencia', { kind: 'org', type: 'forum' }],
  [
    'Consejo Comité Comisión Comisiones Asamblea Agencia Asociación Fundación Universidad Instituto Grupo Fondo Centro Cofradía',
    { kind: 'org', type: 'other' },
  ],
  ['Tratado Convenio Convención', { kind: 'instrument', type: 'treaty' }],
  ['Carta', { kind: 'instrument', type: 'charter' }],
  ['Acuerdo Memorando Protocolo Pacto', { kind: 'instrument', type: 'agreement' }],
  ['Declaración Comunicado', { kind: 'instrument', type: 'declaration' }],
  ['Programa Plan Estrategia', { kind: 'instrument', type: 'programme' }],
  ['Concepto Doctrina', { kind: 'instrument', type: 'concept' }],
  ['Iniciativa', { kind: 'instrument', type: 'initiative' }],
  ['Resolución', { kind: 'instrument', type: 'resolution' }],
  ['República Federación Reino Emiratos', { kind: 'place', type: 'state' }],
  ['Región Provincia Óblast', { kind: 'place', type: 'region' }],
  ['Isla Islas Archipiélago', { kind: 'place', type: 'region' }],
  ['Ciudad', { kind: 'place', type: 'city' }],
  ['Mar Río Golfo Estrecho Península Puerto Aeropuerto Cosmódromo Teatro Palacio', { kind: 'place', type: 'site' }],
]);

/** Offices and forms of address: a name beside one is a person’s. They are part of no name. */
const offices =
  'president[ea]s?|vicepresident[ea]|primer[ao]? ministr[oa]|viceministr[oa]|ministr[oa]s?|canciller|mandatari[oa]s?|' +
  'líder|líderes|secretari[oa](?: general)?|embajador(?:a|es)?|portavo(?:z|ces)|asesor(?:a|es)?|director(?:a|es)?|' +
  'jef[ea]s?|gobernador(?:a)?|alcald(?:e|esa)|senador(?:a)?|diputad[oa]|general|coronel|rey|reina|papa|señor(?:a|es)?|' +
  'homólog[oa]|don|doña|doctor(?:a)?';
/** As the words before a name end: «el mandatario kirguís », «el ministro de Defensa ruso, ». */
export const officeBefore = new RegExp(
  String.raw`(?<!\p{L})(?i:${offices})(?:(?:\s+(?!(?:del?|en|al?|y|con|que|por|para|las?|los|el)\s)\p{Ll}+){0,2},?|\s+(?:del?|en)\s+[\p{L} ]{1,50},)\s+$`,
  'u',
);
/** «El ministro de », «el Ministerio de »: what follows is an area of government, not a place. */
export const areaBefore = /(?<!\p{L})(?:vice)?(?:ministr[oa]s?|ministerios?|secretarí?[ao]s?|comité|comisión) de\s+$/iu;
/** As the words after a name begin: «, alcaldesa de …». */
export const officeAfter = new RegExp(String.raw`^,\s+(?:(?:el|la|un|una)\s+)?(?:${offices})(?!\p{L})`, 'iu');
/** A word that is an office by itself, in capitals too: «los Presidentes». */
export const office = new RegExp(`^(?:${offices})$`, 'iu');

const speech = 'dijo|afirmó|señaló|declaró|aseguró|destacó|explicó|anunció|adelantó|añadió|subrayó|manifestó';
/** A verb that opens a sentence: of speech, or by its ending of the past («Habló Vidal»). */
export const verbOpener = new RegExp(`^(?:${speech}|\\p{L}+(?:ó|aron|ieron))$`, 'u');
export const speechBefore = new RegExp(String.raw`(?<!\p{L})(?:${speech})\s+$`, 'u');
export const speechAfter = new RegExp(String.raw`^\s+(?:${speech})(?!\p{L})`, 'u');

/** Prepositions of place. «De» says least, and counts for one word only. */
export const placeBefore = /(?<!\p{L})(?:en|hacia|desde|hasta|(?:visit|viaj|lleg)\p{Ll}*(?:\s+\p{Ll}+)?\s+a)\s+$/iu;
export const placeOrOwnerBefore = /(?<!\p{L})de\s+$/iu;

/** Words that stand inside names and in no acronym. */
export const smallWords = new Set(
  'de del la las los el lo y e o u en a al para por con sobre entre contra ante sin'.split(' '),
);

/** Words that open sentences in a capital that is not theirs. */
export const openers = new Set(
  (
    'el la los las lo un una unos unas al del de a ante bajo con contra desde durante en entre hacia hasta mediante ' +
    'para por según sin sobre tras y e o u ni que como cuando donde mientras aunque si pero sino pues porque además ' +
    'también así no sí se su sus este esta estos estas ese esa esos esas esto eso aquel ambos ambas otro otra todo toda ' +
    'todos todas cada más menos muy ya aún luego después antes ahora hoy ayer entonces posteriormente finalmente ' +
    'asimismo igualmente actualmente ello ella él ellos nos nuestro nuestra ha han es son fue'
  ).split(' '),
);

/** Names that keep their article where it opens a sentence. */
export const withArticle = /^(?:El Salvador|El Cairo|La Habana|La Haya|La Paz|La Meca|Los Ángeles|Las Vegas)(?!\p{L})/u;

/** Capitalized words that name nothing by themselves, as heads do not either. */
export const generic = new Set(
  (
    'Parte Partes Estado Estados Gobierno Gobiernos Artículo Anexo Capítulo Párrafo Norte Sur Este Oeste Occidente ' +
    'Oriente Derecho Dios Internet Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre'
  ).split(' '),
);

/** Lower case without accents: how spellings and initials are compared. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The first word of a form. */
export function firstWord(form: string): string {
  return form.split(' ', 1)[0] ?? form;
}
