/** Where a page has what it runs and how it looks, other than in files of this site. */
export interface PolicySources {
  /** Whether it runs WebAssembly, as Pagefind does. */
  wasm?: boolean;
  /** Hashes of the styles and scripts that stand in the page itself; `unsafe-inline` while developing. */
  styles?: readonly string[];
  scripts?: readonly string[];
}

/**
 * What a page may load: everything from this site; nothing inline but what is named by its hash (`hash-source`, CSP 3).
 * Written into each page, since a static host may send no headers.
 */
export function policy({ wasm = false, styles = [], scripts = [] }: PolicySources): string {
  const quoted = (hashes: readonly string[]): string[] => hashes.map((hash) => `'${hash}'`);
  const directive = (name: string, sources: readonly string[]): string[] =>
    sources.length === 0 ? [] : [`${name} 'self' ${sources.join(' ')}`];
  return [
    "default-src 'self'",
    ...directive('style-src', quoted(styles)),
    ...directive('script-src', [...(wasm ? ["'wasm-unsafe-eval'"] : []), ...quoted(scripts)]),
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}
