import fc from 'fast-check';
import type { Nodes } from 'hast';
import { fromHtml as parse5 } from 'hast-util-from-html';
import JSZip from 'jszip';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../src/ingest/formats/html.ts';
import { detectFormat, transcribe } from '../../src/ingest/formats/index.ts';
import { writeTranscript, type Transcript, type TranscriptLine } from '../../src/ingest/formats/transcript.ts';
import { bare } from '../bare.ts';
import '../arbitraries.ts';

const fixture = (name: string): Uint8Array => readFileSync(`tests/fixtures/formats/${name}`);

async function read(bytes: Uint8Array, format: 'markdown' | 'html' | 'docx'): Promise<Transcript> {
  const result = await transcribe(bytes, format, 'utf-8');
  return 'lines' in result ? result : expect.fail(`${result.message}; ${result.hint}`);
}

const texts = ({ lines }: Transcript): string[] => lines.map(({ text }) => text);

function line(found: Transcript, text: string): Omit<TranscriptLine, 'text' | 'tight'> | undefined {
  const [one, ...others] = found.lines.filter((other) => other.text === text);
  expect(others).toEqual([]);
  return one && { ...(one.as && { as: one.as }), ...(one.why && { why: one.why }), certain: one.certain };
}

/** All that a page shows, by a parser of the standard. */
function shown(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    const { hidden, style } = node.properties;
    if (['head', 'script', 'style'].includes(node.tagName) || hidden === true || style === 'display: none') return '';
  }
  return 'children' in node ? node.children.map(shown).join('') : '';
}

