/** What the tests use of packages that bring no types. */
declare module 'citeproc' {
  interface Node {
    name: string;
    attrs: Record<string, string>;
    children: (Node | string)[];
  }
  interface Cluster {
    citationItems: { id: string; locator?: string; label?: string }[];
    properties: { noteIndex: number };
  }
  class Engine {
    constructor(
      sys: { retrieveLocale: (language: string) => Node | undefined; retrieveItem: (id: string) => unknown },
      style: Node,
      language: string,
      force: boolean,
    );
    updateItems(ids: string[]): void;
    makeBibliography(): [unknown, string[]];
    previewCitationCluster(cluster: Cluster, before: [], after: [], format: 'html'): string;
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string, options: { forceType: string });
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-ris' {}
