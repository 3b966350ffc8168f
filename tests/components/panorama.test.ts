import fc from 'fast-check';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { dateGrid } from '../../src/components/panorama/date-grid.ts';
import { datesOf } from '../../src/components/panorama/dates.ts';
import { figureOf, type Figure } from '../../src/components/panorama/figure.ts';
import { figuresOf, mostDates } from '../../src/components/panorama/figures.ts';
import { mostParties, mostTies } from '../../src/components/panorama/promises-figure.ts';
import { periodsOf } from '../../src/components/panorama/periods.ts';
import { mostColumns, mostRows, organizationsGrid, themesGrid } from '../../src/components/panorama/presence.ts';
import { promisesOf } from '../../src/components/panorama/promises.ts';
import { strengthGrid } from '../../src/components/panorama/strength.ts';
import { uiOf } from '../../src/components/ui.ts';
import { strings } from '../../src/i18n/strings.ts';
import { commitmentClasses, domains, forces } from '../../src/model/commitment.ts';
import { certainties } from '../../src/model/common.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { loadCorpus } from '../../src/read/read.ts';
import { toHtml } from '../../src/render/html.ts';
import { wordsOf } from '../site/pages.ts';
import { invent, type Invented, type InventedCommitment } from './panorama-corpus.ts';

const real = loadCorpus(corpusFolder());
const t = strings('es');
const figures = (corpus: Corpus, language: 'es' | 'en' = 'es'): Figure[] => figuresOf(uiOf(corpus, language));
const htmlOf = (corpus: Corpus): string =>
  toHtml(figures(corpus).map((figure) => figureOf(figure, uiOf(corpus, 'es'))));
const figure = (corpus: Corpus, id: string): Figure => figures(corpus).find((one) => one.id === id)!;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** The elements of a tree with a class, by its words. */
function marked(tree: Element, className: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (String(element.properties.className).split(' ').includes(className)) found.push(element);
  });
  return found;
}
const numbersIn = (tree: Element): string[] => marked(tree, 'number').map(wordsOf);
const hrefsIn = (tree: Element): string[] => {
  const found: string[] = [];
  visit(tree, { tagName: 'a' }, (element: Element) => void found.push(String(element.properties.href)));
  return found;
};

const day = fc
  .tuple(fc.integer({ min: 1000, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, date]) => {
    const [y, m, d] = [String(year), String(month).padStart(2, '0'), String(date).padStart(2, '0')];
    return fc.constantFrom(y, `${y}-${m}`, `${y}-${m}-${d}`, `${y}-${m}-${d}/${year + 1}-01`);
  });
const commitment = (most: number): fc.Arbitrary<InventedCommitment> =>
  fc
    .record({
      class: fc.constantFrom(...commitmentClasses),
      domain: fc.constantFrom(...domains),
      parties: fc.uniqueArray(fc.integer({ min: 0, max: most }), { minLength: 1, maxLength: 4 }),
      addressees: fc.uniqueArray(fc.integer({ min: 0, max: most }), { maxLength: 2 }),
      words: fc.option(fc.constantFrom('todos los países', 'los vecinos'), { nil: undefined, freq: 6 }),
      deadline: fc.option(day, { nil: undefined, freq: 4 }),
      withdrawn: fc.boolean(),
      force: fc.constantFrom(...forces),
    })
    .map(({ force, ...rest }) => ({ ...rest, force: rest.class === 'commitment' ? force : undefined }));
const invented: fc.Arbitrary<Invented> = fc.integer({ min: 1, max: 30 }).chain((size) => {
  const text = fc.integer({ min: 0, max: size - 1 });
  return fc.record({
    texts: fc.array(
      fc.record({
        date: fc.oneof(
          { weight: 1, arbitrary: fc.constant('unknown' as const) },
          { weight: 4, arbitrary: fc.record({ when: day, certainty: fc.constantFrom(...certainties) }) },
        ),
        events: fc.array(day, { maxLength: 3 }),
      }),
      { minLength: size, maxLength: size },
    ),
    organizations: fc.array(fc.array(text, { maxLength: 8 }), { maxLength: 60 }),
    themes: fc.array(fc.array(fc.tuple(text, fc.integer({ min: 0, max: 2 })), { maxLength: 5 }), { maxLength: 10 }),
    instruments: fc.array(day, { maxLength: 5 }),
    commitments: fc.array(commitment(12), { maxLength: 25 }),
  });
});
const corpora = invented.map(invent);