describe('a saved page', async () => {
  const page = await read(fixture('pagina.html'), 'html');

  test('loses no word that it shows, keeps their order and doubles none', () => {
    const words = texts(page).map((text) => text.replace(/^[34]\. /, '').replaceAll(' | ', ''));
    expect(bare(words.join(''))).toBe(bare(shown(parse5(readFileSync('tests/fixtures/formats/pagina.html', 'utf8')))));
  });

  test('has its article, and around it furniture with its reasons', () => {
    expect(line(page, 'Firman un acuerdo en Biskek')).toEqual({ as: 'title', certain: true });
    expect(line(page, 'Lo que viene')).toEqual({ as: 'heading', certain: true });
    expect(page.lines.find(({ text }) => text.startsWith('Los presidentes de Rusia'))).toMatchObject({ certain: true });
    expect(line(page, 'Tres de ellas abrirán el año próximo.')).toEqual({ certain: true });
    expect(line(page, '4. Construir nueve escuelas, con sus maestros y sus libros.')).toMatchObject({ as: 'item' });
    expect(line(page, 'Los presidentes, ayer en Biskek. Foto: Agencia')).toMatchObject({
      as: 'caption',
      certain: true,
    });
    const furniture = (why: string, certain = true): unknown => ({ as: 'furniture', why, certain });
    expect(line(page, 'Usamos cookies propias.')).toEqual(furniture('Aviso sobre cookies y privacidad.'));
    expect(line(page, 'El Diario')).toEqual(furniture('Cabecera de la página.'));
    expect(line(page, 'Buscar')).toEqual(furniture('Formulario o botón.'));
    expect(line(page, 'Mundo')).toEqual(furniture('Navegación del sitio.'));
    expect(line(page, 'Otra noticia cualquiera')).toEqual(furniture('Contenido al margen del artículo.'));
    expect(line(page, '© 2025 El Diario de Ejemplo. 1 < 2 & ñ')).toEqual(furniture('Pie de la página.'));
    expect(line(page, 'Al final, suelto.')).toEqual(furniture('Fuera del cuerpo del artículo.', false));
    expect(line(page, 'Ana Ruiz')).toEqual({ as: 'metadata', why: 'Firma del artículo.', certain: true });
    expect(line(page, '26 de noviembre de 2025')).toMatchObject({ as: 'metadata', why: 'Fecha que da la página.' });
  });

  test('says what it is, and what was not taken', () => {
    expect(page.language).toBe('es-MX');
    expect(page.facts).toEqual({
      title: 'Firman un acuerdo en Biskek',
      author: 'Ana Ruiz',
      publisher: 'El Diario de Ejemplo',
      published: '2025-11-26',
      url: 'https://diario.example/mundo/firma-acuerdo.html',
    });
    expect(page.dropped).toEqual([
      { what: 'scripts', count: 2 },
      { what: 'styles', count: 1 },
      { what: 'form fields', count: 1 },
      { what: 'comments', count: 2 },
      { what: 'images', count: 1 },
      { what: 'hidden elements', count: 2 },
    ]);
  });

  test('without head, body or ends of elements is read too, and in its own encoding', async () => {
    const bare = await read(
      new TextEncoder().encode('<title>T</title><p>Uno<p>Dos<br>sigue<br><br>Tres</html>Cuatro'),
      'html',
    );
    expect(texts(bare)).toEqual(['Uno', 'Dos sigue', 'Tres', 'Cuatro']);
    expect(bare.facts).toEqual({ title: 'T' });
    const latin = new Uint8Array(Buffer.from('<html><p>Señal', 'latin1'));
    expect(await transcribe(latin, 'html', 'windows-1252')).toMatchObject({ lines: [{ text: 'Señal' }] });
    expect(await transcribe(latin, 'html', 'utf-8')).toMatchObject({ offset: 11 });
  });

  test('of any elements keeps all words in order', () => {
    const tags = 'p div b span ul li ol h1 h2 nav article aside footer a section table tr td pre figure main'.split(
      ' ',
    );
    const tree = fc.array(
      fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...tags) }, fc.constantFrom('/', '.', '<br>')),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(tree, (steps) => {
        const open: string[] = [];
        const words: string[] = [];
        const html = steps.map((step) => {
          if (step === '<br>') return step;
          if (step === '/') return open.length > 0 ? `</${open.pop() ?? ''}>` : '';
          words.push(`palabra${words.length}x`);
          if (step === '.') return ` ${words.at(-1) ?? ''} `;
          open.push(step);
          return `<${step}> ${words.at(-1) ?? ''}, `;
        });
        const page = fromHtml(`<html><body>${html.join('')}</body></html>`);
        if (!('lines' in page)) return expect.fail(page.message);
        expect(
          texts(page)
            .join(' ')
            .match(/palabra\d+x/g) ?? [],
        ).toEqual(words);
      }),
      { numRuns: 100 },
    );
  });

  test('that nests without end is refused, a long one is read', { timeout: 30_000 }, async () => {
    const bomb = new TextEncoder().encode(`<html><body>${'<div>'.repeat(100_000)}x`);
    expect(await transcribe(bomb, 'html', 'utf-8')).toEqual({
      offset: 12 + 254 * 5,
      message: 'The page nests elements more than 256 deep',
      hint: 'save the page again from a browser, or copy its words into a plain text file',
    });
    const long = '<p>La línea de un texto largo, que dice poco, y lo repite.</p>'.repeat(40_000);
    expect((await read(new TextEncoder().encode(`<html><body><nav>Menú</nav>${long}`), 'html')).lines.length).toBe(
      40_001,
    );
  });
});

