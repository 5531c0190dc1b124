import { expect } from '@open-wc/testing';
import { oEmbed, shareTags } from '../../src/html/share-tags.js';
import { escaped } from '../../src/html/escaped.js';

const night = {
  title: 'A night “on the border” & after',
  events: [
    {
      title: 'A call',
      summary: 'Ministers speak. They agree.',
      when: '2022',
      media: [{ url: 'https://a.example/call.jpg', alt: 'A' }],
    },
    {
      title: 'Shelling',
      summary: 'The town is hit. Windows break.',
      when: '2022',
      key: true,
      media: [
        { url: 'https://a.example/man.jpg', alt: 'A man', sensitive: true },
        { url: 'https://a.example/film.mp4', alt: 'A film' },
        { url: 'https://a.example/street.jpg', alt: 'A "street"' },
      ],
    },
  ],
};

describe('shareTags', () => {
  it('name title, description, address and the first picture of a key event that is not sensitive', () => {
    expect(shareTags(night, { url: 'https://news.example/night' }).split('\n')).to.deep.equal([
      '<meta property="og:type" content="article">',
      '<meta property="og:title" content="A night “on the border” &amp; after">',
      '<meta property="og:description" content="The town is hit.">',
      '<meta property="og:url" content="https://news.example/night">',
      '<meta property="og:image" content="https://a.example/street.jpg">',
      '<meta property="og:image:alt" content="A &quot;street&quot;">',
      '<meta name="twitter:card" content="summary_large_image">',
    ]);
  });

  it('name the picture and the oEmbed address that the page gives', () => {
    const tags = shareTags(night, { image: 'https://news.example/p.png', oEmbedUrl: '/oembed?a=1&b=2' });
    expect(tags).to.include('<meta property="og:image" content="https://news.example/p.png">');
    expect(tags).not.to.include('og:image:alt');
    expect(tags).to.include(
      '<link rel="alternate" type="application/json+oembed" href="/oembed?a=1&amp;b=2">',
    );
  });

  it('leave out what the document does not have', () => {
    expect(shareTags({ events: [] }).split('\n')).to.deep.equal([
      '<meta property="og:type" content="article">',
      '<meta name="twitter:card" content="summary">',
    ]);
  });

  it('let no markup of the document into the page', () => {
    expect(shareTags({ title: '"><script>alert(1)</script>', events: [] })).not.to.include('<script');
  });

  it('throw for what is no document', () => {
    expect(() => shareTags('{')).to.throw('Not a document (not-json).');
  });
});

describe('oEmbed', () => {
  it('is a frame with the title of the document', () => {
    expect(
      oEmbed(night, { frameUrl: 'https://news.example/embed/frame.html?src=a.json&zone=UTC' }),
    ).to.deep.equal({
      version: '1.0',
      type: 'rich',
      title: 'A night “on the border” & after',
      width: 600,
      height: 600,
      html: '<iframe src="https://news.example/embed/frame.html?src=a.json&amp;zone=UTC" title="A night “on the border” &amp; after" width="600" height="600" style="border: 0" loading="lazy" data-events-timeline></iframe>',
    });
  });

  it('names who provides it', () => {
    const { provider_name, provider_url, height } = oEmbed(night, {
      frameUrl: 'https://news.example/x',
      height: 800,
      providerName: 'News',
      providerUrl: 'https://news.example',
    });
    expect([provider_name, provider_url, height]).to.deep.equal(['News', 'https://news.example', 800]);
  });
});

describe('escaped', () => {
  it('leaves no sign that begins or ends markup', () =>
    expect(escaped(`<a href="x" title='y'>&`)).to.equal(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;',
    ));
});
