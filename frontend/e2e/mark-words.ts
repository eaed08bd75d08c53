import type { Visit } from './visit';

/** Marks words in the report with the mouse, as one does before a note is written. */
export async function mark({ page }: Visit, words: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('app-review-reading') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      return first && last
        ? { from: { x: first.left, y: (first.top + first.bottom) / 2 }, to: { x: last.right, y: (last.top + last.bottom) / 2 } }
        : null;
    }
    return null;
  }, words);
  if (place === null) throw new Error(`The report does not say: ${words}`);
  await page.mouse.move(place.from.x, place.from.y);
  await page.mouse.down();
  await page.mouse.move(place.to.x, place.to.y, { steps: 5 });
  await page.mouse.up();
}