describe('a Markdown file', async () => {
  const file = await read(fixture('nota.md'), 'markdown');

  test('gives its lines, in order, each once', () => {
    expect(texts(file)).toEqual([
      'title: Nota sobre el acuerdo',
      'author: [Ana Ruiz, Luis Paz]',
      'date: 2025-11-26',
      'url: https://diario.example/nota',
      'lang: es',
      'Nota sobre el acuerdo',
      'Los presidentes firmaron ayer el acuerdo[^1];\nsigue la línea \ny la última. ',
      'Compromisos',
      '3) Ampliar el comercio.',
      '4) Construir escuelas:',
      'nueve en total,',
      'tres este año.',
      'Con sus maestros.',
      '[x] Hecho',
      'Una cita,\nde dos líneas.',
      'Año | Escuelas',
      '2026 | 3',
      '<div class="x">Literal *no*</div>',
      'verso uno',
      '  verso dos',
      'Con <b>HTML</b> y 1 < 2 & más.',
      '[^1]: En Biskek.',
    ]);
  });

  test('says what its lines are, what it is, and what was not taken', () => {
    const kinds = file.lines.map(({ as }) => as ?? '');
    expect(kinds.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'metadata'));
    expect(kinds.slice(5, 14)).toEqual(['title', '', 'heading', 'item', 'item', 'item', 'item', '', 'item']);
    expect(new Set(kinds.slice(14))).toEqual(new Set(['']));
    expect(file.facts).toEqual({
      title: 'Nota sobre el acuerdo',
      author: 'Ana Ruiz, Luis Paz',
      published: '2025-11-26',
      url: 'https://diario.example/nota',
    });
    expect(file.language).toBe('es');
    expect(file.dropped).toEqual([
      { what: 'link addresses', count: 1 },
      { what: 'images', count: 1 },
      { what: 'list bullets', count: 3 },
      { what: 'rules between blocks', count: 1 },
    ]);
  });

  test('that nests without end is refused', async () => {
    expect(await transcribe(new TextEncoder().encode(`${'> '.repeat(20_000)}x`), 'markdown', 'utf-8')).toMatchObject({
      message: 'It nests too deep',
    });
  });
});

