/** What a build offers for reading offline. Written into the service worker, which is thereby another for each build. */
export interface Edition {
  /** The address of the list of its files, named by its digest. */
  list: string;
  files: number;
  bytes: number;
}

/** The list: every file that reading and searching need, in order of path. */
export interface FileList {
  /** Path below the base of the site, a digest of the file, and its size in bytes. */
  files: readonly (readonly [path: string, digest: string, bytes: number])[];
}

/** What pages say to the service worker: tell me your edition (by the port that comes along); take over now. */
export type Message = 'edition' | 'update';

/** The names of the caches. Several sites may live on one host: each has its base in them. */
export const cacheNames = (base: string): Record<'pages' | 'assets' | 'corpus', string> => ({
  pages: `apostilla:${base}:pages`,
  assets: `apostilla:${base}:assets`,
  corpus: `apostilla:${base}:corpus`,
});

/** Where, in the cache of the whole corpus, the list stands when all its files are there. */
export const completeAt = (base: string): string => `${base}sin-conexion/lista.json`;

/** A published file is asked for by its path; the file of a page, by its address. */
export const addressOf = (base: string, path: string): string =>
  base +
  path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
