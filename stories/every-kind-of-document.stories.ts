import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { told } from './page.js';
import { partsOf, timelineIn } from './reader.js';

const meta: Meta = {
  title: 'Every kind of document',
  component: 'events-timeline',
  parameters: { controls: { disable: true } },
};
export default meta;

const documents = import.meta.glob('../test/documents/*.json', { eager: true, import: 'default' });

/** The first view of a document, in which every event of the window has a mark. */
function firstView(file: string, name: string): StoryObj {
  const document = documents[`../test/documents/${file}.json`];
  return {
    name,
    parameters: told('The first view: titles by importance, and a mark for every event.'),
    render: () => html`<events-timeline .data=${document}></events-timeline>`,
    play: async ({ canvasElement }) => {
      const element = await timelineIn(canvasElement);
      await expect(partsOf(element, 'cluster')).toHaveLength(0);
      await expect(partsOf(element, 'item').length).toBeGreaterThan(0);
    },
  };
}

export const PostMortem = firstView('01-postmortem', 'The post-mortem of an outage');
export const LiveBlog = firstView('02-liveblog-1lane', 'A live blog in one lane');
export const CourtCase = firstView('04-court-case', 'A court case of nine years');
export const Biography = firstView('05-biography', 'A life');
export const LongTitles = firstView('07-week-long-titles', 'Long titles');
export const OneEvent = firstView('09-one-event', 'One event');
export const ThreeZones = firstView('10-three-zones', 'Three clocks of one voyage');
export const Durations = firstView('12-durations-50', 'What lasted');
export const Uncertain = firstView('13-all-uncertain', 'Nothing certain');
export const Arabic = firstView('14-arabic', 'In Arabic');
export const Japanese = firstView('15-japanese', 'In Japanese');
export const Match = firstView('16-match', 'A match');
export const MatchByKeys = firstView('16b-match-key', 'A match with its goals as key events');
export const ManyLanes = firstView('17-25-lanes', 'Twenty-five lanes');
export const Evidence = firstView('18-heavy-evidence', 'Much evidence');
export const HowWeGotHere = firstView('20-how-we-got-here', 'How we got here');