describe('a Word file', async () => {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packed = 'http://schemas.openxmlformats.org/package/2006';
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
  const listed = (text: string, list: number, level = 0): string =>
    p(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
  const level = (n: number, format: string, pattern: string, start = 1): string =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
  const cell = (text: string): string => `<w:tc>${p(run(text))}</w:tc>`;
  const body = [
    p(run('Acuerdo de Biskek'), '<w:pStyle w:val="Titulo"/>'),
    p(run('Disposiciones'), '<w:pStyle w:val="Seccion"/>'),
    p(
      `${run('Las partes &amp; sus ')}${run('ministros')}<w:r><w:br/></w:r>${run('acuerdan:')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    ),
    listed('Comercio', 1),
    listed('de bienes', 1, 1),
    listed('de servicios', 1, 1),
    p(run('Entre dos números.')),
    listed('Energía', 1),
    listed('gas', 1, 1),
    listed('De nuevo', 2),
    listed('Con punto', 3),
    p(`<w:del w:id="1" w:author="x"><w:r><w:delText>borrado</w:delText></w:r></w:del>${run('Queda')}`),
    `<w:tbl><w:tr>${cell('Año')}${cell('Escuelas')}</w:tr><w:tr>${cell('2026')}${cell('3')}</w:tr></w:tbl>`,
    p(run('Otras'), '<w:pStyle w:val="Seccion"/>'),
  ];
  const zip = new JSZip();
  const part = (name: string, content: string): unknown => zip.file(name, `<?xml version="1.0"?>${content}`);
  part(
    '[Content_Types].xml',
    `<Types xmlns="${packed}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  part(
    '_rels/.rels',
    `<Relationships xmlns="${packed}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  part('word/document.xml', `<w:document ${word}><w:body>${body.join('')}</w:body></w:document>`);
  part(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${packed}/relationships">${['styles', 'numbering', 'footnotes']
      .map((one) => `<Relationship Id="${one}" Type="${office}/${one}" Target="${one}.xml"/>`)
      .join('')}</Relationships>`,
  );
  part(
    'word/styles.xml',
    `<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="es-ES"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:styleId="Titulo"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="Base"><w:name w:val="x"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Seccion"><w:name w:val="heading 1"/><w:basedOn w:val="Base"/></w:style></w:styles>`,
  );
  part(
    'word/numbering.xml',
    `<w:numbering ${word}>
    <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.', 5)}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '·')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', 'Sección %1.')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
  );
  part(
    'word/footnotes.xml',
    `<w:footnotes ${word}><w:footnote w:id="2">${p(run('Nota al pie.'))}</w:footnote></w:footnotes>`,
  );
  part('word/header1.xml', `<w:hdr ${word}>${p(run('Ministerio'))}</w:hdr>`);
  part('word/header2.xml', `<w:hdr ${word}>${p(run('Ministerio'))}</w:hdr>`);
  part('word/footer1.xml', `<w:ftr ${word}>${p(run('Página 1'))}</w:ftr>`);
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  const file = await read(bytes, 'docx');

  test('gives its lines, in order, each once, with the numbers that Word shows', () => {
    expect(texts(file)).toEqual([
      'Ministerio',
      'Acuerdo de Biskek',
      'Sección I. Disposiciones',
      'Las partes & sus ministros acuerdan:[1]',
      '5. Comercio',
      '5.a) de bienes',
      '5.b) de servicios',
      'Entre dos números.',
      '6. Energía',
      '6.a) gas',
      '1. De nuevo',
      'Con punto',
      'Queda',
      'Año | Escuelas',
      '2026 | 3',
      'Sección II. Otras',
      '[1] Nota al pie.',
      'Página 1',
    ]);
  });

  test('says what its lines are, and what was not taken', () => {
    expect(line(file, 'Acuerdo de Biskek')).toEqual({ as: 'title', certain: true });
    expect(line(file, 'Sección I. Disposiciones')).toEqual({ as: 'heading', certain: true });
    expect(line(file, '6. Energía')).toEqual({ as: 'item', certain: true });
    expect(line(file, 'Ministerio')).toMatchObject({
      as: 'furniture',
      why: 'Encabezado de las páginas del documento.',
    });
    expect(line(file, 'Página 1')).toMatchObject({ as: 'furniture', why: 'Pie de las páginas del documento.' });
    expect(file.language).toBe('es-ES');
    expect(file.facts).toEqual({ title: 'Acuerdo de Biskek' });
    expect(file.dropped).toEqual([
      { what: 'list bullets', count: 1 },
      { what: 'deleted words', count: 1 },
    ]);
  });

  test('that is none is refused', async () => {
    expect(await transcribe(new TextEncoder().encode('PK\x03\x04'), 'docx', 'utf-8')).toMatchObject({ offset: 0 });
    const empty = await new JSZip().file('a', 'b').generateAsync({ type: 'uint8array' });
    expect(await transcribe(empty, 'docx', 'utf-8')).toMatchObject({
      message: 'There is no `word/document.xml` in it',
    });
  });

  test('is recognized, as the others are', () => {
    expect(detectFormat('a.zip', bytes)).toBe('docx');
    expect(detectFormat('a.docx', new TextEncoder().encode('PK\x03\x04…'))).toBe('text');
    expect(detectFormat('pagina', fixture('pagina.html'))).toBe('html');
    expect(detectFormat('x.txt', new TextEncoder().encode('\uFEFF<!-- a --><!DOCTYPE html>'))).toBe('html');
    expect(detectFormat('x.txt', new Uint8Array(Buffer.from('\uFEFF<html>', 'utf16le')))).toBe('html');
    expect(detectFormat('x.HTM', new TextEncoder().encode('<p>'))).toBe('html');
    expect(detectFormat('nota.md', fixture('nota.md'))).toBe('markdown');
    expect(detectFormat('nota.txt', fixture('nota.md'))).toBe('text');
  });
});

test('a transcript is written one line each, blocks apart, and tells where each line went', () => {
  const lines: TranscriptLine[] = [
    { text: 'Uno\nsigue\r\nasí ', certain: true },
    { text: 'a', as: 'item', certain: true },
    { text: 'b', as: 'item', certain: true, tight: true },
    { text: 'fin', certain: true },
  ];
  expect(writeTranscript({ lines, facts: {}, dropped: [] })).toEqual({
    source: 'Uno sigue así\n\na\nb\n\nfin\n',
    lineOf: [1, 3, 4, 6],
  });
});
