import { createHash, hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readingStrings } from '../i18n/reading.ts';
import type { Language } from '../i18n/strings.ts';
import type { Corpus, Text } from '../model/corpus.ts';
import { compareStrings } from '../model/problem.ts';
import { writeWhole } from '../read/files.ts';
import { projectRoot } from '../read/project.ts';
import { renderText } from '../render/text.ts';
import { viewOf } from '../render/view.ts';

/** HTML of texts in files named by digest: a text is rendered again only when something that it shows has changed. */
export interface HtmlCache {
  html: (text: Text) => string;
  /** Renders a text if it must be, without handing it over. */
  prepare: (text: Text) => void;
  /** How many texts were rendered, and how many taken from the cache. */
  counts: { rendered: number; reused: number };
  /** Removes the files that this run has not used. */
  prune: () => void;
}

/**
 * @param language that of the interface
 * @param folder where the files live, for this language alone; by default `.cache/html` of the project
 */
export function htmlCache(
  corpus: Corpus,
  language: Language,
  folder = join(projectRoot(), '.cache', 'html'),
): HtmlCache {
  const strings = readingStrings[language];
  const pipeline = pipelineDigest();
  const used = new Map<Text, string>();
  const counts = { rendered: 0, reused: 0 };
  mkdirSync(folder, { recursive: true });
  const fileOf = (text: Text): string => {
    const known = used.get(text);
    if (known !== undefined) return known;
    const view = viewOf(text, corpus.address, corpus.config.language);
    const digest = hash('sha256', pipeline + language + JSON.stringify(view));
    const path = join(folder, `${digest}.html`);
    used.set(text, path);
    if (existsSync(path)) counts.reused++;
    else {
      counts.rendered++;
      writeWhole(path, renderText(view, strings));
    }
    return path;
  };
  return {
    counts,
    html: (text) => readFileSync(fileOf(text), 'utf8'),
    prepare: (text) => void fileOf(text),
    prune() {
      const paths = new Set(used.values());
      for (const name of readdirSync(folder)) if (!paths.has(join(folder, name))) rmSync(join(folder, name));
    },
  };
}

/** Digest of the code that makes HTML of a view: our renderer, its strings, and the locked versions of libraries. */
function pipelineDigest(): string {
  const root = projectRoot();
  const hash = createHash('sha256');
  for (const folder of ['src/render', 'src/i18n'])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort(compareStrings))
      if (name.endsWith('.ts')) hash.update(readFileSync(join(root, folder, name)));
  const lock = join(root, 'package-lock.json');
  return hash.update(existsSync(lock) ? readFileSync(lock) : '').digest('hex');
}