describe('matrices', () => {
  it('count every mention of the organizations that they show, and say how many they leave out', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const grid = organizationsGrid(corpus, t);
        const present = corpus.entities.org.filter(({ mentions }) => mentions.length > 0);
        const byName = new Map(present.map(({ name, mentions }) => [name, mentions.length]));
        expect(grid.rows.map((_, row) => sum(grid.counts[row]!.map(({ n }) => n)))).toEqual(
          grid.rows.map(({ name }) => byName.get(name)),
        );
        expect(grid.rows.length + grid.left).toBe(present.length);
        expect(grid.rows.length).toBeLessThanOrEqual(mostRows);
        expect(grid.columns.length).toBeLessThanOrEqual(mostColumns);
      }),
    );
  });

  it('count a paragraph of a theme once', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const grid = themesGrid(corpus, t);
        for (const [row, { name }] of grid.rows.entries()) {
          const { passages } = corpus.entities.theme.find((theme) => theme.name === name)!;
          const paragraphs = new Set(passages.map(({ paragraph }) => paragraph));
          expect(sum(grid.counts[row]!.map(({ n }) => n))).toBe(paragraphs.size);
        }
      }),
    );
  });

  it('lead from a cell to the first place in its text', () => {
    const grid = organizationsGrid(real, t);
    const [text] = real.texts;
    grid.rows.forEach(({ href }, row) => {
      const org = real.entities.org.find(({ id }) => real.address.entity('org', id) === href)!;
      const first = org.mentions.find(({ paragraph }) => paragraph.text === text);
      const { n, href: place } = grid.counts[row]![0]!;
      expect(place).toBe(first && real.address.anchor(text!.id, first.paragraph.id));
      expect(n > 0).toBe(first !== undefined);
    });
  });
});

describe('the distribution', () => {
  it('has every live record once', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const live = corpus.commitments.filter(({ data }) => data.withdrawn === undefined);
        expect(
          sum(
            strengthGrid(corpus, t)
              .counts.flat()
              .map(({ n }) => n),
          ),
        ).toBe(live.length);
      }),
    );
  });

  it('shows narrow windows each count that is not zero, in order', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const grid = strengthGrid(corpus, t);
        if (grid.rows.length === 0) return;
        const [, narrow] = figure(corpus, 'ambitos').drawings;
        const shown = grid.counts.flat().filter(({ n }) => n > 0);
        expect(numbersIn(narrow!)).toEqual(shown.map(({ n }) => String(n)));
        expect(marked(narrow!, 'length')).toHaveLength(shown.length);
      }),
    );
  });
});

describe('the timeline', () => {
  it('has every date of the corpus once, in order, undated texts last', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const dates = datesOf(corpus);
        const deadlines = corpus.commitments.filter(({ data }) => data.deadline && !data.withdrawn).length;
        const events = sum(corpus.texts.map(({ plan }) => 1 + plan.events.length));
        expect(dates).toHaveLength(events + corpus.entities.instrument.length + deadlines);
        const whens = dates.map(({ when }) => when ?? '~');
        expect(whens).toEqual([...whens].sort());
        expect(
          sum(
            dateGrid(dates, t)
              .counts.flat()
              .map(({ n }) => n),
          ),
        ).toBe(dates.length);
        if (dates.length > mostDates) return;
        const { drawings, table } = figure(corpus, 'fechas');
        expect(table.rows.map(({ head }) => head.words)).toEqual(dates.map(({ name }) => name));
        for (const drawing of drawings) expect(hrefsIn(drawing)).toEqual(dates.map(({ href }) => href));
      }),
    );
  });

  it.each([...certainties, 'recorded'] as const)('shows «%s» by words, and by a form that no other has', (basis) => {
    const { drawings, legend = [] } = figure(real, 'fechas');
    const key = legend.find(({ words }) => words === t.panorama.timeline.basesLong[basis])!;
    const form = toHtml(key.mark.children).replace(/translate\(.*?\)/, '');
    expect(legend.filter(({ mark }) => toHtml(mark.children).replace(/translate\(.*?\)/, '') === form)).toEqual([key]);
    expect(wordsOf(drawings[0]!)).toContain(t.panorama.timeline.bases[basis].split(' ').at(-1));
  });

  it('puts years together until they are few', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9999 })), fc.integer({ min: 10, max: 40 }), (years, most) => {
        const { starts, startOf, step } = periodsOf(years, most);
        expect(starts.length).toBeLessThanOrEqual(most);
        for (const year of years) {
          expect(starts).toContain(startOf(year));
          expect(year - startOf(year)).toBeLessThan(step);
        }
      }),
    );
  });
});

