/**
 * Twelve editions of one text, made by the real commands, and every link that was ever published: each still leads to
 * its words, or to the sentence that says where they are.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passageEs as t } from '../../src/i18n/passage.ts';
import { Ledger } from '../../src/model/ledger.ts';
import { readCorpus } from '../../src/read/read.ts';
import { launchBrowser } from '../../scripts/browser.ts';
import { runBuild, runScript, workshop } from './build.ts';
import { readPage } from './pages.ts';
import { serve, type Server } from './server.ts';

const corpus = relative('.', join(workshop, 'editions'));
const folder = { path: join(workshop, 'editions'), label: `${corpus}/` };
const out = join(workshop, 'editions-site');
const text = 'bahia';
const path = (name: string): string => join(folder.path, name);
const desk = join(workshop, 'editions-desk');

/** The paragraphs of the first edition. */
const first = {
  canal: 'Los puertos del norte abren el canal grande a todos los barcos de pesca.',
  cofradia:
    'La cofradía mantiene los faroles del muelle y paga el aceite de cada invierno. La alcaldía repara las escaleras de piedra, limpia las rampas y guarda las llaves del almacén.',
  title: 'De los barcos',
  grano: 'Los barcos de grano esperan fuera de la bahía hasta que suene la campana del faro.',
  sal: 'La sal se descarga de noche, con tres hombres y una grúa, en el muelle de poniente.',
  madera: 'La madera paga la mitad.',
  tasas: 'De las tasas',
  aduana: 'La aduana anota cada bulto en el libro azul y entrega un recibo sellado al capitán.',
  fiesta: 'El primer domingo de agosto nadie trabaja y todas las campanas tocan a mediodía.',
};
type Words = Record<string, string>;

/** A source as it arrives: paragraphs between blank lines. */
const sourceOf = (words: Words): string => ['Acta de la bahía', ...Object.values(words)].join('\n\n') + '\n';

let now: Words = { ...first };
/** Every id that was ever published, with the words that it opened, and the edition. */
const published: { edition: string; id: string; words: string }[] = [];

/** What an anchor has been: its words one after another, as each edition had them, and the last edition with it. */
interface Past {
  heading: boolean;
  wordings: string[];
  last: string;
}
const pasts = new Map<string, Past>();

/** The hash of words, as `/permanencia/` tells readers to make it. */
const hashOf = (words: string): string => createHash('sha256').update(words, 'utf8').digest('hex').slice(0, 12);

/** Words that differ in nothing that is printed. */
const normal = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Runs a command; it must succeed. */
async function run(script: string, ...args: string[]): Promise<string> {
  const { status, output } = await runScript(`scripts/${script}.ts`, args, corpus);
  expect(status, output).toBe(0);
  return output;
}

/** Takes a new edition of the source in. */
function take(change: Words): Promise<string> {
  now = change;
  writeFileSync(join(desk, 'bahia.txt'), sourceOf(now));
  return run('ingest', join(desk, 'bahia.txt'), '--id', text);
}

function edit(name: string, change: (content: string) => string): void {
  const before = readFileSync(path(name), 'utf8');
  const after = change(before);
  expect(after, `${name} should change`).not.toBe(before);
  writeFileSync(path(name), after);
}

/** Puts keys after another, in place of it or away. */
function replaced(words: Words, key: string, by: Words): Words {
  return Object.fromEntries(
    Object.entries(words).flatMap((entry) => (entry[0] === key ? Object.entries(by) : [entry])),
  );
}
const without = (words: Words, ...keys: string[]): Words =>
  Object.fromEntries(Object.entries(words).filter(([key]) => !keys.includes(key)));
const lineOf = (words: string): number =>
  readFileSync(path(`sources/${text}.txt`), 'utf8')
    .split('\n')
    .indexOf(words) + 1;
const plan = `sources/${text}.yaml`;
const mdx = `texts/${text}.mdx`;

