/**
 * Pictures of the stories, held against those that somebody has looked at and approved (stories/pictures/). They hold for one
 * browser and its fonts: where these are others, nothing is compared, and that is said.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
/* global document, scrollTo -- in what runs in the page */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const folder = 'stories/pictures';
const madeWith = `${folder}/made-with.json`;
/** Pictures that differ, and what differs in them. */
const shots = 'shots/stories';

/** As much of a story as is pictured, in pixels. */
const mostPx = 640;
/** Letters may be smoothed in another way; no word fits into so few pixels. */
const allowedPixels = 40;

/** The major version of the browser, and how wide its fonts are: another font is another number. */
async function settingOf(browser, tab) {
  const [, chromium] = /\/(\d+)\./.exec(await browser.version());
  const widths = await tab.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    const fonts = ['serif', 'sans-serif', 'monospace', 'Georgia', 'Noto Serif', 'Noto Sans', 'system-ui'];
    return fonts.map((font) => {
      pen.font = `100px ${font.includes(' ') ? `'${font}'` : font}, monospace`;
      return Math.round(pen.measureText('Երևան Москва إيروان თბილისი Baku 09:00').width);
    });
  });
  return { chromium: Number(chromium), widths };
}

/** Takes a story's picture: still, without a caret, as far as it is high. */
async function pictureOf(tab) {
  const heightPx = await tab.evaluate(async (most) => {
    const style = document.createElement('style');
    style.textContent = '* { caret-color: transparent !important }';
    document.head.append(style);
    scrollTo(0, 0);
    await document.fonts.ready;
    const { bottom } = document.querySelector('#storybook-root').getBoundingClientRect();
    return Math.max(1, Math.min(most, Math.ceil(bottom) + 16));
  }, mostPx);
  return tab.screenshot({ clip: { x: 0, y: 0, width: 1280, height: heightPx } });
}

/** Pixels that differ, or `Infinity` where the sizes do; with a picture of them. */
function difference(picture, approved) {
  const [one, other] = [picture, approved].map((png) => PNG.sync.read(Buffer.from(png)));
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return { pixels: Infinity, drawn: null };
  const drawn = new PNG({ width, height });
  const pixels = pixelmatch(one.data, other.data, drawn.data, width, height, { threshold: 0.15 });
  return { pixels, drawn: PNG.sync.write(drawn) };
}

/** Pictures for one run; `approves` writes them instead of comparing. */
export async function storyPictures(browser, approves) {
  const tab = await browser.newPage();
  const setting = await settingOf(browser, tab);
  await tab.close();
  mkdirSync(folder, { recursive: true });
  rmSync(shots, { recursive: true, force: true });
  const isOurs =
    existsSync(madeWith) &&
    JSON.stringify(JSON.parse(readFileSync(madeWith, 'utf8'))) === JSON.stringify(setting);
  if (approves) writeFileSync(madeWith, `${JSON.stringify(setting)}\n`);
  else if (!isOurs) {
    console.log(
      'The pictures were approved in another browser, or with other fonts: they are not compared here.',
    );
  }

  return {
    /** What is wrong with how a story looks, in lines. */
    async faultsOf(storyTab, id) {
      if (!approves && !isOurs) return [];
      const picture = await pictureOf(storyTab);
      const path = `${folder}/${id}.png`;
      const known = existsSync(path) ? readFileSync(path) : null;
      const { pixels, drawn } = known === null ? { pixels: Infinity } : difference(picture, known);
      if (pixels <= allowedPixels) return [];
      if (approves) {
        writeFileSync(path, picture);
        return [];
      }
      mkdirSync(shots, { recursive: true });
      writeFileSync(`${shots}/${id}.png`, picture);
      if (drawn) writeFileSync(`${shots}/${id}-difference.png`, drawn);
      const what = known === null ? 'has no approved picture' : 'looks other than approved';
      return [
        `${what}: see ${shots}/${id}.png, and approve it with \`npm run check-stories -- --approve ${id}\`.`,
      ];
    },

    /** Pictures of stories that are no more. */
    strays(ids) {
      return readdirSync(folder).filter((name) => name.endsWith('.png') && !ids.includes(name.slice(0, -4)));
    },
  };
}
