import type { Page } from 'playwright-core';

/**
 * The words of the text that the browser has marked for a text fragment. Scripts cannot ask for them: they are painted in
 * a colour that nothing else has, and looked for in a picture of the window. The page's policy must be bypassed.
 */
export async function markedWords(page: Page): Promise<string> {
  await page.addStyleTag({ content: '::target-text { background: #f0f; color: #f0f }' });
  const signs = await page.evaluate(() => {
    const found: { sign: string; x: number; y: number }[] = [];
    const texts = document.createTreeWalker(document.querySelector('.text')!, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      for (let at = 0; at < node.textContent!.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getClientRects()[0];
        if (box && box.top >= 0 && box.bottom <= innerHeight)
          found.push({
            sign: node.textContent![at]!,
            x: Math.round((box.left + box.right) / 2),
            y: Math.round((box.top + box.bottom) / 2),
          });
      }
    return found;
  });
  const picture = (await page.screenshot()).toString('base64');
  return await page.evaluate(
    async ({ picture, signs }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      return signs
        .filter(({ x, y }) => {
          const [red, green, blue] = context.getImageData(x, y, 1, 1).data;
          return red! > 240 && green! < 20 && blue! > 240;
        })
        .map(({ sign }) => sign)
        .join('');
    },
    { picture, signs },
  );
}