const editions: [what: string, make: () => Promise<unknown>][] = [
  [
    'the text is taken in, with two subheadings',
    async () => {
      await take(now);
      for (const title of [first.title, first.tasas]) edit(plan, (yaml) => addStretch(yaml, title, 'heading'));
      await run('ingest', text);
    },
  ],
  ['a word is corrected', () => take({ ...now, canal: first.canal.replace('de pesca', 'de pesca y de recreo') })],
  [
    'a paragraph is inserted',
    () =>
      take(replaced(now, 'canal', { canal: now.canal!, peaje: 'Por el peaje responde quien lleve el timón ese día.' })),
  ],
  [
    'a paragraph is split',
    () => {
      const [faroles, escaleras] = first.cofradia.split(/(?<=\.) /) as [string, string];
      return take(replaced(now, 'cofradia', { faroles, escaleras }));
    },
  ],
  [
    'two paragraphs are merged',
    () => take(replaced(without(now, 'madera'), 'sal', { sal: `${first.sal} ${first.madera}` })),
  ],
  [
    'a paragraph is withdrawn by hand, with a reason',
    async () => {
      edit(plan, (yaml) => addStretch(yaml, first.aduana, 'furniture'));
      edit(mdx, (page) => page.replace(/<P id="\w+" \/> La aduana.*\n\n/, ''));
      await run('record', text, '--reason', 'withdrawn', '--note', 'No era del acta: es un anuncio.');
    },
  ],
  [
    'a note is added',
    () => {
      const note = '<Note id="a1" on="p1" quote="el canal grande" kind="context">\nLo abrió la marea.\n</Note>';
      edit(mdx, (page) => page.replace(/(<P id="p1" \/>.*\n)/, `$1\n${note}\n`));
      return Promise.resolve();
    },
  ],
  [
    'the source arrives in another order and encoding, in letters of another form, and a correction is taken back',
    async () => {
      const { fiesta, ...rest } = now;
      now = { fiesta: fiesta!, ...rest, canal: first.canal };
      writeFileSync(join(desk, 'bahia.txt'), Buffer.from(`\uFEFF${sourceOf(now).normalize('NFD')}`, 'utf16le'));
      await run('ingest', join(desk, 'bahia.txt'), '--id', text);
    },
  ],
  [
    'what was merged is merged again, and the subheading is gone',
    () => {
      const { grano, sal } = now;
      return take(replaced(without(now, 'sal', 'title'), 'grano', { grano: `${sal!} ${grano!}` }));
    },
  ],
  [
    'a damaged word is emended',
    async () => {
      await take({ ...now, peaje: now.peaje!.replace('el timón', 'eltimón') });
      const line = lineOf(now.peaje!);
      edit(
        plan,
        (yaml) => `${yaml}emendations:\n  - line: ${line}\n    sic: eltimón\n    corr: el timón\n    why: Pegadas.\n`,
      );
      await run('ingest', text);
    },
  ],
  [
    'withdrawn words are back',
    async () => {
      edit(plan, (yaml) => yaml.replace(/ {2}- lines: \d+\n {4}as: furniture\n {4}why: .*\n/, ''));
      await run('ingest', text);
    },
  ],
  [
    'a piece of a paragraph is dropped, one is added at the end, words change that had changed, and a subheading',
    () =>
      take({
        ...without(now, 'escaleras'),
        canal: first.canal.replace('de pesca', 'de pesca y de recreo, de día'),
        tasas: 'De las tasas del puerto',
        final: 'Firmado en la casa del práctico, con lluvia.',
      }),
  ],
];

function addStretch(yaml: string, words: string, as: string): string {
  const stretch = `  - lines: ${lineOf(words)}\n    as: ${as}\n${as === 'furniture' ? '    why: Un anuncio.\n' : ''}`;
  return yaml.includes('\nstretches:\n')
    ? yaml.replace('\nstretches:\n', `\nstretches:\n${stretch}`)
    : `${yaml}stretches:\n${stretch}`;
}

