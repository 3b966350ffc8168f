/**
 * What a page may load: everything from this site, nothing inline. Written into each page, since a static host may send
 * no headers.
 *
 * @param search whether the page searches: Pagefind is WebAssembly
 */
export function policy(search: boolean): string {
  return [
    "default-src 'self'",
    ...(search ? ["script-src 'self' 'wasm-unsafe-eval'"] : []),
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}