describe('promises', () => {
  it('are those of the register', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const { parties, ties, total } = promisesOf(corpus);
        const live = corpus.commitments.filter(({ data }) => data.class === 'commitment' && !data.withdrawn);
        expect(total).toBe(live.length);
        for (const { entity, records } of parties)
          expect(records).toBe(entity ? live.filter((one) => one.parties.includes(entity)).length : 0);
        for (const { kind, from, to, records } of ties) {
          const expected = live.filter((one) => {
            if (!one.parties.includes(from.entity!)) return false;
            const said = one.data.literal_addressee;
            if (kind === 'alone') return one.parties.length === 1 && one.addressees.length === 0 && said === undefined;
            if (kind === 'joint') return one.parties.includes(to.entity!);
            return to.entity ? one.addressees.includes(to.entity) : `«${said}»` === to.name;
          });
          expect(records).toEqual(expected);
        }
        const pairs = live.flatMap(({ parties: p, addressees: a, data }) => {
          const to = a.length + (data.literal_addressee === undefined ? 0 : 1);
          return (p.length * (p.length - 1)) / 2 + p.length * to || 1;
        });
        expect(sum(ties.map(({ records }) => records.length))).toBe(sum(pairs));
      }),
    );
  });

  it('have an arc for each tie of two, and a row for each tie', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const { ties, total } = promisesOf(corpus);
        if (total === 0) return;
        const { drawings, table } = figure(corpus, 'compromisos');
        const drawn = ties.filter(({ from, to }) => from !== to);
        for (const drawing of drawings) expect(marked(drawing, 'arc')).toHaveLength(drawn.length);
        expect(table.rows).toHaveLength(ties.length);
        table.rows.forEach(({ cells }, row) =>
          expect(sum(cells.slice(2, 4).map(({ words }) => Number(words)))).toBe(ties[row]!.records.length),
        );
      }),
    );
  });

  const chain = (parties: number): Corpus =>
    invent({
      ...{ texts: [], organizations: [], themes: [], instruments: [] },
      commitments: Array.from({ length: parties - 1 }, (_, index) => ({
        ...({ class: 'commitment', force: 'commissive', domain: 'law' } as const),
        ...{ parties: [index], addressees: [index + 1] },
      })),
    });

  it(`are arcs up to ${mostParties} parties, then a matrix with the same numbers as its table`, () => {
    expect(marked(figure(chain(mostParties), 'compromisos').drawings[0]!, 'arc')).toHaveLength(mostParties - 1);
    const { drawings, table } = figure(chain(mostParties + 1), 'compromisos');
    expect(drawings.flatMap((drawing) => marked(drawing, 'arc'))).toEqual([]);
    expect(table.rows).toHaveLength(mostRows);
    expect(numbersIn(drawings[0]!)).toEqual(
      table.rows.flatMap(({ cells }) => cells.map(({ words }) => words).filter((words) => words !== '0')),
    );
  });

  it(`are a matrix too when there are more than ${mostTies} ties`, () => {
    const parties = Array.from({ length: 30 }, (_, index) => index);
    const record = { class: 'commitment', force: 'intentional', domain: 'law', parties, addressees: [] } as const;
    const corpus = invent({ texts: [], organizations: [], themes: [], instruments: [], commitments: [record] });
    expect(marked(figure(corpus, 'compromisos').drawings[0]!, 'arc')).toEqual([]);
  });
});

describe.each(['es', 'en'] as const)('every picture (%s)', (language) => {
  it('has the numbers of its table, leads nowhere that the table does not, and says whose the coding is', () => {
    for (const { id, drawings, table, caption } of figures(real, language)) {
      const cells = table.rows.flatMap(({ head, cells }) => [head, ...cells]);
      const known = new Set([...cells, ...table.heads].map((cell) => (typeof cell === 'string' ? '' : cell.href)));
      drawings.forEach((drawing, variant) => {
        expect(hrefsIn(drawing).filter((href) => !known.has(href))).toEqual([]);
        if (!['organizaciones', 'temas', 'ambitos'].includes(id)) return;
        const numbers = table.rows.flatMap((row) => row.cells.map(({ words }) => words));
        // Wide bars have a place for what is not there.
        const zeros = id === 'ambitos' && variant === 0;
        expect(numbersIn(drawing)).toEqual(zeros ? numbers : numbers.filter((words) => words !== '0'));
      });
      if (['temas', 'compromisos', 'ambitos'].includes(id))
        expect(
          caption.flat().some((node) => typeof node === 'string' && node.includes(strings(language).panorama.coded)),
        ).toBe(true);
    }
  });
});

it('pictures are the same bytes each time', () => {
  expect(htmlOf(loadCorpus(corpusFolder()))).toBe(htmlOf(real));
});

describe('a corpus of a thousand texts and a hundred and fifty parties', () => {
  const large = invent({
    texts: Array.from({ length: 1000 }, (_, index) => ({
      date:
        index % 50 === 0 ? 'unknown' : { when: `${1900 + (index % 120)}-05-09`, certainty: certainties[index % 3]! },
      events: [`${1900 + (index % 90)}`],
    })),
    organizations: Array.from({ length: 200 }, (_, org) => Array.from({ length: 500 }, (_, n) => (n * 7 + org) % 1000)),
    themes: Array.from({ length: 100 }, (_, theme) =>
      Array.from({ length: 50 }, (_, n) => [(n * 13 + theme) % 1000, n % 3] as const),
    ),
    instruments: Array.from({ length: 100 }, (_, index) => `${1850 + index}`),
    commitments: Array.from({ length: 4000 }, (_, index) => ({
      ...({ class: 'commitment', force: forces[index % 2]!, domain: domains[index % 12]! } as const),
      ...{ parties: [index % 150, (index * 7 + 1) % 150], addressees: index % 3 === 0 ? [(index * 11 + 2) % 150] : [] },
    })),
  });

  it('is drawn in less than a second, and its page stays small', () => {
    const before = process.cpuUsage();
    const html = htmlOf(large);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(1);

    expect(html.length).toBeLessThan(300_000);
  });
});

it('a corpus without anything has no pictures', () => {
  expect(figures(invent({ texts: [], organizations: [], themes: [], instruments: [], commitments: [] }))).toEqual([]);
});
