import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';
import { policy } from './policy.ts';

/** A stylesheet, or a script that runs where it stands. */
const loading = /<link rel="stylesheet" href="([^"]+)">|<script src=([^\s>]+)><\/script>/g;

/**
 * Puts what a page waits for before it is painted into the page itself: its styles, and the script that puts back what the
 * reader chose. One trip to the host is then all that it takes (docs/decisions/0016). The policy of the page lets in
 * these, by their hashes, and no other.
 *
 * @param read gives the content of a file of the site by its root-relative address
 * @returns a function from the HTML of a page to that of the page with all that in it
 */
export function inliner(read: (href: string) => string): (html: string) => string {
  const known = new Map<string, { content: string; hash: string }>();
  const load = (href: string): { content: string; hash: string } => {
    let found = known.get(href);
    if (!found) {
      const content = transformSync(read(href), {
        loader: href.endsWith('.css') ? 'css' : 'js',
        minify: true,
      }).code.trim();
      found = { content, hash: `sha256-${createHash('sha256').update(content).digest('base64')}` };
      known.set(href, found);
    }
    return found;
  };
  return (html) => {
    const styles = new Set<string>();
    const scripts = new Set<string>();
    const whole = html.replace(loading, (_, style: string | undefined, script: string | undefined) => {
      const { content, hash } = load(style ?? script ?? '');
      (style === undefined ? scripts : styles).add(hash);
      return style === undefined ? `<script>${content}</script>` : `<style>${content}</style>`;
    });
    return whole.replace(policy({}), policy({ styles: [...styles], scripts: [...scripts] }));
  };
}
