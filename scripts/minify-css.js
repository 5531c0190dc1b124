/**
 * A rollup plugin that minifies the style sheets inside template strings: of modules called *.styles.js and tokens.js.
 * What is put into a sheet (`${…}`) is kept, wherever it stands in a value.
 */
import { transform } from 'esbuild';

const holdsStyles = /(?:\.styles|\/tokens)\.js$/;
/** Longer than any unit or function, so that nothing is folded into it. */
const standIn = (index) => `--slot-${index}--`;

async function minified(css) {
  const slots = [];
  const plain = css.replace(/\$\{[^}]*\}/g, (slot) => standIn(slots.push(slot) - 1));
  const { code, warnings } = await transform(plain, { loader: 'css', minify: true, charset: 'utf8' });
  if (warnings.length > 0) throw new Error(`A style sheet cannot be read: ${warnings[0].text}`);
  // The escapes of CSS would be read as those of the string.
  if (/[\\`]/.test(css + code)) throw new Error(`A style sheet has an escape in it: ${css.slice(0, 60)}`);
  // White space around the value of a custom property is no part of it.
  return code
    .trim()
    .replace(/(?<=[{;]--[\w-]+:) /g, '')
    .replace(/--slot-(\d+)--/g, (_, index) => slots[index]);
}

export const minifyCss = {
  name: 'minify-css',
  async transform(code, id) {
    if (!holdsStyles.test(id)) return null;
    let changed = code;
    // Not the back quotes of a comment: those follow neither a tag nor an equals sign.
    for (const [template, before, css] of code.matchAll(/(css ?|= )`([^`]*)`/g)) {
      const short = await minified(css);
      changed = changed.replace(template, () => `${before}\`${short}\``);
    }
    return { code: changed, map: null };
  },
};
