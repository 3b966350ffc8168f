import type { CommitmentRecord } from '../../model/commitment.ts';
import type { PartLevel } from '../../model/plan.ts';

/** A verb that tells the class of an act of speech (codebook §2), and the parts where it does. */
export interface Pattern {
  class: CommitmentRecord['class'];
  force?: CommitmentRecord['force'];
  verb: RegExp;
  /** Only where the words are of this level: reporters «señalan» anything. */
  only?: PartLevel;
}

type Ending = 'ar' | 'er' | 'ir';

/** Third persons and «nosotros» in present and past, and the perfect: «confirma», «confirmaron», «han confirmado». */
const endings: Record<Ending, { finite: string; participle: string }> = {
  ar: { finite: 'a|an|ó|aron|amos', participle: 'ado' },
  er: { finite: 'e|en|ió|ieron|emos', participle: 'ido' },
  ir: { finite: 'e|en|ió|ieron|imos', participle: 'ido' },
};
/** The finite forms of regular verbs, by their stems. */
const verbs = (ending: Ending, ...stems: string[]): string => {
  const stem = `(?:${stems.join('|')})`;
  const { finite, participle } = endings[ending];
  return `(?:${stem}(?:${finite})|(?:ha|han|hemos) ${stem}${participle})`;
};
/** The past and perfect only: the present is a noun too («la firma»), or no past fact. */
const past = (ending: Ending, ...stems: string[]): string => {
  const stem = `(?:${stems.join('|')})`;
  const { participle } = endings[ending];
  return `(?:${stem}(?:${ending === 'ar' ? 'ó|aron' : 'ió|ieron'})|(?:ha|han) ${stem}${participle})`;
};

const confirm = `(?:${verbs('ar', 'confirm', 'reafirm', 'reiter', 'ratific', 'subray', 'expres', 'manifest', 'declar')})`;
const have = '(?:tienen|tiene|tenemos|tuvo|tuvieron|tenía|tenían)';
const be = '(?:está|están|estaba|estaban|estamos)';
const will = '(?:intenci[oó]n|disposición|aspiración|voluntad|disponibilidad|propósito)';
/** Futures that promise nothing: what is, what can or must be, what there will be. */
const states =
  'ser|estar|haber|habr|poder|podr|deber|tener|tendr|existir|entrar|supondr|significar|permitir|quedar|contar|constituir';
/** Futures of a reporter’s agenda: who comes and speaks. */
const agenda =
  'participar|asistir|viajar|visitar|reunir|abordar|discutir|conversar|hablar|llegar|recibir|comenzar|terminar|' +
  'celebrar|durar|volver|encontrar|sostendr|mantendr|lucir|ocurrir|llevar|pasar|dirigir|permanecer|analizar|tratar';
const future = (without: string): string =>
  String.raw`(?:se |nos )?(?!(?:${without})(?:á|án|emos))\p{Ll}+[aeidb]r(?:á|án|emos)`;

/** What does not stand before a verb that counts: denial, a relative clause, «se considera». */
const without = (of: string): string =>
  `no|${of === 'act' ? '' : 'que|que se|que l[aeo]s?|'}quien|quienes${of === 'position' ? '|se' : ''}`;

const pattern = (of: Pattern['class'] | 'commissive' | 'intentional', verb: string, only?: PartLevel): Pattern => ({
  ...(of === 'commissive' || of === 'intentional' ? { class: 'commitment', force: of } : { class: of }),
  verb: new RegExp(String.raw`(?<![\p{L}\p{N}])(?<!(?<!\p{L})(?:${without(of)}) )(?:${verb})(?![\p{L}\p{N}])`, 'giu'),
  ...(only && { only }),
});

/**
 * Verb patterns of Spanish by class and force, in the order of the decision steps of the codebook (§2): where two begin
 * at one word, the first counts.
 *
 * What they miss: verbs that are not here; subjects (a future of a third party, «abrirá una nueva era», is taken for a
 * promise); conditionals («habría aceptado»); gerunds and participles («acogiendo con satisfacción», «rechazado por»);
 * nominal sentences («son de particular importancia»); the second object of one verb («… y construir una …»); irony,
 * and denial but by «no» before the verb; who speaks in reported speech. Left out on purpose are relative clauses («que
 * apoyan»), impersonal judgements («se considera») and, in press reports, verbs with which reporters quote («señaló»).
 * «Confirman que» is offered as a reaffirmation, the weaker code; where nothing was promised before, it is a position.
 */
