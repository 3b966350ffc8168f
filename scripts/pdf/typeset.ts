/**
 * Makes the page of a text ready for paper, in the browser. An abbreviation, a word before a number or an initial does
 * not stand at the end of a line without what follows it; what has a hyphen before a digit («c-0032», «2024-2026»),
 * initials («K.-Y.») and addresses are not divided. Paragraphs of about six lines or more get the class `long`: they may
 * go on on the next page.
 */
export function typeset(): void {
  const root = document.querySelector('main');
  if (!root) throw new Error('The page has no main');
  for (const one of root.querySelectorAll('.par')) one.classList.toggle('long', one.textContent.length > 450);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  nodes.forEach((node, index) => {
    // A link after «párr. » is a text of its own.
    const next = nodes[index + 1]?.data ?? '';
    node.data = node.data
      .replace(/(?<=\p{L}[.º]?) (?=\p{Ll}?\d)/gu, '\u00a0')
      .replace(/(?<=(?:^|[^\p{L}])\p{Lu}{1,2}\.) (?=\p{Lu})/gu, '\u00a0')
      .replace(/(?<=\p{L}[.º]?) $/u, /^\p{Ll}?\d/u.test(next) ? '\u00a0' : ' ');
    const words = node.data.split(/(https?:\/\/\S+|[\p{L}\d/]+-\d+|\p{Lu}\.-\p{Lu}\.)/u);
    if (words.length === 1) return;
    node.replaceWith(
      ...words.map((part, at) => {
        if (at % 2 === 0) return part;
        const whole = document.createElement('span');
        whole.className = part.startsWith('http') ? 'address' : 'whole';
        whole.textContent = part;
        return whole;
      }),
    );
  });
}
