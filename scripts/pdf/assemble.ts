/** A text as it goes into the book of the whole corpus. */
export interface Section {
  id: string;
  /** The address of its page. */
  url: string;
  title: string;
  /** What stands below the title in the table of contents. */
  about: string;
  /** The page on which it begins; undefined before that is known. */
  page: number | undefined;
}

/** What the book of the whole corpus is made of. */
export interface Whole {
  title: string;
  /** The title page, as HTML. */
  titlePage: string;
  /** The heading of the table of contents. */
  contents: string;
  sections: readonly Section[];
}

/**
 * Makes one document of the pages of the texts: title page, table of contents, texts. It runs in the browser, on the page
 * of any text, whose styles it needs. Ids get the id of their text before them, and links between texts lead there.
 */
export async function assemble({ title: name, titlePage, contents, sections }: Whole): Promise<void> {
  const main = document.querySelector('main');
  if (!main) throw new Error('The page of a text has no main');
  const make = (name: string, properties: Record<string, string>, children: (Node | string)[]): HTMLElement => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const title = make('section', { class: 'title-page' }, []);
  title.innerHTML = titlePage;
  const lines = sections.map(({ id, title, about, page }) =>
    make('li', {}, [
      make('a', { href: `#${id}` }, [title]),
      make('span', {}, [String(page ?? '')]),
      make('small', {}, [about]),
    ]),
  );
  const toc = make('section', { class: 'toc' }, [make('h2', {}, [contents]), make('ol', {}, lines)]);
  const idAt = new Map(sections.map(({ url, id }) => [url, id]));
  const texts: HTMLElement[] = [];
  for (const { id, url } of sections) {
    const html = await (await fetch(url)).text();
    const page = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
    if (!page) throw new Error(`${url} has no main`);
    for (const one of page.querySelectorAll('[id]')) one.id = `${id}.${one.id}`;
    for (const link of page.querySelectorAll('a[href]')) {
      const to = new URL(link.getAttribute('href') ?? '', url);
      const text = idAt.get(to.origin + to.pathname);
      // Those of other pages stay as they are: on paper, only addresses outside of the site are printed.
      if (text !== undefined) link.setAttribute('href', `#${text}${to.hash.replace('#', '.')}`);
    }
    const text = make('section', { id, class: 'of-corpus' }, [...page.childNodes]);
    text.style.setProperty('page', id);
    texts.push(text);
  }
  // What the site says at its foot stands on the title page.
  document.querySelector('footer')?.remove();
  document.title = name;
  main.replaceChildren(title, toc, ...texts);
}
