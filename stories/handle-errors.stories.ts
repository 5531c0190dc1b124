import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { EventsTimeline } from '../src/index.js';
import { answerTo, never, notFound, onlyOnce, timesAsked } from './answers.js';
import { realCase } from './documents.js';
import { told } from './page.js';
import { controlIn, eventually, partsOf, textOf, timelineIn } from './reader.js';

const meta: Meta = {
  title: 'Handle errors',
  component: 'events-timeline',
  parameters: { controls: { disable: true } },
};
export default meta;

export const Loading: StoryObj = {
  name: 'Loading, and no end',
  parameters: told('While a slow server answers, the reader sees that a document is loading.'),
  beforeEach: () => answerTo('answers/never.json', never),
  render: () => html`<events-timeline src="answers/never.json"></events-timeline>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('events-timeline') as EventsTimeline;
    await eventually(() => expect(textOf(element, 'loading')).toBe('Loading the timeline…'));
    await expect(element.loadState).toBe('loading');
  },
};

export const Empty: StoryObj = {
  name: 'No events',
  parameters: told('A document without events is not an error. The element says that there are none.'),
  render: () => html`
    <events-timeline>
      <script type="application/json">
        { "title": "Border fighting between Armenia and Azerbaijan", "events": [] }
      </script>
    </events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(textOf(element, 'empty')).toBe('There are no events to show.');
    await expect(element.issues).toHaveLength(0);
  },
};

export const EmptyInOwnWords: StoryObj = {
  name: 'No events, in the page’s words',
  parameters: told('The slot `empty` replaces the element’s own words.'),
  render: () => html`
    <events-timeline>
      <script type="application/json">
        { "title": "Border fighting between Armenia and Azerbaijan", "events": [] }
      </script>
      <p slot="empty">Our reporters are on their way. The first reports will stand here.</p>
    </events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    const slot = controlIn(element, 'slot[name=empty]') as HTMLSlotElement;
    await expect(slot.assignedElements()).toHaveLength(1);
  },
};

export const NotFound: StoryObj = {
  name: 'Not found, and tried again',
  parameters: told(
    'There is no document at the address in `src`. The reader sees what went wrong and can try again, as here.',
  ),
  beforeEach: () => answerTo('answers/2022-09-31.json', notFound),
  render: () => html`<events-timeline src="answers/2022-09-31.json"></events-timeline>`,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(textOf(element, 'failed')).toContain('was not found (404)');
    await userEvent.click(controlIn(element, '[part~=failed] button'));
    await eventually(() => expect(timesAsked('answers/2022-09-31.json')).toBe(2));
    await eventually(() => expect(textOf(element, 'failed')).toContain('was not found (404)'));
  },
};

export const FailedLater: StoryObj = {
  name: 'Gone after a good start',
  parameters: told(
    'When a reload fails, the previous document stays on the page, below a message that says so.',
  ),
  beforeEach: () => answerTo('answers/once.json', onlyOnce(realCase)),
  render: () => html`<events-timeline src="answers/once.json"></events-timeline>`,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await eventually(() => expect(element.loadState).toBe('ready'));
    element.reload();
    await eventually(() =>
      expect(textOf(element, 'failed')).toContain('What was read before is still shown.'),
    );
    await expect(element.newsEvents).toHaveLength(realCase.events.length);
    await expect(partsOf(element, 'axis')).toHaveLength(1);
  },
};

export const NotJson: StoryObj = {
  name: 'Not JSON',
  parameters: told('A comma is missing after the title. The message names the line and column of the error.'),
  render: () => html`
    <events-timeline>
      <script type="application/json">
        {
          "title": "Border fighting between Armenia and Azerbaijan"
          "events": []
        }
      </script>
    </events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(textOf(element, 'failed')).toMatch(/not JSON.*line 4/);
  },
};

export const WebPage: StoryObj = {
  name: 'A web page instead of a document',
  parameters: told('`src` leads to a web page: perhaps the address of the page instead of the JSON file.'),
  render: () => html`<events-timeline src="iframe.html"></events-timeline>`,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(textOf(element, 'failed')).toContain('is a web page, not a document');
  },
};

/** Thirty events of the real case; the date of one of them does not exist. */
const thirty = {
  ...realCase,
  events: realCase.events
    .slice(0, 30)
    .map((record) => (record.id === 'lull' ? { ...record, when: '2022-09-31T07:00' } : record)),
};

export const OneBadRecord: StoryObj = {
  name: 'One bad record among thirty',
  parameters: told(
    'One of thirty records has a date that does not exist. All thirty are shown, that one without a date, and a line below counts the problem.',
  ),
  render: () => html`<events-timeline .data=${thirty}></events-timeline>`,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(element.newsEvents).toHaveLength(30);
    await expect(element.issues).toHaveLength(1);
    await expect(textOf(element, 'issues')).toContain('1 problem in the data');
    await expect(textOf(element, 'offscreen-count')).toContain('date not reported: 1');
  },
};

export const IssuesOpen: StoryObj = {
  name: 'The problems, opened',
  parameters: told(
    'The line opens the list of problems: the location of each, what is wrong, and what to write instead.',
  ),
  render: () => html`
    <events-timeline
      .data=${[
        { id: 'lull', title: 'Shelling eases', when: '2022-09-31T07:00+04:00' },
        { id: 'situation-report', title: 'Yerevan reports a tense border', when: '2022-09-13T08:00' },
        {
          id: 'ceasefire',
          title: 'Ceasefire due',
          when: { at: ['2022-09-13T09:00+03:00', '2022-09-13T08:00Z'] },
          status: 'agreed',
        },
        { id: 'depot', when: '2022-09-13T10:00+04:00' },
      ]}
    ></events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await userEvent.click(controlIn(element, '[part~=issues] summary'));
    await expect(textOf(element, 'issues')).toContain('"agreed" is not a status.');
    await expect(element.issues.map(({ recordId }) => recordId)).toEqual(
      expect.arrayContaining(['lull', 'situation-report', 'ceasefire', 'depot']),
    );
  },
};
