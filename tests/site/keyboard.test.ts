/** From the home page to a citation in the clipboard, by keyboard alone. */
import { expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { strings } from '../../src/i18n/strings.ts';
import { corpusFolder } from '../../src/read/project.ts';
import { readCorpus } from '../../src/read/read.ts';
import { serve } from './server.ts';

const { texts, address } = readCorpus(corpusFolder()).corpus!;
const text = texts.find(({ parts }) => parts.length > 1)!;
const first = text.paragraphs[0]!;
/** A reader gives up at some point. */
const mostStops = 120;

it('leads from home to a copied citation, and every stop on the way is seen', async () => {
  const [browser, server] = await Promise.all([launchBrowser(), serve(inject('dist'))]);
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(server.url);

  /** Goes on with the tabulator to an element; each stop must be in the window, and look like one. */
  const tabTo = async (selector: string): Promise<void> => {
    for (let stop = 0; stop < mostStops; stop++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate((wanted) => {
        const { activeElement: active } = document;
        if (!active || active === document.body) return undefined;
        const { outlineStyle } = getComputedStyle(active);
        const { top, bottom, width, height } = active.getBoundingClientRect();
        const isSeen = width > 0 && height > 0 && bottom > 0 && top < innerHeight && outlineStyle !== 'none';
        return { isSeen, isWanted: active.matches(wanted), html: active.outerHTML.slice(0, 120) };
      }, selector);
      expect(seen?.isSeen, seen?.html).toBe(true);
      if (seen?.isWanted) return;
    }
    expect.fail(`No ${selector} within ${String(mostStops)} stops`);
  };

  await tabTo('.skip');
  await page.keyboard.press('Enter');
  await tabTo(`a[href="${address.text(text.id)}"]`);
  await page.keyboard.press('Enter');
  await page.waitForURL(server.url + address.text(text.id));
  await tabTo('.skip');
  await page.keyboard.press('Enter');
  await tabTo(`.num[href="#${first.id}"]`);
  await page.getByRole('toolbar').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(clipboard).toContain(strings('es').reading.short(first.id));
  const opening = first.reading.slice(0, 20);
  expect(await clipboard()).toContain(opening);
  expect(await clipboard()).toMatch(new RegExp(`#${first.id}$`));
  await Promise.all([browser.close(), server.close()]);
});
