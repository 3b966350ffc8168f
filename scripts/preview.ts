/** `npm run preview`: serves the built site of `dist/`. */
import { existsSync } from 'node:fs';
import { serveSite } from '../src/site/preview.ts';
import { settings } from '../src/site/settings.ts';

if (existsSync('dist'))
  console.log(`Serving dist/ on ${await serveSite(4321)}${settings().base ?? '/'} (Ctrl+C to stop)`);
else {
  console.error('Nothing is built yet: run `npm run build`, or `npm start`, which builds and serves.');
  process.exitCode = 1;
}
