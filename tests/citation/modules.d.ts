/** What the tests use of packages that bring no types. */
declare module 'citeproc' {
  export interface CslNode {
    name: string;
    attrs: Record<string, string>;
    children: (CslNode | string)[];
  }
  interface Cluster {
    citationItems: { id: string; locator?: string; label?: string }[];
    properties: { noteIndex: number };
  }
  export interface Engine {
    updateItems(ids: string[]): void;
    makeBibliography(): [unknown, string[]];
    previewCitationCluster(cluster: Cluster, before: [], after: [], format: 'html'): string;
  }
  interface System {
    retrieveLocale: (language: string) => CslNode | undefined;
    retrieveItem: (id: string) => unknown;
  }
  const CSL: { Engine: new (system: System, style: CslNode, language: string, force: boolean) => Engine };
  export default CSL;
}
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string, options: { forceType: string });
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-ris' {}
