import type { Page } from 'playwright-core';

interface LayoutShift extends PerformanceEntry {
  hadRecentInput: boolean;
  sources: { node?: Node }[];
}

/**
 * Notes in a page, once it is opened, what moves there and was not asked to, as `layout-shift` tells it: what counts for
 * CLS. In a citation words may: the day of access is the reader's.
 */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Reflect.set(window, 'moved', moved);
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, sources } of list.getEntries() as LayoutShift[])
        for (const { node } of hadRecentInput ? [] : sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          if (element && !element.closest('.cite')) moved.push(element.outerHTML.slice(0, 120));
        }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved, as the beginning of its HTML. */
export const shiftsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'moved') as string[]);