export const patterns: readonly Pattern[] = [
  // §2.2: past facts, with their instrument.
  pattern('act', past('ar', 'firm', 'canje', 'intercambi')),
  pattern('act', `${past('ir', 'suscrib')}|suscribieron|han suscrito|entró en vigor|entraron en vigor`),
  // §2.3: calls.
  pattern(
    'call',
    String.raw`(?:llam(?:an|ó|aron|amos)|hac(?:en|emos) un llamamiento|hicieron un llamamiento|${verbs('ar', 'inst', 'exhort', 'invit')}) (?:a|al)(?: [\p{L}\d.,]+){0,12}? (?:a|que)`,
  ),
  pattern(
    'call',
    String.raw`(?:${verbs('ir', 'pid')}|pidió|pidieron)(?: a(?:l)? [^.,;]{1,60}?)? (?:que|\p{Ll}+[aei]r)`,
  ),
  pattern('call', String.raw`llam(?:an|ó|aron|amos) a`),
  // §2.5: intentions, before the reaffirmations that begin with the same verbs.
  pattern(
    'intentional',
    `${have} (?:la )?intención de|${have} como (?:objetivo|propósito)|${have} previsto|se propon(?:en|e)|nos proponemos|aspir(?:an|a|amos) a|${be} dispuest[oa]s? a`,
  ),
  pattern('intentional', `(?:se )?${confirm} (?:su|la|nuestra) (?:firme |plena )?${will}`),
  pattern('intentional', 'prev(?:é|én|emos)|planean|pretenden|procurarán'),
  // §2.5: promises.
  pattern(
    'commissive',
    `se compromet(?:en|e|ieron|ió)|nos comprometemos|(?:acuerd(?:an|a)|acord(?:aron|ó|amos)|convien(?:en|e)|convin(?:ieron|o)|decid(?:en|ieron|ió|imos)|concord(?:aron|ó)|resolv(?:ieron|ió)|pact(?:aron|an)|promet(?:en|ieron|ió))(?= (?!lo ))`,
  ),
  // §2.4: what is, or was promised before. The noun «compromiso» makes no commitment.
  pattern('position', `${confirm} (?:la|el) (?:importancia|papel|necesidad|relevancia)`),
  pattern(
    'position',
    `${verbs('ar', 'expres', 'manifest')} (?:su|la|nuestra) (?:\\p{Ll}+ )?(?:satisfacción|preocupación|solidaridad|apoyo|rechazo|agradecimiento|gratitud|condena|confianza|convicción|esperanza)`,
  ),
  pattern(
    'reaffirmation',
    `sigu(?:en|e) (?:siendo )?comprometid[oa]s?|mant(?:ienen?|enemos|uvo|uvieron) su compromiso`,
  ),
  pattern('reaffirmation', `${verbs('ar', 'renov', 'reiter')} (?:su|nuestro) (?:\\p{Ll}+ )?compromiso`),
  pattern('reaffirmation', `(?:se )?${verbs('ar', 'reafirm', 'reiter', 'confirm', 'ratific')}`),
  // §2.5: judgements.
  pattern(
    'position',
    `acog(?:en|e|ió|ieron|emos) con (?:satisfacción|beneplácito|agrado)|toman nota|(?:se|nos) congratul(?:an|a|aron|ó|amos)|d(?:an|a|io|ieron|amos) la bienvenida|coincid(?:en|e|ieron|ió|imos) en|abog(?:an|a|aron|ó) por|felicit(?:an|a|aron|ó|amos) a|rechaz(?:an|a|ó|aron|amos)|conden(?:an|ó|aron|amos)|lament(?:an|a|ó|aron|amos)`,
  ),
  pattern(
    'position',
    `${verbs('ar', 'consider', 'apoy', 'respald', 'denunci', 'aplaud', 'critic')}|acus(?:an|ó|aron)|comparten?|se oponen?|deplor(?:an|a)|(?:celebr|salud)(?:an|amos)(?= )`,
  ),
  pattern(
    'position',
    `${verbs('ar', 'destac', 'señal', 'subray', 'valor', 'enfatiz')}|${verbs('er', 'reconoc')}|resaltan?|hac(?:en|e) hincapié|ven`,
    'official',
  ),
  // Futures: everything that is not above.
  pattern('commissive', future(states), 'official'),
  pattern('commissive', future(`${states}|${agenda}`), 'press'),
];
