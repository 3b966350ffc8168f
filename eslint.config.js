import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The architecture: a folder imports only from itself and from those after it. `scripts` stands beside `src`. */
const LAYERS = [
  'scripts',
  'pages',
  'layouts',
  'components',
  'site',
  'exports',
  'render',
  'read',
  'report',
  'ingest',
  'mdx',
  'search',
  'model',
];
/** Leaves: they import no other folder. */
const LEAVES = ['i18n', 'styles'];
/** What is written for readers takes its words from i18n; what is below works in no language. */
const WORDLESS = ['report', 'ingest', 'read', 'mdx', 'model'];
/** Only these touch the disk. */
const DISK = ['scripts', 'site', 'read'];
/** These run without Astro: in tests, in scripts, anywhere. */
const WITHOUT_ASTRO = ['exports', 'render', 'report', 'ingest', 'read', 'mdx', 'search', 'model', 'i18n'];

function restrictions(folder) {
  const leaf = LEAVES.includes(folder);
  const above = leaf ? LAYERS : LAYERS.slice(0, LAYERS.indexOf(folder));
  const others = leaf ? LEAVES.filter((other) => other !== folder) : WORDLESS.includes(folder) ? LEAVES : [];
  const patterns = [
    { regex: '^\\.{1,2}/(?!.*\\.[a-z]+(\\?inline)?$)', message: 'Name the file with its extension: Node asks for it.' },
    { regex: '^(\\.\\.?/)+tests/', message: 'Tests import the program, never the other way round.' },
    {
      regex: `^(\\.\\./)+(src/)?(${[...above, ...others].join('|')})/`,
      message: leaf
        ? `${folder} imports no other folder.`
        : `${folder} imports only downward (${LAYERS.join(' → ')}), and words only from render up.`,
    },
  ];
  if (!DISK.includes(folder)) {
    patterns.push({
      regex: '^(node:)?(fs|path)(/|$)',
      message: `${folder} does not touch the disk: ${DISK.join(', ')} do.`,
    });
  }
  if (WITHOUT_ASTRO.includes(folder)) {
    patterns.push({ regex: '^(astro|@astrojs)([:/]|$)', message: `${folder} works without Astro.` });
  }
  return {
    name: `architecture/${folder}`,
    files: [folder === 'scripts' ? 'scripts/**/*.ts' : `src/${folder}/**/*.{ts,astro}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

export default defineConfig(
  globalIgnores([
    'dist',
    'dist-*',
    '.astro',
    '.cache',
    'coverage',
    'content',
    'public',
    'tests/fixtures',
    'tests/golden',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers in strings are what this program writes most, and they have one obvious form.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => log(x)` confuses nobody.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `[...text]` are the code points of a text, which is what this program counts and compares.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `const { omitted, ...rest } = all` is how a property is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // In a test, what is missing should fail, and `!` does that in the fewest words.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  // Types in .astro files are the task of `astro check`.
  astro.configs['flat/recommended'],
  ...[...LAYERS, ...LEAVES].map(restrictions),
);
