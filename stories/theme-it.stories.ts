import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../themes/control-room.css';
import '../themes/high-contrast.css';
import '../themes/newspaper.css';
import './broadsheet-timeline.css';
import './broadsheet.css';
import { told } from './page.js';
import { controlIn, timelineIn } from './reader.js';

const meta: Meta = {
  title: 'Theme it',
  component: 'events-timeline',
  parameters: { controls: { disable: true }, layout: 'fullscreen' },
};
export default meta;

export const Light: StoryObj = {
  name: 'Light',
  parameters: told('The element has no background of its own. It uses the colours of the page.'),
  render: () => html`
    <div style="color-scheme: light; background: #fffdf8; color: #1c1a17; padding: 2rem">
      <events-timeline src="data/2022-09-13-armenia-azerbaijan.json"></events-timeline>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(getComputedStyle(controlIn(element, '[part~=title]')).color).toBe('rgb(28, 26, 23)');
  },
};

export const Dark: StoryObj = {
  name: 'Dark',
  parameters: told(
    'On a dark page the element is dark: `color-scheme` chooses the accent, and all greys are mixed from the text colour.',
  ),
  render: () => html`
    <div style="color-scheme: dark; background: #14171a; color: #e8e6e1; padding: 2rem">
      <events-timeline
        src="data/2022-09-13-armenia-azerbaijan.json"
        zone="moscow"
        selected="ceasefire"
      ></events-timeline>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(getComputedStyle(controlIn(element, '[part~=title]')).color).toBe('rgb(232, 230, 225)');
  },
};

export const OwnLook: StoryObj = {
  name: 'A page’s own look',
  parameters: told(
    'Fonts, sizes, accent and corners are custom properties. Shadow parts reach everything else.',
  ),
  render: () => html`
    <style>
      .gazette {
        padding: 2rem;
        background: #fbf3e6;
        color: #33302e;
        color-scheme: light;
      }
      .gazette events-timeline {
        --timeline-accent: #0d6b62;
        --timeline-disputed: #99241c;
        --timeline-font: 'DejaVu Serif', Georgia, serif;
        --timeline-title-font: 'DejaVu Serif', Georgia, serif;
        --timeline-title-size: 2em;
        --timeline-font-size: 14px;
        --timeline-radius: 0;
        --timeline-lane-label-width: 150px;
      }
      .gazette events-timeline::part(lane-label) {
        text-transform: uppercase;
        letter-spacing: 0.05em;
        font-size: 0.85em;
      }
    </style>
    <div class="gazette">
      <events-timeline src="data/2022-09-13-armenia-azerbaijan.json"></events-timeline>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    const look = getComputedStyle(controlIn(element, '[part~=item]'));
    await expect(look.fontFamily).toContain('DejaVu Serif');
    await expect(look.fontSize).toBe('14px');
  },
};

/** The values of some properties, for each element. */
function looks(properties: readonly string[], ...elements: Element[]): string[] {
  return elements.map((element) => {
    const style = getComputedStyle(element);
    return properties.map((property) => style.getPropertyValue(property)).join(' | ');
  });
}

export const InAPage: StoryObj = {
  name: 'In a given newspaper page',
  parameters: told(
    'The page came first: `broadsheet.css` does not know the timeline. `broadsheet-timeline.css` gives the timeline the style of the page, with custom properties and parts alone.',
  ),
  render: () => html`
    <div class="broadsheet">
      <div class="broadsheet-masthead">The Morning Ledger</div>
      <h1>Two accounts of one night</h1>
      <p class="broadsheet-deck">Yerevan and Baku each say that the other began it</p>
      <nav class="broadsheet-tabs">
        <a href="#report" aria-current="page">The report</a><a href="#map">Map</a><a href="#voices">Voices</a>
      </nav>
      <p>
        <span class="broadsheet-kicker">Caucasus</span> Five reports, <a href="#sources">side by side</a>.
      </p>
      <events-timeline src="data/2022-09-13-armenia-azerbaijan.json"></events-timeline>
      <h2>Further reading</h2>
      <button class="broadsheet-button">All dispatches</button>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    const inPage = (selector: string) => canvasElement.querySelector(`.broadsheet ${selector}`) as Element;
    const same = async (pageSelector: string, part: string, ...properties: string[]): Promise<void> => {
      const [page, ours] = looks(properties, inPage(pageSelector), controlIn(element, `[part~=${part}]`));
      await expect(ours).toBe(page);
    };
    await same('h2', 'title', 'font-family', 'font-size', 'font-weight', 'color');
    await same('.broadsheet-deck', 'description', 'font-family', 'font-size', 'font-style', 'color');
    await same(
      '.broadsheet-kicker',
      'lane-label',
      'font-family',
      'font-size',
      'font-weight',
      'color',
      'letter-spacing',
      'text-transform',
    );
    await same('.broadsheet-tabs a', 'zone', 'font-family', 'font-size', 'color', 'background-color');
    await same('.broadsheet-tabs a[aria-current]', 'zone-chosen', 'box-shadow', 'color');
    await same(
      '.broadsheet-tabs',
      'zone-switch',
      'border-bottom-color',
      'border-bottom-width',
      'border-top-width',
    );
    await same('.broadsheet-button', 'help', 'font-family', 'font-size', 'border-color', 'border-radius');
    await same('p a', 'export-button', 'color');
  },
};

/** A theme of the package, checked by the colour of its title. */
function theme(name: string, words: string, titleColour: string): StoryObj {
  return {
    name: words,
    parameters: told(
      `\`events-timeline/themes/${name}.css\` is a plain style sheet. Load it and set the class \`timeline-${name}\`.`,
    ),
    render: () => html`
      <div style="padding: 2rem">
        <events-timeline
          class="timeline-${name}"
          src="data/2022-09-13-armenia-azerbaijan.json"
          selected="ceasefire"
        ></events-timeline>
      </div>
    `,
    play: async ({ canvasElement }) => {
      const element = await timelineIn(canvasElement);
      await expect(getComputedStyle(controlIn(element, '[part~=title]')).color).toBe(titleColour);
    },
  };
}

export const Newspaper = theme('newspaper', 'A newspaper', 'rgb(33, 28, 21)');
export const ControlRoom = theme('control-room', 'A dark control room', 'rgb(212, 226, 232)');
export const HighContrast = theme('high-contrast', 'High contrast', 'rgb(0, 0, 0)');

export const LanesAndStatuses: StoryObj = {
  name: 'A colour for a lane, a colour for a status',
  parameters: told(
    'The background, name and items of a lane have the part `lane-<id>`, and every item has a part for its status. `--timeline-glyph` colours its dots, bars and hatches.',
  ),
  render: () => html`
    <style>
      .coloured::part(lane-armenia) {
        --timeline-glyph: #b5651d;
      }
      .coloured::part(lane-mediation) {
        --timeline-glyph: #2e7d5b;
      }
      .coloured::part(item-disputed) {
        --timeline-disputed: light-dark(#7b1fa2, #d9a4ec);
      }
    </style>
    <div style="padding: 2rem">
      <events-timeline class="coloured" src="data/2022-09-13-armenia-azerbaijan.json"></events-timeline>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    const lane = getComputedStyle(controlIn(element, '[part~=lane-armenia][part~=item]'));
    await expect(lane.getPropertyValue('--timeline-glyph')).toBe('#b5651d');
    const ring = getComputedStyle(controlIn(element, '[data-placement="e:ceasefire"] .glyph-claims'));
    await expect(ring.borderTopColor).toBe('rgb(123, 31, 162)');
  },
};
