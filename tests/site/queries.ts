/** What readers look for, and a paragraph that they must find among the first three: by its words, and in which text. */
export interface QueryCase {
  why: string;
  /** What is typed; or a whole address, `?q=…&anio=…`, when filters are set. */
  query: string;
  /** `text#anchor` of a hit that must be among the first three, and words that it must show. */
  finds: string;
  showing: string;
  /** What must be marked there; nothing for hits that only filters found. */
  marks?: RegExp;
  /** Places that must not be found at all. */
  not?: readonly string[];
}

const [d, s, l, m, k] = [
  'declaracion-rusia-bielorrusia',
  'cumbre-otsc',
  'lukashenko-viaja-rusia',
  'putin-maduro-llamada',
  'rusia-kazajistan-alianza',
];

const one = (
  why: string,
  query: string,
  finds: string,
  showing: string,
  marks?: RegExp,
  not?: readonly string[],
): QueryCase => ({ why, query, finds, showing, ...(marks && { marks }), ...(not && { not }) });

export const queries: readonly QueryCase[] = [
  // Accents and capitals.
  one('without its accent', 'energetico', `${k}#p8`, 'sector energético', /^energétic[oa]$/),
  one('an accent that it does not have', 'Bolshoí', `${k}#p11`, 'Teatro Bolshói', /Bolshói$/),
  one('all in capitals', 'INJERENCIA', `${d}#d30`, 'no injerencia', /^injerencia$/),
  one('capitals and no accents', 'NARCOTRAFICO', `${s}#p5`, 'combate al narcotráfico', /^narcotráfico$/),
  one('an acronym in small letters', 'otsc', `${d}#d20`, 'OTSC', /OTSC|Organización del Tratado/),
  one('a name in mixed letters', 'pYONGyang', `${l}#p8`, 'medios de Pyongyang', /^Pyongyang$/),
  one('ñ as it is', 'año', `${l}#p4`, 'comienzo de año', /^año$/),
  // Inflection.
  one('the singular for the plural', 'corredor', `${k}#p6`, 'corredores', /^corredores$/),
  one('the plural for the singular', 'embajadores', `${m}#p4`, 'embajador', /^embajador$/),
  one('a plural in -es for its singular', 'nucleares', `${d}#d25`, 'no proliferación nuclear', /^nuclear(es)?$/),
  one('a singular for a plural in -es', 'misil', `${d}#d33`, 'misiles terrestres', /^misiles$/),
  one('a plural in -ces', 'luces', `${d}#d25`, 'a la luz de los intentos', /^luz$/),
  one('an infinitive for a person of the verb', 'condenar', `${d}#d29`, 'condenan el uso', /^condenan$/),
  one('a present for a future', 'continuar', `${k}#p8`, 'continuarán', /^continu/),
  one('the masculine for the feminine', 'kirguises', `${s}#p3`, 'migración kirguisa', /^kirguisa$/),
  one('a noun without accent for its plural', 'sancion', `${d}#d34`, 'sanciones unilaterales', /^sanciones$/),
  // Acronyms, full names, variants.
  one('a full name for its acronym', 'Organización del Tratado del Atlántico Norte', `${d}#n3`, 'de la OTAN', /^OTAN$/),
  one('an acronym of another language', 'NATO', `${d}#n1`, 'acusaron a la OTAN', /^OTAN$/),
  one('another name of the same', 'Alianza Atlántica', `${d}#n3`, 'acciones de la OTAN', /^OTAN$/),
  one('an acronym for another name of the same', 'CSTO', `${s}#p1`, '(OTSC)', /OTSC|Organización/),
  one('the other spelling of a country', 'Belarús', `${d}#d9`, 'Belarús', /Belarús/),
  one('a spelling that no text has', 'Kirguizistán', `${s}#p1`, 'Kirguistán', /^Kirguistán$/),
  one('another spelling of a person', 'Lukashenka', `${l}#p1`, 'Lukashenko, viaja', /Lukashenko/),
  one('an abbreviation with stops', 'EE. UU.', `${m}#p2`, 'tensiones con EEUU', /^EEUU$/),
  one('a full name for an abbreviation', 'Estados Unidos', `${m}#p2`, 'tensiones con EEUU', /^EEUU$/),
  one('a charter by one name for the other', 'carta de la onu', `${d}#d29`, 'Carta de las Naciones Unidas', /^Carta/),
  one('who is called otherwise there', 'Putin paz', `${d}#n7`, 'el mandatario ruso', /mandatario ruso|paz/),
  // Phrases.
  one(
    'a phrase',
    '"seguridad igual e indivisible"',
    `${d}#d14`,
    'seguridad igual e',
    /^seguridad igual e indivisible$/,
  ),
  one('where else it stands', '"seguridad igual e indivisible"', `${d}#d21`, 'en Eurasia', /^seguridad igual/),
  one('in Spanish marks', '«de ser necesario»', `${d}#d32`, 'contramedidas', /^de ser necesario$/),
  one('in curly marks', '“orden basado en reglas”', `${d}#d24`, 'orden basado', /^orden basado en reglas$/),
  one('without accents', '«lucha contra la migracion irregular»', `${s}#p5`, 'irregular', /^lucha contra la migración/),
  one('over a no-break space', '"15,6 %"', `${s}#p3`, '15,6', /15,6/),
  one(
    'over a comma',
    '"ambiente de amistad, entendimiento"',
    `${d}#d2`,
    'confianza',
    /^ambiente de amistad, entendimiento$/,
  ),
  one('a phrase that is not closed', '"armas nucleares', `${l}#p7`, 'armas nucleares', /^armas nucleares$/),
  one('a phrase and a word', 'Europa "armas nucleares"', `${d}#d33`, 'Europa', /^(armas nucleares|Europa)$/),
  one('a word after a phrase', '«defensa antimisiles» global', `${d}#d33`, 'antimisiles', /^(defensa|global)/),
  one('two phrases', '"armas nucleares" "no proliferación"', `${d}#d25`, 'no proliferación', /^(armas|no prolif)/),
  one('words that hang together', 'técnico-militar', `${d}#d32`, 'técnico-militar', /^técnico-militar$/),
  // Several words, exclusion, exact forms.
  one(
    'several words of one paragraph',
    'petroleo gas carbon',
    `${k}#p8`,
    'petróleo, gas, carbón',
    /^(petróleo|gas|carbón)$/,
  ),
  one('with words that only join', 'acuerdo de paz', `${d}#n7`, 'paz a largo plazo', /^(acuerdo|paz)$/),
  one('a negation counts', 'no injerencia', `${d}#d30`, 'no injerencia', /^(no|injerencia)$/),
  one('words of different paragraphs', 'inmunidades teatro', `${k}#p11`, 'Bolshói', /^Teatro$/),
  one('without a word', 'OTAN -nuclear', `${d}#n3`, 'OTAN', /^OTAN$/, [`${d}#n1`, `${d}#d33`]),
  one('without a phrase', 'nucleares -"armas nucleares"', `${d}#n1`, 'potencias nucleares', /^nucleares$/, [
    `${d}#d33`,
  ]),
  one('without two words', 'seguridad -OTSC -información', `${d}#d14`, 'seguridad', /^seguridad$/, [
    `${d}#d20`,
    `${d}#d26`,
  ]),
  one('a form as it is', '=firmarán', `${s}#p2`, 'firmarán acuerdos', /^firmarán$/, [`${k}#p1`]),
  one('all forms as they are', '?q=firmarán&exacta=1', `${s}#p5`, 'se firmarán 19', /^firmarán$/, [`${k}#p1`]),
  one('a phrase as it is', '="igual e indivisible"', `${d}#d21`, 'igual e indivisible', /^igual e indivisible$/),
  // Rare and common words, beginnings.
  one('a rare word', 'cosmódromo', `${l}#p8`, 'Cosmódromo Vostochni', /^Cosmódromo$/),
  one('another', 'hospitalidad', `${d}#d36`, 'hospitalidad', /^hospitalidad$/),
  one('a name that occurs once', 'Wagner', `${l}#p4`, 'Grupo Wagner', /Wagner/),
  one('a number', '19', `${s}#p5`, '19 documentos', /^19$/),
  one('a year', '2026', `${d}#d20`, '2026', /^2026$/),
  one('the beginning of a word', 'multipol', `${d}#d16`, 'multipolar', /^multipolar/),
  one(
    'the beginning of the last of two',
    'orden multipol',
    `${d}#d21`,
    'orden mundial multipolar',
    /^(orden|multipolar)$/,
  ),
  one('one letter that is a word', 'y', `${d}#d20`, 'y el extremismo', /^y$/),
  // Typing errors.
  one('two letters changed places', 'seguridda', `${d}#d14`, 'seguridad', /^seguridad$/),
  one('a letter too few', 'multpolar', `${d}#d16`, 'multipolar', /^multipolar$/),
  one('a letter too many', 'contrammedidas', `${d}#d32`, 'contramedidas', /^contramedidas$/),
  one('another letter', 'cosmódrono', `${l}#p8`, 'Cosmódromo', /^Cosmódromo$/),
  one('the first letter wrong', 'beguridad', `${d}#d14`, 'seguridad', /^seguridad$/),
  one('a name with one letter too few', 'Lukashnko', `${l}#p1`, 'Lukashenko', /Lukashenko/),
  // Filters.
  one('one text', `?q=Lukashenko&texto=${m}`, `${m}#p4`, 'Lukashenko', /Lukashenko/, [`${d}#n1`]),
  one('a year', '?q=Putin&anio=2023', `${l}#p1`, 'Vladímir Putin', /Putin/, [`${d}#n1`]),
  one('a kind of text', '?q=Kazajistán&tipo=news', `${k}#p1`, 'Kazajistán', /Kazajistán/),
  one('a part', `?q=OTAN&parte=${d}%2Fn`, `${d}#n1`, 'OTAN', /OTAN/, [`${d}#d33`]),
  one('an organization', '?q=seguridad&organizacion=otsc', `${d}#d20`, 'OTSC', /^[Ss]eguridad$/, [`${d}#d14`]),
  one('an organization alone', '?organizacion=otan&en=parrafos', `${d}#n3`, 'OTAN', undefined, [`${d}#d14`]),
  one('a person', '?q=paz&persona=vladimir-putin', `${d}#n7`, 'paz a largo plazo', /^paz$/),
  one('a place', '?q=nucleares&lugar=estados-unidos', `${d}#d33`, 'estadounidenses', /^nucleares$/, [`${d}#n1`]),
  one('an instrument', '?instrumento=tnp&en=parrafos', `${d}#d25`, 'no proliferación'),
  one(
    'a theme',
    '?q=UEEA&tema=integracion-euroasiatica&en=parrafos',
    `${d}#d19`,
    'Unión Económica Euroasiática',
    /UEE|Unión Económica/,
  ),
  one('a class', '?q=presión&clase=posiciones', `${d}#d29`, 'presión', /^presión$/),
  one('a force', '?q=contramedidas&fuerza=intentional', `${d}#d32`, 'contramedidas', /^contramedidas$/),
  one('a party', '?q=venezolano&actor=person%3Avladimir-putin', `${m}#p3`, 'venezolano', /venezolano/),
  one('official words only', '?q=necesario&oficial=1', `${d}#d32`, 'de ser necesario', /^necesario$/, [`${d}#n5`]),
  one('notes', '?q=plagada&en=notas', `${d}#a46`, 'Plagada', /^Plagada$/, [`${d}#d33`]),
  one('the register', '?q=contramedidas&en=registro', `${d}#c-0053`, 'contramedidas', /^contramedidas$/, [`${d}#d32`]),
  one('two filters of a kind', `?q=Tokáev&texto=${k}&texto=${s}`, `${k}#p1`, 'Tokáev', /Tokáev/),
  one(
    'filters of several kinds',
    `?q=seguridad&parte=${d}%2Fd&clase=compromisos&en=parrafos`,
    `${d}#d20`,
    'OTSC',
    /^[Ss]eguridad$/,
  ),
];
