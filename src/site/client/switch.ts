/**
 * The switch of languages leads to the same question in the other language: what the address asks for is added to its
 * link when the reader turns to it.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
  const take = (): void => {
    link.search = location.search;
    link.hash = location.hash;
  };
  for (const turned of ['pointerover', 'focus', 'click']) link.addEventListener(turned, take);
}
