// schema.org JSON-LD, alone or from a web page → a raw document: live blogs, events, articles.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import { plainText, sourcesFromLinks } from '../parts/html-text.js';
import { isRecord } from '../parts/table.js';
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
import {
  addressOf,
  bodyOf,
  isType,
  listOf,
  nameOf,
  nodesById,
  pageOf,
  textOf,
  timeOf,
  topNodes,
  type Node,
  type PlacedNode,
} from './nodes.js';

const articleType = /Article$|^(?:Report|BlogPosting|SocialMediaPosting|DiscussionForumPosting)$/;

export function* read({ data }: ReadingInput, reading: Reading): ChunkedTask<RawDocument> {
  const nodes = topNodes(data);
  const byId = nodesById(data);
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

  // A file of both has no one name for the same thing.
  if (blogs.length > 0 && events.length > 0) reading.fieldNames = {};
  else if (blogs.length > 0)
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
    for (const [record, origin] of updates(blog, byId)) add(record, origin);
    yield;
  }
  const posts = records.length;
  for (const event of events) {
    for (const [record, origin] of eventRecords(event)) add(record, origin);
    yield;
  }
  const isOfArticles = records.length === 0;
  if (isOfArticles) {
    reading.fieldNames = { when: 'datePublished', title: 'headline', summary: 'articleBody', sources: 'url' };
    for (const { node, path } of articles) add(postRecord(node, node, pageOf(node), byId), path);
  }
  const published = isOfArticles ? records.length : posts;
  if (published > 0)
    reading.report.understood('The times are those of publication, not of what happened.', published);
  if (blogs.length > 0 && records.length === 0) reading.report.understood('The live blog has no posts yet.');
  else if (records.length === 0) reading.refusal = 'It holds no events, live blog or articles.';
  const [blog] = blogs;
  const sources = isOfArticles ? [] : articles.map(({ node }) => articleSource(node, byId));
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

type ById = ReadonlyMap<string, Node>;

/** The posts of a live blog. */
function updates({ node: blog, path }: PlacedNode, byId: ById): readonly (readonly [RawRecord, string])[] {
  return listOf(blog['liveBlogUpdate']).map((update, index) => {
    const post: Node = isRecord(update) ? update : { articleBody: update };
    return [
      postRecord(post, blog, pageOf(blog), byId),
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
function postRecord(post: Node, page: Node, base: string, byId: ById): RawRecord {
  const body = plainText(bodyOf(post['articleBody'] ?? post['text'] ?? post['description']));
  const title = textOf(post['headline']) || textOf(post['name']) || firstSentence(body.text);
  const published = textOf(post['datePublished']);
  const modified = textOf(post['dateModified']);
  const source = withoutEmpty({
    url: addressOf(post['url'] ?? post['mainEntityOfPage'], base) || base,
    publisher: nameOf(post['publisher'], byId) || nameOf(page['publisher'], byId),
    author: nameOf(post['author'], byId) || nameOf(page['author'], byId),
    published: publishedOn(post['datePublished']),
  });
  return withoutEmpty({
    ...Object.fromEntries(Object.entries(post).filter(([name]) => !used.has(name))),
    title,
    summary: body.text === title ? '' : body.text,
    when: publishedWhen(published, timeOf(post['datePublished'])),
    tags: listOf(post['keywords'])
      .map(textOf)
      .filter((tag) => tag !== ''),
    sources: [...(Object.keys(source).length === 0 ? [] : [source]), ...sourcesFromLinks(body.links)],
    revisions: modified === '' || modified === published ? [] : [{ at: modified, note: 'Changed.' }],
  });
}

/** A time that is marked as one of publication. */
function publishedWhen(published: string, at: string): RawWhen | undefined {
  if (published === '') return undefined;
  return { at, stated: `published ${published}`, ...(isUtc(published) ? { zone: 'UTC' } : {}) };
}

/** When a source was published; without a zone the day alone, since the hour is the event's own issue already. */
function publishedOn(raw: unknown): string {
  const text = timeOf(raw);
  return /T[\d:.]+$/.test(text) ? text.slice(0, text.indexOf('T')) : text;
}

/** An article beside events is what they are reported in. */
function articleSource(node: Node, byId: ById): RawRecord {
  return withoutEmpty({
    id: pageOf(node) || textOf(node['headline']),
    title: textOf(node['headline']) || textOf(node['name']),
    publisher: nameOf(node['publisher'], byId),
    author: nameOf(node['author'], byId),
    url: pageOf(node),
    published: publishedOn(node['datePublished']),
  });
}

function coverage(blog: Node): readonly [string, string] | undefined {
  const [start, end] = [textOf(blog['coverageStartTime']), textOf(blog['coverageEndTime'])];
  return start === '' || end === '' ? undefined : [start, end];
}
