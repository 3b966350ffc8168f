/** A script that is loaded when something asks for it, with its styles: the policy of the site allows none in the page. */
interface Part<Asked> {
  readonly styles: string;
  /** Does what was asked for before it was there. */
  begin?(asked: Asked): void;
}

/** Begins a part once it is loaded, with what asked for it. */
export function begin<Asked>(loading: Promise<Part<Asked>>, asked: Asked): void {
  void loading.then((part) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(part.styles);
    document.adoptedStyleSheets.push(sheet);
    part.begin?.(asked);
  });
}
