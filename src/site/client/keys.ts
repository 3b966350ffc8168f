import { clearKey, searchKey } from './shortcuts.ts';

/**
 * `/` leads to the search box of the page, except from a field; Escape empties the box and, once it is empty, leaves it.
 * Shift is no modifier here: `/` is Shift+7 on Spanish keyboards.
 */
addEventListener('keydown', (event) => {
  const { key, target } = event;
  const box = document.querySelector<HTMLInputElement>('[type=search]');
  if (!box) return;
  if (target === box) {
    if (key !== clearKey) return;
    if (box.value === '') box.blur();
    else {
      // Chromium does this itself, other browsers do not.
      box.value = '';
      box.dispatchEvent(new Event('input'));
    }
  } else if (
    key === searchKey &&
    !(event.ctrlKey || event.altKey || event.metaKey || (target as Element).matches('input, select'))
  ) {
    box.focus();
    event.preventDefault();
  }
});
