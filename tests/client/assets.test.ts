import { describe, expect, it } from 'vitest';
import { assetsOf } from '../../src/site/offline/assets.ts';

const host = 'https://example.org';
const folder = `${host}/corpus/_astro/`;
const files: Record<string, string> = {
  'page.AbCd12_-.js':
    'import{a as b}from"./shared.00000000.js";addEventListener(`click`,()=>import(`./later.11111111.js`))',
  'shared.00000000.js': 'export const a = 1; // from "./page.AbCd12_-.js", round about',
  'later.11111111.js': "const sheet='/corpus/_astro/later.22222222.css'",
  'later.22222222.css': '@font-face{src:url(/corpus/_astro/serif.33333333.woff2)}',
  'base.44444444.css': 'a{background:url("../favicon.svg")}',
};

describe('what a page loads', () => {
  it('is found through scripts and styles, each once, nothing from elsewhere', async () => {
    const html =
      '<link href="/corpus/_astro/base.44444444.css"><script src="/corpus/_astro/page.AbCd12_-.js"></script>' +
      '<a href="https://other.example/_astro/page.AbCd12_-.js">"a.b.c"</a><a href="/corpus/datos/x.json">x</a>';
    const asked: string[] = [];
    const read = (address: string): Promise<string> => {
      asked.push(address);
      return Promise.resolve(files[address.slice(folder.length)]!);
    };
    const found = await assetsOf(html, `${host}/corpus/textos/a/`, folder, read);
    const all = [...Object.keys(files), 'serif.33333333.woff2'].map((name) => folder + name);
    expect([...found].sort()).toEqual(all.sort());
    // Fonts and images name nothing.
    expect(asked.sort()).toEqual(
      Object.keys(files)
        .map((name) => folder + name)
        .sort(),
    );
  });
});
