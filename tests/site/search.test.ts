/** The search in a browser, on the index of the built site. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { launchBrowser } from '../../scripts/browser.ts';
import { queries } from './queries.ts';
import { serve, type Server } from './server.ts';

const t = strings('es');
const { search: words, searchPage } = t;

let browser: Browser;
let server: Server;
let context: BrowserContext;
let page: Page;
/** What the browser complains about: scripts that fail, what the policy refuses. */
let complaints: string[];
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(inject('dist'))]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));
beforeEach(async () => {
  await open();
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext(options);
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
}

interface Hit {
  /** `declaracion-rusia-bielorrusia#d32`; of a record, `<text>#c-0001`. */
  place: string;
  href: string;
  words: string;
  marked: string[];
}

/** Opens an address of the search, or types words into it, and waits for the answer. */
async function search(query: string): Promise<Hit[]> {
  const isAddress = query.startsWith('?');
  await page.goto(`${server.url}/buscar/${isAddress ? query : ''}`);
  if (!isAddress) {
    await box().fill(query);
    await box().press('Enter');
  }
  return hits();
}

const box = () => page.getByRole('main').getByRole('searchbox');
const status = () => page.getByRole('status').innerText();
const settled = async (): Promise<void> => {
  await page.locator('#results[aria-busy="false"]').waitFor();
};

/** What is shown, in order, once the page says that it is done. Of each text, what stands under «more» too. */
async function hits(): Promise<Hit[]> {
  await settled();
  for (const more of await page.locator('#hits summary').all()) await more.click();
  await expect.poll(() => page.locator('#hits details ul:empty').count()).toBe(0);
  return page.locator('#hits li li').evaluateAll((items) =>
    items.map((item) => {
      const href = item.querySelector('a')?.getAttribute('href') ?? '';
      const text = item.closest('#hits > li')?.querySelector('h2 a')?.getAttribute('href')?.split('/').at(-2) ?? '';
      const { hash, pathname } = new URL(href, location.href);
      const id =
        hash === '' ? (pathname.includes('/compromisos/') ? (pathname.split('/').at(-2) ?? '') : '') : hash.slice(1);
      const marked = [...item.querySelectorAll('mark')].map((mark) => mark.textContent);
      return { place: `${text}#${id}`, href, words: item.textContent, marked };
    }),
  );
}

describe('the search', () => {
  it('has sixty queries and more to answer', () => expect(queries.length).toBeGreaterThanOrEqual(60));

  it.each(queries)('finds $query among the first three ($why)', async ({ query, finds, showing, marks, not = [] }) => {
    await page.goto(`${server.url}/buscar/${query.startsWith('?') ? query : ''}`);
    if (!query.startsWith('?')) {
      await box().fill(query);
      await box().press('Enter');
    }
    const all = await hits();
    const first = all.slice(0, 3);
    const hit = first.find(({ place }) => place === finds);
    expect(hit, `first: ${first.map(({ place }) => place).join(', ')}`).toBeDefined();
    expect(hit?.words.replace(/\s/g, ' ')).toContain(showing);
    if (marks) expect(hit?.marked.filter((one) => marks.test(one.replace(/\s/g, ' ')))).not.toEqual([]);
    expect(all.filter(({ place }) => not.includes(place))).toEqual([]);
  });

  it.each(['xilófono', '"Rusia y Francia"', 'alert', 'x', 'ano', '=Firmaran', 'q -q', '"'])(
    'finds nothing for %s, and says so',
    async (query) => {
      expect(await search(query)).toEqual([]);
      expect([words.none, words.start]).toContain(await status());
    },
  );

  it('says which word it does not know, and what it took instead', async () => {
    await search('xilófono seguridad');
    expect(await page.locator('#notices').innerText()).toContain(words.missing('xilófono'));
    await search('seguridda');
    expect(await page.locator('#notices').innerText()).toContain(words.corrected('seguridda', 'seguridad'));
  });

  it('offers what else may have been meant, and keeps the rest of the query', async () => {
    await search('Jeves "Asia Central"');
    const others = page.locator('#notices p', { hasText: words.didYouMean }).getByRole('link');
    expect(await others.allInnerTexts()).toEqual(['jefes']);
    await others.click();
    await hits();
    expect(await box().inputValue()).toBe('jefes "Asia Central"');
  });

  it.each([
    ['seguridad', 'seguridad'],
    ['"seguridad igual e indivisible"', '"seguridad igual e indivisible"'],
    ['=Firmarán', '=Firmarán'],
    ['OTAN -Ucrania', 'OTAN'],
  ])('leads from %s to every occurrence in context', async (query, asked) => {
    await search(query);
    await page.getByRole('link', { name: words.inContext(asked.replaceAll(/["=]/g, '')) }).click();
    await page.waitForURL(/\/concordancia\//);
    expect(new URL(page.url()).searchParams.get('q')).toBe(asked);
    await page.locator('#lines a').first().waitFor();
  });

  it('tells under which other names it looked, and searches for the word alone on request', async () => {
    const all = await search('Belarús');
    const notice = page.locator('#notices p', { hasText: 'otras palabras' });
    expect(await notice.innerText()).toContain('Bielorrusia');
    await notice.getByRole('link', { name: words.exactly('Belarús') }).click();
    const alone = await hits();
    expect(alone.length).toBeLessThan(all.length);
    expect(alone.every(({ marked }) => marked.every((one) => /^belar[uú]s$/i.test(one)))).toBe(true);
    expect(await box().inputValue()).toBe('"Belarús"');
  });

  it('says so when what is asked for stands in different paragraphs', async () => {
    await search('inmunidades teatro');
    expect(await page.locator('#notices').innerText()).toContain(words.scattered);
  });

  it('says what each hit is: paragraph, note or record', async () => {
    const found = await search('contramedidas');
    const label = (id: string) => found.find(({ place }) => place.endsWith(`#${id}`))?.words ?? '';
    expect(label('d32')).toMatch(/^párr\. d32 /);
    expect(label('a44')).toMatch(/^Nota 44 al párr\. d32 · \S/);
    expect(label('c-0053')).toMatch(/^Registro, párr\. d32 · Compromiso, intencional /);
    expect(await status()).toBe('2 párrafos, 4 notas y 2 actos del registro en 2 textos.');
  });

  it('orders texts by date when asked', async () => {
    const order = async (value: string): Promise<string[]> => {
      await search(`?q=Putin${value === '' ? '' : `&orden=${value}`}`);
      return page.locator('#hits > li .meta').allInnerTexts();
    };
    const dated = await order('antiguos');
    expect(dated.length).toBe(5);
    expect((await order('recientes')).reverse()).toEqual(dated);
    expect(dated.map((date) => /\d{4}/.exec(date)?.[0])).toEqual(
      [...dated.map((date) => /\d{4}/.exec(date)?.[0])].sort(),
    );
  });

  it.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', '${alert(1)}'])(
    'takes %s for the words that it is',
    async (query) => {
      let alerted = false;
      page.on('dialog', () => (alerted = true));
      await search(query);
      expect(await box().inputValue()).toBe(query);
      await page.reload();
      await hits();
      expect(await box().inputValue()).toBe(query);
      expect(await page.locator('#results :is(script, img, svg)').count()).toBe(0);
      expect(alerted).toBe(false);
    },
  );

  it('takes 5,000 characters, and says how many words it looks for', async () => {
    const long = 'seguridad '.repeat(500).trim();
    const found = await search(long);
    expect(found.length).toBeGreaterThan(0);
    const many = Array.from({ length: 700 }, (_, n) => `pal${String(n)}`).join(' ');
    await search(many);
    expect(await page.locator('#notices').innerText()).toContain(words.cut(32));
    expect(await status()).toBe(words.none);
  });

  it('leads to the paragraph that it found', async () => {
    const [hit] = await search('cosmodromo');
    await page.locator(`#hits a[href="${hit?.href ?? ''}"]`).click();
    const { pathname, hash } = new URL(page.url());
    expect(pathname + hash).toBe('/textos/lukashenko-viaja-rusia/#p8');
    const target = page.locator(':target');
    expect(await target.innerText()).toContain('Cosmódromo Vostochni');
    await expect.poll(() => target.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(400);
  });
});

describe('the address of a search', () => {
  it('follows what is typed and chosen, gives the same answer again, and back leads back', async () => {
    await page.goto(`${server.url}/buscar/`);
    await box().pressSequentially('Putin', { delay: 30 });
    await expect.poll(() => page.url()).toContain('?q=Putin');
    await hits();
    await page.getByLabel(searchPage.exact).check();
    await page.getByLabel(searchPage.order).selectOption({ label: searchPage.newest });
    await page.getByText(searchPage.filters, { exact: true }).click();
    if (!(await page.locator('#facets').isVisible())) await page.getByText(searchPage.filters, { exact: true }).click();
    await page.locator('#facets summary', { hasText: words.facets.year }).click();
    await page.getByRole('checkbox', { name: /^2023 \d+$/ }).check();
    const found = await hits();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      q: 'Putin',
      exacta: '1',
      orden: 'recientes',
      anio: '2023',
    });
    await page.reload();
    expect(await hits()).toEqual(found);
    await page.goBack();
    await hits();
    expect(new URL(page.url()).searchParams.has('anio')).toBe(false);
    await page.goBack();
    await page.goBack();
    await hits();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: 'Putin' });
    expect(await page.getByLabel(searchPage.exact).isChecked()).toBe(false);
    // All keys of a word are one step.
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await box().inputValue()).toBe('');
    expect(await page.locator('#hits > li').count()).toBe(0);
  });

  it('says wrong things without harm', async () => {
    await search('?q=Putin&anio=1900&orden=nada&en=nada&clase=%3Cscript%3E');
    expect(await status()).toBe(words.none);
  });
});

describe('filters', () => {
  /** What a facet offers, with its counts, in a search. */
  async function offered(query: string, facet: keyof typeof words.facets): Promise<Record<string, number>> {
    await page.goto(`${server.url}/buscar/${query}`);
    await hits();
    if (!(await page.locator('#facets').isVisible())) await page.getByText(searchPage.filters, { exact: true }).click();
    const group = page.locator('#facets > details', { has: page.getByText(words.facets[facet], { exact: true }) });
    if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
    await expect.poll(() => group.locator('.values > *').count()).toBeGreaterThan(0);
    const more = group.getByRole('button');
    if ((await more.count()) > 0) await more.click();
    return Object.fromEntries(
      await group
        .locator('label')
        .evaluateAll((labels) =>
          labels.map((label) => [
            label.querySelector('input')?.value ?? '',
            Number(label.querySelector('.count')?.textContent),
          ]),
        ),
    );
  }

  const parameter = {
    ...{ text: 'texto', kind: 'tipo', part: 'parte', year: 'anio', org: 'organizacion', person: 'persona' },
    ...{ place: 'lugar', instrument: 'instrumento', theme: 'tema', class: 'clase', force: 'fuerza', party: 'actor' },
  } as const;

  it.each(Object.entries(parameter) as [keyof typeof parameter, string][])(
    'count beside each value of %s what choosing it finds',
    async (facet, name) => {
      const counts = await offered('?q=cooperación', facet);
      expect(Object.keys(counts).length).toBeGreaterThan(0);
      for (const [value, count] of Object.entries(counts).slice(0, 4)) {
        const found = await search(`?q=cooperación&${new URLSearchParams({ [name]: value }).toString()}`);
        expect([value, found.length]).toEqual([value, count]);
      }
    },
  );

  it('widen within a facet and narrow between facets', async () => {
    const year = async (...years: string[]): Promise<number> =>
      (await search(`?q=Putin${years.map((one) => `&anio=${one}`).join('')}`)).length;
    expect(await year('2023', '2025')).toBe((await year('2023')) + (await year('2025')));
    const both = await search('?q=Putin&anio=2025&en=parrafos');
    expect(both.length).toBeLessThan(await year('2025'));
  });

  it('stand as buttons that remove them', async () => {
    await search('?q=Putin&anio=2023&en=notas');
    const chips = page.getByRole('list', { name: searchPage.inForce });
    await expect.poll(() => chips.getByRole('listitem').count()).toBe(3);
    await chips.getByRole('button', { name: words.remove('2023') }).click();
    await hits();
    expect(new URL(page.url()).search).toBe('?q=Putin&en=notas');
    await page.goto(`${server.url}/buscar/?q=Putin&anio=2023&en=notas`);
    await page.getByRole('button', { name: words.clear }).click();
    await hits();
    expect(new URL(page.url()).search).toBe('?q=Putin');
  });

  it.each([
    [360, 'touch'],
    [1280, 'keys'],
  ])('work at %i pixels with %s', async (width, by) => {
    await context.close();
    await open({ viewport: { width, height: 800 }, hasTouch: by === 'touch' });
    await search('?q=seguridad');
    const filters = page.getByText(searchPage.filters, { exact: true });
    const press = async (target: ReturnType<Page['locator']>, key: string): Promise<void> => {
      if (by === 'touch') return target.tap();
      await target.focus();
      await page.keyboard.press(key);
    };
    if (!(await page.locator('#facets').isVisible())) await press(filters, 'Enter');
    await press(page.locator('#facets summary', { hasText: words.facets.class }), 'Enter');
    const choice = page.locator('#facets').getByRole('checkbox', { name: /^Posición/ });
    await choice.waitFor();
    await press(choice, 'Space');
    await expect.poll(() => new URL(page.url()).searchParams.get('clase')).toBe('posiciones');
    await settled();
    expect(await choice.isChecked()).toBe(true);
    if (by === 'keys') expect(await choice.evaluate((element) => element === document.activeElement)).toBe(true);
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang).toBe(0);
  });
});

describe('around the search', () => {
  it.each(['/', '/textos/cumbre-otsc/', '/organizaciones/otsc/'])('the box of %s leads to the answer', async (path) => {
    await page.goto(server.url + path);
    await page.getByRole('searchbox').fill('narcotráfico');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/\/buscar\/\?q=/);
    expect((await hits()).map(({ place }) => place)).toEqual(['cumbre-otsc#p5']);
  });

  it('nothing of the index is loaded before it is used', async () => {
    server.log.length = 0;
    await page.goto(`${server.url}/buscar/`);
    await page.waitForLoadState('networkidle');
    expect(server.log.filter((path) => path.includes('/indice/'))).toEqual([]);
    await box().focus();
    await expect.poll(() => server.log.filter((path) => path.includes('/indice/')).length).toBeGreaterThan(0);
  });

  it('says what was found as soon as it knows, and nothing else after, though the words take their time', async () => {
    await page.route(/indice\/.*\/contenido\//, (route) => setTimeout(() => void route.continue(), 1_000));
    await page.goto(`${server.url}/buscar/?q=narcotráfico`);
    const status = page.locator('#status');
    await expect.poll(() => status.textContent()).toMatch(/\d/);
    const said = await status.textContent();
    expect(await page.locator('#hits > li').count()).toBe(0);
    await settled();
    expect(await page.locator('#hits > li').count()).toBeGreaterThan(0);
    expect(await status.textContent()).toBe(said);
  });

  it('it says so when its index cannot be loaded, and tries again', async () => {
    await page.route(/indice/, (route) => route.abort());
    await page.goto(`${server.url}/buscar/?q=Putin`);
    await expect.poll(status).toBe(words.failed);
    await page.unroute(/indice/);
    await box().press('Enter');
    expect((await hits()).length).toBeGreaterThan(0);
    complaints.length = 0;
  });

  it('a screen reader hears what it is, what there is to do, and what was found', async () => {
    await page.goto(`${server.url}/buscar/`);
    const main = page.getByRole('main');
    await main.getByRole('search', { name: t.searchLabel }).waitFor();
    expect(await box().getAttribute('aria-describedby')).toBe('help');
    expect(await main.ariaSnapshot()).toMatch(
      new RegExp(
        [
          `heading "${searchPage.title}" \\[level=1\\]`,
          `search "${t.searchLabel}"`,
          `searchbox "${searchPage.query}"`,
          `button "${t.searchSubmit}"`,
          `link "${searchPage.howTo}"`,
          `checkbox "${searchPage.exact}"`,
          `checkbox "${searchPage.official}"`,
          `combobox "${searchPage.order}"`,
          `region "${searchPage.results}"`,
          'status',
        ].join('[\\s\\S]*'),
      ),
    );
    const live = page.getByRole('status');
    expect(await live.innerText()).toBe(words.start);
    await box().fill('seguridad');
    await expect
      .poll(() => live.innerText())
      .toMatch(/^\d+ párrafos, \d+ notas y \d+ actos del registro en \d textos\.$/);
    await settled();
    const results = page.getByRole('region', { name: searchPage.results });
    expect(await results.getAttribute('aria-busy')).toBe('false');
    // Texts are headings, to be jumped to; each hit begins with a link that names its place.
    expect(await results.getByRole('heading', { level: 2 }).count()).toBe(4);
    expect(await results.getByRole('link', { name: /^párr\. d14$/ }).count()).toBe(1);
    expect(await results.locator('mark').first().innerText()).toBe('seguridad');
    // The words of a text are in its language, whatever that of the interface.
    expect(await results.locator('h2 a').first().getAttribute('lang')).toBe('es');
  });

  it('five texts are shown at once, and no more are offered', async () => {
    await search('?q=de');
    expect(await page.locator('#hits > li').count()).toBe(5);
    expect(await page.getByRole('button', { name: searchPage.more }).isHidden()).toBe(true);
  });

  it('without JavaScript the indexes are offered', async () => {
    await context.close();
    await open({ javaScriptEnabled: false });
    await page.goto(`${server.url}/buscar/?q=Putin`);
    const main = page.getByRole('main');
    for (const name of [t.navigation.texts, t.kinds.org.many, t.kinds.theme.many, t.navigation.commitments])
      expect(await main.getByRole('link', { name, exact: true }).count()).toBe(1);
    expect(
      await page.locator('.filters, .options').evaluateAll((all) => all.map((one) => one.checkVisibility())),
    ).toEqual([false, false]);
  });
});
