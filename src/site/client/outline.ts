/**
 * Where one is in a text: its outline says which part or heading is read, and which paragraph. Without a script it stays at
 * the top all the same.
 */
const outline = document.querySelector<HTMLElement>('.outline');
if (outline) {
  const links = [...outline.querySelectorAll('a')];
  const list = links[0]?.closest('ul');
  const units = [...document.querySelectorAll('.unit')];
  /** Whether a place has come up to where one reads; what is not shown has no height. */
  const isReached = (place: Element | null): boolean => {
    const { height, top } = place?.getBoundingClientRect() ?? new DOMRect();
    return height > 0 && top < innerHeight / 3;
  };
  const look = (): void => {
    outline.dataset.at = units.findLast(isReached)?.id ?? '';
    const current = links.findLast(({ hash }) => isReached(document.getElementById(hash.slice(1))));
    // Beside that, what is wider than the screen shows the part that one has come to.
    if (list && !current?.ariaCurrent) list.scrollLeft = current?.offsetLeft ?? 0;
    for (const link of links) link.ariaCurrent = link === current ? 'true' : null;
  };
  addEventListener('scroll', look);
  look();
}
