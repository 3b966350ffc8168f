/** `npm start`: builds the site with its search index, then serves it on http://localhost:4321. */
export {};

const started = performance.now();
await import('./build.ts');
if (!process.exitCode) {
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  await import('./preview.ts');
}
