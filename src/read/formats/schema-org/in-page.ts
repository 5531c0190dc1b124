// JSON-LD in the text of a web page. Looks at nothing else of the page.

/** As many scripts as are looked at. */
const mostScripts = 100;

/**
 * What the page's scripts of structured data hold. Scripts that are no JSON are told of and passed over: the page may have
 * others.
 */
export function structuredData(
  html: string,
  onFault: (line: number, words: string) => void = () => undefined,
): readonly unknown[] {
  const found: unknown[] = [];
  const lower = html.toLowerCase();
  let from = 0;
  for (let count = 0; count < mostScripts; count += 1) {
    const start = lower.indexOf('<script', from);
    if (start < 0) break;
    const open = lower.indexOf('>', start);
    const end = open < 0 ? -1 : lower.indexOf('</script', open);
    if (end < 0) break;
    from = end;
    if (!/type\s*=\s*["']?application\/ld\+json/.test(lower.slice(start, open))) continue;
    try {
      found.push(
        JSON.parse(
          html.slice(open + 1, end).replace(/^\s*<!--|-->\s*$|^\s*\/\/<!\[CDATA\[|\/\/\]\]>\s*$/g, ''),
        ),
      );
    } catch {
      onFault(html.slice(0, open).split('\n').length, html.slice(open + 1, end).trim());
    }
  }
  return found;
}