/** Commits the corpus, so that each edition is held against the one before. */
function git(...args: string[]): void {
  const who = ['-c', 'user.name=Prueba', '-c', 'user.email=prueba@example.org'];
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: folder.path, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

let browser: Browser;
let server: Server;
let ledger: Ledger;

beforeAll(async () => {
  for (const one of [folder.path, desk]) {
    rmSync(one, { recursive: true, force: true });
    mkdirSync(one, { recursive: true });
  }
  cpSync('content/permanencia.mdx', path('permanencia.mdx'));
  git('init', '-q');
  for (const [index, [what, make]] of editions.entries()) {
    const edition = `2026-${String(index + 1).padStart(2, '0')}`;
    const config = readFileSync('content/corpus.yaml', 'utf8').replace(/^edition: .*$/m, `edition: '${edition}'`);
    writeFileSync(path('corpus.yaml'), config);
    await make();
    const { corpus: made, problems } = readCorpus(folder);
    expect(problems, what).toEqual([]);
    for (const block of made!.texts[0]!.blocks) {
      if (block.type === 'part') continue;
      const { type, id, reading: words } = block;
      published.push({ edition, id, words });
      const past = pasts.get(id) ?? { heading: type === 'heading', wordings: [], last: edition };
      if (past.wordings.at(-1) !== words) past.wordings.push(words);
      pasts.set(id, { ...past, last: edition });
    }
    git('add', '.');
    git('commit', '-q', '-m', what);
  }
  const built = await runBuild({ corpus, out, cache: join(workshop, 'editions-cache') });
  expect(built.status, built.output).toBe(0);
  ledger = Ledger.parse(JSON.parse(readFileSync(path(`ledger/${text}.json`), 'utf8')));
  [browser, server] = [await launchBrowser(), await serve(out)];
}, 120_000);
afterAll(() => Promise.all([browser.close(), server.close()]));

/** What a reader sees who follows a link: what it leads to, its words, and the links in it. */
interface Landing {
  id: string;
  words: string;
  links: string[];
  seen: boolean;
}

async function follow(page: Page, href: string): Promise<Landing | undefined> {
  const url = new URL(href, `${server.url}/textos/${text}/`).href;
  await page.goto(url);
  const found = await page.locator(':target').evaluateAll((targets) =>
    targets.map((target) => ({
      id: target.id,
      words: (target as HTMLElement).innerText.replace(/\s+/g, ' '),
      links: [...target.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      seen: target.getBoundingClientRect().top >= -1 && target.getBoundingClientRect().top < innerHeight,
    })),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** How much of the words stands in others. */
function share(words: string, others: string): number {
  const has = new Set(others.toLowerCase().match(/\p{L}+/gu));
  const list = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  return list.filter((one) => has.has(one)).length / list.length;
}

const forwards = /^El (párr\.|subtítulo) \w+ se (dividió|unió a otro|retiró) en la edición 2026-\d\d/;

/** Follows a link to where its words are: the paragraph, those that its sentence names, or its last wording. */
async function wordsBehind(page: Page, href: string, id: string): Promise<string> {
  const landing = await follow(page, href);
  expect(landing, href).toMatchObject({ id, seen: true });
  const { words, links } = landing!;
  const inside = links.filter((link) => /^#[dhp]\d/.test(link) && link !== `#${id}`);
  const past = links.filter((link) => link.includes('/historia/#'));
  if (!forwards.test(words)) expect(words).toMatch(new RegExp(`^(${id} )?\\p{L}`, 'u'));
  else expect(past).toHaveLength(1);
  let all = words;
  for (const link of [...inside, ...past]) {
    const next = await follow(page, link);
    expect(next, `${link} of ${href}`).toMatchObject({ seen: true });
    if (inside.includes(link)) expect(next!.words, link).not.toMatch(forwards);
    // The last words of what was withdrawn; the history of the rest has all words, and would prove nothing.
    if (inside.includes(link) || link.includes('-')) all += ` ${next!.words}`;
  }
  return all;
}

describe.each([true, false])('with script: %s', (javaScriptEnabled) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ javaScriptEnabled, viewport: { width: 1000, height: 800 } });
  });
  afterAll(() => page.close());

  it('every link that was ever published leads to its words, or to where they are', async () => {
    const links = new Map(published.map((one) => [`${one.id} ${one.words}`, one]));
    for (const { edition, id, words } of links.values()) {
      const found = await wordsBehind(page, `/textos/${text}/#${id}`, id);
      expect(share(words, found), `${edition} #${id} «${words}»: ${found}`).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('every link to a wording leads to its paragraph, or to its sentence', async () => {
    for (const { id, words, alive, past } of pins()) {
      const landing = await follow(page, pinned(hashOf(words).slice(0, 8), id));
      expect(landing, id).toMatchObject({ id, seen: true });
      if (!alive) expect(landing!.words, id).toMatch(forwards);
      // A paragraph that has changed says so, and where its wordings are.
      else if (past.wordings.length > 1 && !past.heading)
        expect(await page.locator(`[id="${id}"] .links`).innerText()).toContain(
          `Redacción ${past.wordings.length}, de la edición `,
        );
    }
  });

  it('every wording stands in the history, under its own link', async () => {
    for (const { id, words, past, alive } of pins()) {
      const anchor = `${id}-${hashOf(words)}`;
      const landing = await follow(page, `historia/#${anchor}`);
      expect(landing, anchor).toMatchObject({ id: anchor, seen: true });
      // What never changed is read in the text.
      const unchanged = alive && past.wordings.length === 1 && !landing!.words.includes(words);
      const place = unchanged ? landing!.links[0]! : `historia/#${anchor}`;
      expect(place).toBe(unchanged ? `/textos/${text}/#${id}` : place);
      const read = await follow(page, place);
      if (unchanged) expect(read!.words).toContain(words);
      else expect(await page.locator(':target > blockquote').allTextContents(), anchor).toEqual([words]);
    }
  });

  it('every short address leads to where the long one does', async () => {
    for (const id of pasts.keys()) {
      await page.goto(`${server.url}/p/${text}/${id}/`);
      await page.waitForURL(`${server.url}/textos/${text}/#${id}`);
      expect(await page.locator(':target').getAttribute('id')).toBe(id);
    }
  });
});

/** Every wording of every anchor, as the editions had them: what a citation can have been made of. */
function pins(): { id: string; words: string; past: Past; alive: boolean }[] {
  return [...pasts].flatMap(([id, past]) =>
    [...new Set(past.wordings)].map((words) => ({ id, words, past, alive: past.last === '2026-12' })),
  );
}

const pinned = (pin: string, id: string): string => `/textos/${text}/?v=${pin}#${id}`;

/** What the notice beside an anchor says: its first sentence, the wordings in it, both sides of what changed, its link. */
interface Notice {
  says: string;
  quoted: string[];
  before: string[];
  after: string[];
  link: string;
}

/** Opens a link to a wording and waits for the notice; undefined when the page is silent, and has asked for nothing. */
async function noticeOf(page: Page, pin: string, id: string): Promise<Notice | undefined> {
  server.log.length = 0;
  // Two addresses that differ in nothing but the fragment would be one page, opened once.
  await page.goto('about:blank');
  await page.goto(`${server.url}${pinned(pin, id)}`);
  // The script has hashed the words when it has begun, and a hash that is asked for after it is there.
  const script = await page.waitForFunction(
    () => performance.getEntriesByType('resource').find(({ name }) => /\/passage\.[^/]+\.js$/.test(name))?.name,
  );
  // As a string: Vitest would make the import its own.
  await page.evaluate(`import(${JSON.stringify(await script.jsonValue())}).then(() => 0)`);
  await page.evaluate(async () => {
    await crypto.subtle.digest('SHA-256', new Uint8Array(1 << 16));
    await new Promise((done) => setTimeout(done, 20));
  });
  const notices = page.locator('.pin');
  if ((await notices.count()) === 0) {
    expect(server.log.filter((one) => one.includes('historia'))).toEqual([]);
    return undefined;
  }
  await notices.getByRole('button').waitFor();
  // Beside its words: inside the paragraph's unit, or right after the subheading or the sentence.
  const beside = page.locator(`[id="${id}"] > .par + .pin, [id="${id}"]:is(h2, h3, h4, .links) + .pin`);
  expect([await notices.count(), await beside.count()], `${id} ${pin}`).toEqual([1, 1]);
  return notices.evaluate((notice) => {
    const side = (changes: Element, other: string): string => {
      const copy = changes.cloneNode(true) as Element;
      for (const gone of copy.querySelectorAll(`.vh, ${other}`)) gone.remove();
      return copy.textContent;
    };
    const changes = [...notice.querySelectorAll('.changes')];
    return {
      says: notice.querySelector('p')!.textContent,
      quoted: Array.from(notice.querySelectorAll('blockquote'), ({ textContent }) => textContent),
      before: changes.map((one) => side(one, 'ins')),
      after: changes.map((one) => side(one, 'del')),
      link: notice.querySelector('a')!.getAttribute('href')!,
    };
  });
}

describe('a citation of a wording tells the truth', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  });
  afterAll(() => page.close());

  it.each([8, 12])('with %s digits of its hash: the words as they were, and what has changed', async (digits) => {
    const seen = { silent: 0, changed: 0, retired: 0 };
    for (const { id, words, past, alive } of pins()) {
      const found = await noticeOf(page, hashOf(words).slice(0, digits), id);
      const last = past.wordings.at(-1)!;
      const same = normal(words) === normal(last);
      seen[alive ? (same ? 'silent' : 'changed') : 'retired']++;
      expect(found, `#${id} «${words}»`).toEqual(
        alive && same
          ? undefined
          : {
              says: t.changed,
              quoted: [words],
              before: same ? [] : [words],
              after: same ? [] : [last],
              link: `historia/#${id}-${hashOf(words)}`,
            },
      );
      if (!alive) expect(await page.locator(`[id="${id}"]`).innerText()).toMatch(forwards);
    }
    expect(seen).toEqual({ silent: 8, changed: 5, retired: 6 });
  });

  it('and says so when no edition had it', async () => {
    const asked = [...pasts.keys()].map((id) => [id, '00000000'] as const);
    for (const [id, pin] of [...asked, ['p1', 'hola'], ['p4', '"] *']] as const)
      expect(await noticeOf(page, encodeURIComponent(pin), id), `${pin} ${id}`).toEqual({
        ...{ says: t.unknown, quoted: [], before: [], after: [] },
        link: `historia/#${id}`,
      });
  });
});

