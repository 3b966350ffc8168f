import type { Inline } from '../../src/model/document.ts';

const sic = (form: string, corr: string): Inline => ({ type: 'sic', sic: form, corr });
const text = (value: string): Inline => ({ type: 'text', value });

/** A paragraph's words, and how its page writes them: only what would be markup is escaped. Run both ways. */
export const paragraphs: Record<string, { inlines: Inline[]; mdx: string }> = {
  'plain words': { inlines: [text('Las partes acuerdan.')], mdx: 'Las partes acuerdan.' },
  'quotation marks, dashes and dots as they are': {
    inlines: [text('“Sí” -- dijo... «no» ‘ya’ 10:30 n.º 1')],
    mdx: '“Sí” -- dijo... «no» ‘ya’ 10:30 n.º 1',
  },
  'import and export': { inlines: [text('import de export')], mdx: 'import de export' },
  braces: { inlines: [text('la llave {a} y {')], mdx: 'la llave \\{a} y \\{' },
  tags: { inlines: [text('a < b, <b>c</b>, <!-- d -->')], mdx: 'a \\< b, \\<b>c\\</b>, \\<!-- d -->' },
  'marks of Markdown': {
    inlines: [text('*a* _b_ `c` [d](e) ![f](g)')],
    mdx: '\\*a\\* \\_b\\_ \\`c\\` \\[d]\\(e) !\\[f]\\(g)',
  },
  'what would begin a block': { inlines: [text('# a')], mdx: '# a' },
  'character references': { inlines: [text('R&D &amp; &nbsp; &#123;')], mdx: 'R\\&D \\&amp; \\&nbsp; \\&#123;' },
  'a backslash at the end': { inlines: [text('a\\ b\\')], mdx: 'a\\ b\\\\' },
  'an emendation': {
    inlines: [text('El '), sic('kirguísSadir', 'kirguís, Sadir'), text(' Zhapárov')],
    mdx: 'El <Sic corr="kirguís, Sadir">kirguísSadir</Sic> Zhapárov',
  },
  'quotation marks and references in a reading': {
    inlines: [text('a '), sic('b', 'c "d" &amp; \'e\' <f> {g}')],
    mdx: 'a <Sic corr="c &#x22;d&#x22; &amp;amp; \'e\' <f> {g}">b</Sic>',
  },
  'nothing but emendations': {
    inlines: [sic('a', 'b'), text(' '), sic('c', 'd')],
    mdx: '<Sic corr="b">a</Sic> <Sic corr="d">c</Sic>',
  },
};
