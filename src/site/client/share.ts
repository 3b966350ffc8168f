import { offlineWords as t } from './offline-words.ts';

/** A button in the footer that hands the address of the page to the programs of the device. */
const button = document.createElement('button');
button.textContent = t.share;
button.onclick = () => {
  // Rejected when the reader thinks better of it.
  navigator.share({ title: document.title, url: location.href }).catch(() => undefined);
};
document.querySelector('footer')?.append(button);