describe('twelve editions', () => {
  it('were made, with all that can become of an anchor', () => {
    expect(ledger.anchors.filter(({ id }) => !pasts.has(id)).map(({ withdrawn }) => withdrawn?.edition)).toEqual([
      '2026-01',
      '2026-01',
    ]);
    // Words that changed, were as before, and changed again.
    expect(pasts.get('p1')!.wordings.map((words) => hashOf(words) === hashOf(first.canal))).toEqual([
      ...[true, false, true, false],
    ]);
    expect(pasts.get('h2')!.wordings).toEqual([first.tasas, 'De las tasas del puerto']);
    expect(new Set(published.map(({ edition }) => edition)).size).toBe(12);
    expect(new Set(ledger.anchors.flatMap(({ wordings }) => wordings.map(({ reason }) => reason)))).toEqual(
      new Set(['issued', 'errata', 'split', 'merge']),
    );
    const gone = ledger.anchors.filter(({ withdrawn }) => withdrawn);
    expect(new Set(gone.map(({ withdrawn }) => withdrawn!.reason))).toEqual(new Set(['merge', 'withdrawn']));
    expect(gone.some(({ kind }) => kind === 'heading')).toBe(true);
  });

  it('say what became of each retired anchor', async () => {
    const { elements } = readPage(out, `textos/${text}/index.html`);
    await expect(
      elements
        .filter(({ properties }) => ledger.anchors.some(({ id, withdrawn }) => withdrawn && id === properties.id))
        .map((element) => plain(element))
        .join('\n') + '\n',
    ).toMatchFileSnapshot('../golden/editions.txt');
  });

  it('make valid pages, with each id once', async () => {
    const checker = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'void-style': 'off', 'doctype-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off' },
    });
    for (const file of [`textos/${text}/index.html`, `textos/${text}/historia/index.html`]) {
      const { ids } = readPage(out, file);
      expect(new Set(ids).size).toBe(ids.length);
      const { results } = await checker.validateString(readFileSync(join(out, file), 'utf8'));
      expect(
        results.flatMap(({ messages }) => messages.map(({ message, line }) => `${file}:${line}: ${message}`)),
      ).toEqual([]);
    }
  });

  it.each(['light', 'dark'] as const)(
    'have no fault that axe finds in the history, in %s colours',
    async (colorScheme) => {
      const page = await browser.newPage({ colorScheme, viewport: { width: 360, height: 800 } });
      for (const address of [`/textos/${text}/`, `/textos/${text}/historia/`]) {
        await page.goto(server.url + address);
        await page.evaluate(axe.source);
        const found = await page.evaluate(async () => {
          const { axe: inPage } = window as unknown as { axe: typeof axe };
          const { violations } = await inPage.run(document, { resultTypes: ['violations'] });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
        });
        const overhang = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect({ address, found, overhang }).toEqual({ address, found: [], overhang: 0 });
      }
      await page.close();
    },
  );
});

/** The words of an element, white space collapsed, with the targets of its links. */
function plain(node: ReturnType<typeof readPage>['elements'][number]): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element') return '';
      const href = child.properties.href;
      return plain(child) + (typeof href === 'string' ? ` (${href})` : '');
    })
    .join('')
    .replace(/\s+/g, ' ');
}
