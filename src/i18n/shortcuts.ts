/** The words of the page on keyboard shortcuts. */
export const shortcutsEs = {
  title: 'Atajos de teclado',
  description: 'Las teclas que hacen algo en este sitio, y dónde.',
  lead: 'Todo se alcanza con el tabulador; estas teclas acortan el camino. Con otra tecla (Ctrl, Alt, Cmd) siguen siendo del navegador.',
  key: 'Tecla',
  what: 'Qué hace',
  places: {
    everywhere: 'En todas las páginas',
    box: 'En el campo de búsqueda',
    text: 'En un texto',
  },
  skip: 'El primer tabulador de cada página ofrece saltar al contenido.',
  does: {
    search: 'lleva al campo de búsqueda de la página (en el teclado español, Mayús\u00a0+\u00a07)',
    clear: 'borra lo escrito; con el campo vacío, sale de él',
    submit: 'busca',
    tools: 'con palabras seleccionadas o desde el número de un párrafo, lleva a las herramientas para citar',
    walk: 'pasa de una herramienta a otra',
    close: 'cierra las herramientas y vuelve a donde se estaba',
  },
  keys: { Escape: 'Esc', Enter: 'Intro', Tab: 'Tab', ArrowLeft: '←', ArrowRight: '→' } as Record<string, string>,
};

export const shortcutsEn: typeof shortcutsEs = {
  title: 'Keyboard shortcuts',
  description: 'The keys that do something on this site, and where.',
  lead: 'Everything can be reached with Tab; these keys shorten the way. With another key (Ctrl, Alt, Cmd) they remain the browser’s.',
  key: 'Key',
  what: 'What it does',
  places: {
    everywhere: 'On every page',
    box: 'In the search box',
    text: 'In a text',
  },
  skip: 'The first Tab of each page offers to skip to the content.',
  does: {
    search: 'leads to the search box of the page',
    clear: 'removes what was typed; leaves the box when it is empty',
    submit: 'searches',
    tools: 'with words selected, or from the number of a paragraph, leads to the tools for citing',
    walk: 'goes from one tool to the next',
    close: 'closes the tools and returns to where you were',
  },
  keys: { Escape: 'Esc', Enter: 'Enter', Tab: 'Tab', ArrowLeft: '←', ArrowRight: '→' },
};
