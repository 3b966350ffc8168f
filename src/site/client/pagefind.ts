/** The part of Pagefind's interface that the search uses. */
export interface Pagefind {
  options: (options: { baseUrl?: string; ranking?: { metaWeights?: Record<string, number> } }) => Promise<void>;
  init: () => Promise<void>;
  search: (
    query: string | null,
    options?: { filters?: Record<string, string> },
  ) => Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  data: () => Promise<Fragment>;
}

/** What Pagefind knows of one text. Locations count words. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { id: string; title?: string; location: number }[];
  locations: number[];
}

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind once, when it is first needed. A failure is not kept: the next search tries again. */
export function loadPagefind(base: string): Promise<Pagefind> {
  return (loading ??= load(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
}

async function load(base: string): Promise<Pagefind> {
  const url = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  // Addresses in the index begin with the base already; the words for texts and organizations must not rank.
  await pagefind.options({ baseUrl: '/', ranking: { metaWeights: { tok: 0, date: 0, when: 0, kind: 0 } } });
  await pagefind.init();
  return pagefind;
}
