import { expect } from '@open-wc/testing';
import { shownMedia } from '../../../src/features/media/media-kind.js';
import { media } from '../../support/news-events.js';

describe('shownMedia', () => {
  const facts: readonly (readonly [url: string, kind: string, source: string])[] = [
    ['https://a.example/p.JPG', 'image', 'https://a.example/p.JPG'],
    ['https://a.example/p.jpg?size=2', 'image', 'https://a.example/p.jpg?size=2'],
    ['https://a.example/f.webm', 'video', 'https://a.example/f.webm'],
    ['https://a.example/s.mp3', 'audio', 'https://a.example/s.mp3'],
    ['https://a.example/report.pdf', 'pdf', 'https://a.example/report.pdf'],
    ['https://a.example/album', 'link', ''],

    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'film',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ],
    [
      'https://m.youtube.com/watch?v=dQw4w9WgXcQ&t=1m30s',
      'film',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=90',
    ],
    [
      'https://youtu.be/dQw4w9WgXcQ?t=42',
      'film',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=42',
    ],
    [
      'https://www.youtube.com/shorts/dQw4w9WgXcQ',
      'film',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ],
    [
      'https://www.youtube.com/live/dQw4w9WgXcQ',
      'film',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ],
    ['https://www.youtube.com/@channel', 'link', ''],
    ['https://www.youtube.com/watch?v="><script>', 'link', ''],

    ['https://vimeo.com/76979871', 'film', 'https://player.vimeo.com/video/76979871?dnt=1'],
    [
      'https://vimeo.com/76979871/abcdef1234',
      'film',
      'https://player.vimeo.com/video/76979871?dnt=1&h=abcdef1234',
    ],
    [
      'https://player.vimeo.com/video/76979871?h=abcdef1234',
      'film',
      'https://player.vimeo.com/video/76979871?dnt=1&h=abcdef1234',
    ],
    ['https://vimeo.com/about', 'link', ''],

    [
      'https://mastodon.social/@Gargron/100254678717223630',
      'post',
      'https://mastodon.social/@Gargron/100254678717223630/embed',
    ],
    [
      'https://mstdn.example/@a@b.example/100254678717223630/',
      'post',
      'https://mstdn.example/@a@b.example/100254678717223630/embed',
    ],
    ['https://mastodon.social/@Gargron', 'link', ''],

    [
      'https://bsky.app/profile/bsky.app/post/3l6oveex3ii2l',
      'post',
      'https://embed.bsky.app/embed/bsky.app/app.bsky.feed.post/3l6oveex3ii2l',
    ],
    [
      'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/post/3l6oveex3ii2l',
      'post',
      'https://embed.bsky.app/embed/did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3l6oveex3ii2l',
    ],
    ['https://bsky.app/profile/bsky.app', 'link', ''],

    ['https://datawrapper.dwcdn.net/AbC12/3/', 'chart', 'https://datawrapper.dwcdn.net/AbC12/3/'],
    ['https://www.datawrapper.de/_/AbC12/', 'chart', 'https://datawrapper.dwcdn.net/AbC12/'],
    ['https://www.datawrapper.de/about', 'link', ''],

    [
      'https://www.openstreetmap.org/?mlat=39.84&mlon=45.67#map=12/39.8/45.6',
      'map',
      'https://www.openstreetmap.org/export/embed.html?bbox=45.58211,39.79605,45.75789,39.88395&layer=mapnik&marker=39.84,45.67',
    ],
    [
      'https://www.openstreetmap.org/#map=8/40/45',
      'map',
      'https://www.openstreetmap.org/export/embed.html?bbox=43.59375,39.29688,46.40625,40.70313&layer=mapnik',
    ],
    ['https://www.openstreetmap.org/?mlat=91&mlon=0', 'link', ''],
    ['https://www.openstreetmap.org/about', 'link', ''],
    [
      'https://www.google.com/maps/@39.84,45.67,12z',
      'map',
      'https://maps.google.com/maps?q=39.84%2C45.67&output=embed',
    ],
    ['https://www.google.com/search?q=x', 'link', ''],

    ['https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ', 'link', ''],
    ['https://constructor/x', 'link', ''],
  ];
  for (const [url, kind, source] of facts)
    it(`makes ${kind} of ${url}`, () => {
      const shown = shownMedia(media({ url }));
      expect([shown.kind, shown.source]).to.deep.equal([kind, source]);
    });

  it('believes a type where the address does not tell', () => {
    const kinds = [
      'image',
      'image/jpeg',
      'video',
      'audio/mpeg',
      'pdf',
      'application/pdf',
      'text/html',
      null,
    ].map((type) => shownMedia(media({ url: 'https://a.example/file?id=7', type })).kind);
    expect(kinds).to.deep.equal(['image', 'image', 'video', 'audio', 'pdf', 'pdf', 'link', 'link']);
  });

  it('names the host that is asked, not that of the link', () => {
    const hosts = [
      'https://youtu.be/dQw4w9WgXcQ',
      'https://a.example:8443/p.jpg',
      'https://a.example/album',
    ].map((url) => shownMedia(media({ url })).host);
    expect(hosts).to.deep.equal(['www.youtube-nocookie.com', 'a.example:8443', 'a.example']);
  });

  it('keeps the proportions that the document states', () => {
    const url = 'https://a.example/p.jpg';
    expect([
      shownMedia(media({ url })).ratio,
      shownMedia(media({ url, width: 300, height: 400 })).ratio,
    ]).to.deep.equal([1.5, 0.75]);
  });
});
