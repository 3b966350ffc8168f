/**
 * Once a page has all that it needs: the service worker, for reading without a connection, and, where the browser can
 * share, the button for that. What says that a new edition waits is loaded when one does.
 */
import { begin } from './part.ts';

const { serviceWorker } = navigator as Partial<Navigator>;
// Not while developing: what was kept would hide what is changed.
if (import.meta.env.MODE !== 'development')
  addEventListener('load', () => {
    // Typed as always there; only some browsers have it.
    if ('share' in navigator) void import('./share.ts');
    void serviceWorker
      ?.register(`${import.meta.env.BASE_URL}sw.js`)
      .then((registration) => {
        const look = (): void => {
          if (registration.active) begin(import('./update.ts'), registration);
        };
        registration.onupdatefound = look;
        if (registration.waiting) look();
      })
      // Private windows refuse; the page needs none.
      .catch(() => 0);
  });
