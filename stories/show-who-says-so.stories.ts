import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { border, reports, script } from './documents.js';
import { told } from './page.js';
import { partsOf, textOf, timelineIn } from './reader.js';

const meta: Meta = {
  title: 'Show who says so',
  component: 'events-timeline',
  parameters: { controls: { disable: true } },
};
export default meta;

export const TwoVersions: StoryObj = {
  name: 'Two versions of one ceasefire',
  parameters: told(
    '`selected` opens the details of an event: its time on every clock, the source’s wording, and the versions of all parties.',
  ),
  render: () => html`
    <events-timeline
      src="data/2022-09-13-armenia-azerbaijan.json"
      zone="moscow"
      selected="ceasefire"
    ></events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    const detail = textOf(element, 'detail');
    await expect(detail).toContain('9:00 a.m. Moscow time (06:00 GMT)');
    await expect(partsOf(element, 'claim')).toHaveLength(2);
    await expect(textOf(element, 'claim')).toMatch(
      /Russian Foreign Ministry.*09:00.*Azerbaijani media.*08:00/,
    );
  },
};

export const ByParty: StoryObj = {
  name: 'A lane for each party',
  parameters: told(
    '`lanes="party"` shows what each party says in its own lane, at the time that the party gives. If two parties make claims about one event, readers can choose this above the timeline.',
  ),
  render: () => html`
    <events-timeline
      src="data/2022-09-13-armenia-azerbaijan.json"
      lanes="party"
      selected="night-shelling"
    ></events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await waitFor(() => expect(textOf(element, 'lane-label')).toContain('Azerbaijani Defence Ministry'));
    await expect(textOf(element, 'item-selected')).toMatch(/Azerbaijan began it.*Armenia began it/);
  },
};

export const Figures: StoryObj = {
  name: 'Figures that differ',
  parameters: told(
    'Every figure stays with the party that gave it: 49 people, 49 soldiers, at least 50. Figures are not added up, and a missing number is not zero.',
  ),
  render: () => html`
    <events-timeline src="data/2022-09-13-armenia-azerbaijan.json" selected="death-toll"></events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    const figures = textOf(element, 'figures');
    await expect(figures).toContain('49 soldiers');
    await expect(figures).toContain('at least 50 people');
    await expect(figures).toContain('number not given');
  },
};

export const Denied: StoryObj = {
  name: 'An accusation and its denial',
  parameters: told('The status of an event or of a claim is shown as a word, never as a colour alone.'),
  render: () => html`
    <events-timeline
      src="data/2022-09-13-armenia-azerbaijan.json"
      selected="civilian-targets"
    ></events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(textOf(element, 'status-denied')).toContain('denied');
    await expect(textOf(element, 'claim')).toMatch(/Armenian Defence Ministry.*It attacked no civilians/);
  },
};

export const Unsourced: StoryObj = {
  name: 'Without a source',
  parameters: told(
    'If the document gives no source, the element says so. It hides neither the event nor the gap.',
  ),
  render: () => html`
    <events-timeline selected="positional-battles"
      >${script({
        ...border,
        title: 'Shelling, and what is said of it',
        window: ['2022-09-12T22:00+04:00', '2022-09-13T22:00+04:00'],
        sources: reports('s1'),
        events: [
          {
            id: 'lull',
            title: 'Shelling eases, shooting goes on',
            when: { at: '2022-09-13T07:00+04:00', stated: 'at 7am' },
            sources: ['s1'],
          },
          {
            id: 'positional-battles',
            title: 'Troops said to push for new positions',
            summary: 'Social networks tell of close battles on parts of the border.',
            when: '2022-09-13',
            claims: [
              { by: 'Social networks', says: 'Battles for positions are under way on some stretches.' },
            ],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(textOf(element, 'detail')).toContain('no source given');
  },
};

export const TakenAlong: StoryObj = {
  name: 'Exported, with its sources',
  parameters: told(
    'Below the timeline, readers save the document, or the events shown as a table or for calendars. The panel says what each file cannot keep. In the details, they copy a citation of the event.',
  ),
  render: () => html`
    <events-timeline src="data/2022-09-13-armenia-azerbaijan.json" selected="ceasefire"></events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    const [button] = partsOf(element, 'export-button');
    button?.click();
    await waitFor(() => expect(partsOf(element, 'export-panel')).toHaveLength(1));
    await expect(textOf(element, 'export-panel')).toContain('42 of 46 events as a table (CSV)');
    await expect(textOf(element, 'cite')).toContain('Copy as citation');
  },
};
