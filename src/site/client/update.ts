import type { Message } from '../offline/edition.ts';
import { offlineWords as t } from './offline-words.ts';

export { default as styles } from '../../styles/update.css?inline';

/** Where this window remembers that its reader wants to hear nothing of it now. */
const later = 'apostilla:later';

/** Says that a new edition waits as soon as one does, unless the reader of this window has put it off. */
export function begin({ installing, waiting }: ServiceWorkerRegistration): void {
  const worker = waiting ?? installing;
  if (!worker || sessionStorage.getItem(later)) return;
  if (worker === waiting) announce(worker);
  else
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed') announce(worker);
    });
}

/** A quiet message with a button. Nothing changes until the reader agrees; then this window alone is loaded anew. */
function announce(worker: ServiceWorker): void {
  document.querySelector('.update')?.remove();
  const box = document.createElement('div');
  box.className = 'update';
  box.setAttribute('role', 'status');
  const button = (words: string, onclick: () => void): HTMLElement =>
    Object.assign(document.createElement('button'), { type: 'button', textContent: words, onclick });
  const update = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    worker.postMessage('update' satisfies Message);
    box.textContent = t.updating;
  };
  const putOff = (): void => {
    sessionStorage.setItem(later, '1');
    box.remove();
  };
  const words = Object.assign(document.createElement('p'), { textContent: t.newEdition });
  document.body.append(box);
  // What is told comes after its region, or it is not heard.
  setTimeout(() => box.append(words, button(t.update, update), button(t.later, putOff)), 100);
}
