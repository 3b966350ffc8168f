/**
 * What a page may load: everything from this site, nothing inline. The search needs WebAssembly. Written into each
 * page, since a static host may send no headers.
 */
export const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');
