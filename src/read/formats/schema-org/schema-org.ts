// schema.org JSON-LD, alone or from a web page → a raw document: live blogs, events, articles.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import { plainText, sourcesFromLinks } from '../parts/html-text.js';
import { cellText, isRecord } from '../parts/table.js';
import { firstSentence } from '../parts/words.js';
import {
  withoutEmpty,
  type RawDocument,
  type RawRecord,
  type RawWhen,
  type Reading,
  type ReadingInput,
} from '../reading.js';
import { eventRecords, isEvent, isUtc } from './events.js';
import { addressOf, isType, listOf, pageOf, textOf, topNodes, type Node, type PlacedNode } from './nodes.js';

const articleType = /Article$|^(?:Report|BlogPosting|SocialMediaPosting|DiscussionForumPosting)$/;

export function* read({ data }: ReadingInput, reading: Reading): ChunkedTask<RawDocument> {
  const nodes = topNodes(data);
  const blogs = nodes.filter(({ node }) => isType(node, /^LiveBlogPosting$/));
  const events = nodes.filter(({ node }) => isEvent(node));
  const articles = nodes.filter(
    ({ node }) => isType(node, articleType) && !isType(node, /^LiveBlogPosting$/),
  );
  const records: RawRecord[] = [];
  const origins: string[] = [];
  reading.originOf = (recordIndex) => origins[recordIndex] ?? '';
  const add = (record: RawRecord, origin: string) => {
    records.push(record);
    origins.push(origin);
  };

  if (blogs.length > 0)
    reading.fieldNames = { when: 'datePublished', title: 'headline', summary: 'articleBody', sources: 'url' };
  else if (events.length > 0)
    reading.fieldNames = {
      when: 'startDate',
      'when.to': 'endDate',
      title: 'name',
      summary: 'description',
      place: 'location',
    };
  for (const blog of blogs) {
    for (const [record, origin] of updates(blog)) add(record, origin);
    yield;
  }
  for (const event of events) {
    for (const [record, origin] of eventRecords(event)) add(record, origin);
    yield;
  }
  const isOfArticles = records.length === 0;
  if (isOfArticles) {
    reading.fieldNames = { when: 'datePublished', title: 'headline', summary: 'articleBody', sources: 'url' };
    for (const { node, path } of articles) add(postRecord(node, node, pageOf(node)), path);
  }
  if (blogs.length > 0 || isOfArticles)
    reading.report.understood('The times are those of publication, not of what happened.', records.length);
  if (records.length === 0) reading.refusal = 'It holds no events, live blog or articles.';
  const [blog] = blogs;
  const sources = isOfArticles ? [] : articles.map(({ node }) => articleSource(node));
  return {
    title:
      blog === undefined
        ? undefined
        : textOf(blog.node['headline']) || textOf(blog.node['name']) || undefined,
    description: (blog && textOf(blog.node['description'])) || undefined,
    window: blog === undefined ? undefined : coverage(blog.node),
    ...(sources.length === 0 ? {} : { sources }),
    events: records,
  };
}

/** The posts of a live blog. */
function updates({ node: blog, path }: PlacedNode): readonly (readonly [RawRecord, string])[] {
  return listOf(blog['liveBlogUpdate']).map((update, index) => {
    const post: Node = isRecord(update) ? update : { articleBody: update };
    return [
      postRecord(post, blog, pageOf(blog)),
      `${path}.liveBlogUpdate[${index}]`.replace(/^\./, ''),
    ] as const;
  });
}

const used = new Set([
  ...[
    '@context',
    '@type',
    '@id',
    'headline',
    'name',
    'articleBody',
    'text',
    'description',
    'datePublished',
    'dateModified',
  ],
  ...['url', 'publisher', 'author', 'liveBlogUpdate', 'mainEntityOfPage', 'keywords'],
]);

/** A post or an article. What it says of its own page is its source; a post without a page has its blog's. */
function postRecord(post: Node, page: Node, base: string): RawRecord {
  const body = plainText(cellText(listOf(post['articleBody'] ?? post['text'] ?? post['description'])[0]));
  const title = textOf(post['headline']) || textOf(post['name']) || firstSentence(body.text);
  const published = textOf(post['datePublished']);
  const modified = textOf(post['dateModified']);
  const source = withoutEmpty({
    url: addressOf(post['url'] ?? post['mainEntityOfPage'], base) || base,
    publisher: textOf(post['publisher']) || textOf(page['publisher']),
    author: textOf(post['author']) || textOf(page['author']),
    published,
  });
  return withoutEmpty({
    ...Object.fromEntries(Object.entries(post).filter(([name]) => !used.has(name))),
    title,
    summary: body.text === title ? '' : body.text,
    when: publishedWhen(published),
    tags: listOf(post['keywords'])
      .map(textOf)
      .filter((tag) => tag !== ''),
    sources: [...(Object.keys(source).length === 0 ? [] : [source]), ...sourcesFromLinks(body.links)],
    revisions: modified === '' || modified === published ? [] : [{ at: modified, note: 'Changed.' }],
  });
}

/** A time that is marked as one of publication. */
function publishedWhen(published: string): RawWhen | undefined {
  if (published === '') return undefined;
  return { at: published, stated: `published ${published}`, ...(isUtc(published) ? { zone: 'UTC' } : {}) };
}

/** An article beside events is what they are reported in. */
function articleSource(node: Node): RawRecord {
  return withoutEmpty({
    id: pageOf(node) || textOf(node['headline']),
    title: textOf(node['headline']) || textOf(node['name']),
    publisher: textOf(node['publisher']),
    author: textOf(node['author']),
    url: pageOf(node),
    published: textOf(node['datePublished']),
  });
}

function coverage(blog: Node): readonly [string, string] | undefined {
  const [start, end] = [textOf(blog['coverageStartTime']), textOf(blog['coverageEndTime'])];
  return start === '' || end === '' ? undefined : [start, end];
}
