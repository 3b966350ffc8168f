/**
 * Makes the page of a text ready for paper, in the browser. An abbreviation, a word before a number or an initial does
 * not stand at the end of a line without what follows it; what has a hyphen before a digit («c-0032», «2024-2026»),
 * initials («K.-Y.») and addresses are not divided. Paragraphs of about six lines or more get the class `long`: they may
 * go on on the next page.
 *
 * No sign of a source is another afterwards; in the words of the edition a space before a link may become a no-break space.
 */
export function typeset(): void {
  const root = document.querySelector('main');
  if (!root) throw new Error('The page has no main');
  for (const one of root.querySelectorAll('.par')) one.classList.toggle('long', one.textContent.length > 450);
  const whole =
    /(https?:\/\/\S+|[\p{L}\d/]+-\d+|(?<!\p{L})(?:\p{Lu}\.-\p{Lu}\.|\p{Lu}{1,2}\.)(?: (?:\p{Lu}{1,2}\.|\p{Lu}\p{L}*))+|\p{Lu}\.-\p{Lu}\.|\p{L}[\p{L}.]* \p{Ll}?\d+)/u;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  nodes.forEach((node, index) => {
    // A link after «párr. » is a text of its own.
    const next = nodes[index + 1]?.data ?? '';
    if (/^\p{Ll}?\d/u.test(next) && !node.parentElement?.closest('.par'))
      node.data = node.data.replace(/(?<=\p{L}[.º]?) $/u, '\u00a0');
    const words = node.data.split(whole);
    if (words.length === 1) return;
    node.replaceWith(
      ...words.map((part, at) => {
        if (at % 2 === 0) return part;
        const span = document.createElement('span');
        span.className = part.startsWith('http') ? 'address' : 'whole';
        span.textContent = part;
        return span;
      }),
    );
  });
}
