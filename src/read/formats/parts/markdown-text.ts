// A line of Markdown → plain text and the links in it. Knows no blocks.
import { bareLinks, plainText } from './html-text.js';

export interface MarkdownText {
  readonly text: string;
  readonly links: readonly { url: string; title?: string }[];
}

const link =
  /!?\[([^[\]]{0,500})\]\(\s*<?([^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,500})?)>?(?:\s+["'][^"'\n]{0,200}["'])?\s*\)/g;

/** Plain text, in one line, without marks; http and https links beside it, each once. */
export function markdownText(source: string): MarkdownText {
  const links = new Map<string, { url: string; title?: string }>();
  const add = (url: string, title: string) => {
    if (/^https?:\/\//i.test(url) && !links.has(url))
      links.set(url, title === '' || title === url ? { url } : { url, title });
  };
  const linked = source.slice(0, 100_000).replace(link, (_, words: string, url: string) => {
    add(url, words.trim());
    return words;
  });
  const { text } = plainText(
    linked
      .replace(/<(https?:\/\/[^\s<>]+)>/g, '$1')
      .replace(/(\*\*|__|~~)(?=\S)([^\n]{1,2000}?\S?)\1/g, '$2')
      .replace(/(^|[\s(])[*_](?=\S)([^*_\n]{1,500}?)[*_](?=$|[\s).,:;!?])/g, '$1$2')
      .replace(/`([^`\n]{1,500})`/g, '$1')
      .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1'),
  );
  for (const { url } of bareLinks(text)) add(url, '');
  return { text: text.replace(/\s+/g, ' ').trim(), links: [...links.values()] };
}
