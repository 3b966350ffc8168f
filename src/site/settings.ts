import type { AstroUserConfig } from 'astro';
import type { Plugin } from 'vite';
import type { Language } from '../i18n/strings.ts';
import type { Corpus } from '../model/corpus.ts';
import { readConfig } from '../read/config.ts';
import { corpusFolder } from '../read/project.ts';
import { developing, forgetSite, getSite } from './corpus.ts';
import { indexFiles } from '../search/index-files.ts';

/**
 * The settings of Astro. Where the site lives stands in `corpus.yaml`; without a readable one, the check says why.
 *
 * @param asked the language of the interface; that of the corpus when left out
 */
export function settings(asked?: Language): AstroUserConfig {
  const config = readConfig(corpusFolder(), []);
  const written = config?.language ?? 'es';
  const language = asked ?? written;
  const url = new URL(config?.url ?? 'http://localhost:4321/');
  return {
    site: url.origin,
    base: url.pathname,
    output: 'static',
    trailingSlash: 'always',
    // The words of a line break are a space between words, also in components.
    compressHTML: true,
    // The policy of a page forbids what stands in it and is not named there; we name ours later (docs/decisions/0016).
    build: { format: 'directory', inlineStylesheets: 'never' },
    devToolbar: { enabled: false },
    vite: {
      // Known when scripts are made: the browser loads the words of one language only.
      define: {
        'import.meta.env.PUBLIC_LANGUAGE': JSON.stringify(language),
        'import.meta.env.PUBLIC_CORPUS_LANGUAGE': JSON.stringify(written),
        // What stands between the root and the addresses of pages in this language, and is in none that people cite.
        'import.meta.env.PUBLIC_FOLDER': JSON.stringify(language === written ? '' : `${language}/`),
      },
      build: {
        assetsInlineLimit: 0,
        // The one by default warns of what browsers know and it does not, and puts into a shorthand what they refuse there.
        cssMinify: 'esbuild',
      },
      // Astro names scripts after their place in a component; the component is enough.
      environments: {
        client: {
          build: {
            rolldownOptions: {
              output: { entryFileNames: ({ name }) => `_astro/${name.replace(/\..*/, '')}.[hash].js` },
            },
          },
        },
      },
      server: { watch: { ignored: ['**/.cache/**'] } },
      plugins: [watchCorpus(), serveIndex(), withoutPreloads()],
    },
  };
}

/**
 * Loads scripts on demand and nothing more: none of ours needs another, and what Vite adds to load those ahead would weigh
 * more than the script that asks for them.
 */
function withoutPreloads(): Plugin {
  return {
    name: 'apostilla:without-preloads',
    enforce: 'pre',
    apply: 'build',
    // Nor are there lists of them. Astro has a setting of its own, which comes after ours in `vite`.
    configEnvironment: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
    load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
    // Shared by several scripts, it would be a file of its own, and one more for every page to load.
    generateBundle: (_, bundle) => {
      for (const [name, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (chunk.name === 'preload-helper') Reflect.deleteProperty(bundle, name);
        else
          chunk.code = chunk.code.replace(
            /import\{\w+ as (\w+)\}from"\.\/preload-helper\.[\w-]+\.js";/,
            'var $1=e=>e();',
          );
      }
    },
  };
}

/** In development: the search index, made anew for each corpus that is read. */
function serveIndex(): Plugin {
  let made: { corpus: Corpus; files: ReadonlyMap<string, string> } | undefined;
  const filesOf = (corpus: Corpus): ReadonlyMap<string, string> => {
    if (made?.corpus !== corpus)
      made = { corpus, files: new Map([...indexFiles(corpus)].map(({ path, content }) => [path, content])) };
    return made.files;
  };
  return {
    name: 'apostilla:serve-index',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (!request.url?.includes(`/${developing}/`)) {
          next();
          return;
        }
        const { corpus } = getSite();
        const { pathname } = new URL(request.url, 'http://localhost');
        const content = filesOf(corpus).get(pathname.slice(corpus.address.searchIndex(developing).length));
        if (content === undefined) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'application/json');
        response.end(content);
      });
    },
  };
}

/** In development: when a file of the corpus changes, pages read it again. */
function watchCorpus(): Plugin {
  return {
    name: 'apostilla:watch-corpus',
    apply: 'serve',
    configureServer({ watcher, environments }) {
      const folder = corpusFolder().path;
      watcher.add(folder);
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        forgetSite();
        for (const { name, hot } of Object.values(environments)) {
          // Astro keeps the paths of routes, and with them the texts, until it hears this.
          if (name !== 'client') hot.send('astro:content-changed', {});
          else hot.send({ type: 'full-reload' });
        }
      });
    },
  };
}
