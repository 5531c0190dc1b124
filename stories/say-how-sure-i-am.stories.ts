import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { border, reports, script } from './documents.js';
import { told } from './page.js';
import { partsOf, textOf, timelineIn, wordsAt } from './reader.js';

const meta: Meta = {
  title: 'Say how sure I am',
  component: 'events-timeline',
  parameters: { controls: { disable: true } },
};
export default meta;

const night = ['2022-09-12T22:00', '2022-09-13T14:00'];
const month = ['2022-08-25', '2022-09-20'];

export const Minute: StoryObj = {
  name: 'To the minute',
  parameters: told(
    '`at` with a clock time and its offset is a point. Several forms of the same moment are checked against each other.',
  ),
  render: () => html`
    <events-timeline
      >${script({
        ...border,
        title: 'Known to the minute',
        window: ['2022-09-13T06:00', '2022-09-13T12:00'],
        sources: reports('s0', 's3', 's4'),
        events: [
          {
            id: 'situation-report',
            title: 'Yerevan reports the border still “extremely tense”',
            when: {
              at: ['2022-09-13T08:00+04:00', '2022-09-13T07:00+03:00'],
              stated: '8 a.m. local time (7 a.m. Moscow time)',
            },
            sources: ['s3'],
          },
          {
            id: 'ceasefire',
            title: 'Ceasefire due to take effect, says Moscow',
            when: {
              at: ['2022-09-13T09:00+03:00', '2022-09-13T06:00Z'],
              zone: 'Europe/Moscow',
              stated: '9:00 a.m. Moscow time (06:00 GMT)',
            },
            sources: ['s0', 's4'],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(element.issues).toHaveLength(0);
    await expect(wordsAt(element, 'situation-report')).toContain('08:00');
    await expect(wordsAt(element, 'ceasefire')).toContain('10:00');
  },
};

export const Hour: StoryObj = {
  name: 'To the hour',
  parameters: told(
    'Omit the minutes if “7am” need not mean 7 sharp. The bar is as long as the hour, and no minute is invented.',
  ),
  render: () => html`
    <events-timeline
      >${script({
        ...border,
        title: 'Known to the hour',
        window: ['2022-09-13T05:00', '2022-09-13T12:00'],
        sources: reports('s1'),
        events: [
          {
            id: 'lull',
            title: 'Shelling eases, shooting goes on',
            when: { at: '2022-09-13T07', stated: 'at 7am' },
            sources: ['s1'],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(wordsAt(element, 'lull')).toContain('between 07:00 and 08:00');
  },
};

export const Day: StoryObj = {
  name: 'To the day',
  parameters: told(
    'A date without an hour stays that date on every clock, and is never shown as midnight. Several of them share one bracket, as wide as the day.',
  ),
  render: () => html`
    <events-timeline zone="moscow"
      >${script({
        ...border,
        title: 'Known to the day',
        window: night,
        lanes: [
          { id: 'fighting', label: 'Fighting' },
          { id: 'mediation', label: 'Mediation' },
        ],
        sources: reports('s0', 's1', 's2'),
        events: [
          {
            id: 'jermuk-depot-fire',
            title: 'Ammunition depot burns near Jermuk',
            lane: 'fighting',
            when: '2022-09-13',
            sources: ['s0'],
          },
          {
            id: 'csto-mechanisms',
            title: 'CSTO begins to activate its mechanisms',
            lane: 'mediation',
            when: '2022-09-13',
            sources: ['s0', 's1'],
          },
          {
            id: 'michel-statement',
            title: 'Michel sees no alternative to peace',
            lane: 'mediation',
            when: '2022-09-13',
            sources: ['s2'],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(wordsAt(element, 'jermuk-depot-fire')).toContain('13 Sept Ammunition depot');
    await expect(textOf(element, 'item-bracket')).toBe('13 Sept');
    await expect(textOf(element, 'item')).not.toContain('00:00');
  },
};

export const Month: StoryObj = {
  name: 'To the month',
  parameters: told('`2020-11` is some day of that November. No day is shown, because nobody has named one.'),
  render: () => html`
    <events-timeline selected="ceasefire-2020"
      >${script({
        ...border,
        title: 'Known to the month',
        window: ['2020-08-01', '2021-02-28'],
        sources: reports('s2', 's3'),
        events: [
          {
            id: 'ceasefire-2020',
            title: 'Ceasefire ends the war of 2020',
            when: { at: '2020-11', stated: 'on November 2020' },
            sources: ['s2', 's3'],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(wordsAt(element, 'ceasefire-2020')).toContain('November 2020');
    await expect(textOf(element, 'detail')).toContain('in November 2020, day not reported');
  },
};

export const Year: StoryObj = {
  name: 'To the year',
  parameters: told('A year alone is a time, too: as wide as the year and no more precise.'),
  render: () => html`
    <events-timeline
      >${script({
        ...border,
        title: 'Known to the year',
        window: ['2019-01-01', '2023-12-31'],
        sources: reports('s1', 's2'),
        events: [
          { id: 'war-2020', title: 'War over Nagorno-Karabakh', when: '2020', sources: ['s1', 's2'] },
          { id: 'clashes-2022', title: 'Fighting on the border', when: '2022', sources: ['s1', 's2'] },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(wordsAt(element, 'war-2020')).toContain('2020');
    await expect(wordsAt(element, 'clashes-2022')).toContain('2022');
  },
};

export const FromTo: StoryObj = {
  name: 'From one time to another',
  parameters: told(
    '`from` and `to` mean a duration: a bar from its start to its end, each as precise as written.',
  ),
  render: () => html`
    <events-timeline
      >${script({
        ...border,
        title: 'It lasted',
        window: ['2020-07-01', '2021-02-28'],
        sources: reports('s1', 's2', 's3', 's4'),
        events: [
          {
            id: 'war-2020',
            title: 'War over Nagorno-Karabakh',
            when: { from: '2020-09', to: '2020-11' },
            sources: ['s1', 's2', 's3', 's4'],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(partsOf(element, 'item-duration')).toHaveLength(1);
    await expect(wordsAt(element, 'war-2020')).toContain('from September 2020 to November 2020');
  },
};

export const OpenStart: StoryObj = {
  name: 'Start not reported',
  parameters: told('`to` without `from` means that the start is not reported. The start of the bar fades.'),
  render: () => html`
    <events-timeline selected="alleged-month-of-shelling"
      >${script({
        ...border,
        title: 'Nobody says since when',
        window: month,
        sources: reports('s1'),
        events: [
          {
            id: 'alleged-month-of-shelling',
            title: 'Weeks of Armenian shelling, as Baku alleges',
            when: { to: '2022-09-12', stated: 'over the past month' },
            status: 'denied',
            sources: ['s1'],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(wordsAt(element, 'alleged-month-of-shelling')).toContain('Weeks of Armenian shelling');
    await expect(textOf(element, 'detail')).toContain('start not reported');
  },
};

export const OpenEnd: StoryObj = {
  name: 'End not reported',
  parameters: told(
    '`from` without `to` means that the end is not reported. The bar fades, and a dotted line goes on.',
  ),
  render: () => html`
    <events-timeline selected="night-shelling"
      >${script({
        ...border,
        title: 'Nobody says until when',
        window: night,
        sources: reports('s0', 's1', 's2'),
        events: [
          {
            id: 'night-shelling',
            title: 'Shelling along the border',
            when: { from: '2022-09-13T00:00~', stated: 'After midnight on September 13' },
            sources: ['s0', 's1', 's2'],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(wordsAt(element, 'night-shelling')).toContain('from about 00:00');
    await expect(textOf(element, 'detail')).toContain('end not reported');
  },
};

export const Within: StoryObj = {
  name: 'Some time within',
  parameters: told(
    '`within` means one moment between two times. It looks and reads differently from a duration.',
  ),
  render: () => html`
    <events-timeline
      >${script({
        ...border,
        title: 'At some moment in between',
        window: ['2022-09-13T04:00', '2022-09-13T16:00'],
        sources: reports('s0', 's3'),
        events: [
          {
            id: 'death-toll',
            title: 'Pashinyan counts 49 dead',
            key: true,
            when: { within: ['2022-09-13T06:00', '2022-09-13T12:00'], stated: 'as of this morning' },
            sources: ['s0', 's3'],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(partsOf(element, 'item-within')).toHaveLength(1);
    await expect(wordsAt(element, 'death-toll')).toContain('between 06:00 and 12:00');
  },
};

export const Overnight: StoryObj = {
  name: 'Overnight',
  parameters: told(
    'A `within` that spans a night is called overnight. `sequence` keeps the order of the calls, which is known although their hours are not.',
  ),
  render: () => html`
    <events-timeline
      >${script({
        ...border,
        title: 'In the night',
        window: night,
        sources: reports('s0', 's1', 's4'),
        events: [
          {
            id: 'security-council-session',
            title: 'Armenia’s Security Council meets',
            key: true,
            when: { within: ['2022-09-13T00:00', '2022-09-13T08:00'], stated: 'convened at night' },
            sources: ['s0', 's1'],
          },
          {
            id: 'call-putin',
            title: 'Pashinyan speaks with Putin',
            when: { within: ['2022-09-13T00:00', '2022-09-13T08:00'], stated: 'Last night' },
            sequence: 1,
            sources: ['s0', 's4'],
          },
          {
            id: 'call-blinken',
            title: 'Pashinyan calls Blinken, after Putin',
            when: {
              within: ['2022-09-13T00:00', '2022-09-13T08:00'],
              stated: 'After talks with Putin and Macron',
            },
            sequence: 2,
            sources: ['s0', 's1', 's4'],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(textOf(element, 'item-bracket')).toBe('overnight');
    const calls = element.newsEvents.map(({ id }) => id).filter((id) => id.startsWith('call-'));
    await expect(calls).toEqual(['call-putin', 'call-blinken']);
  },
};

export const Approximate: StoryObj = {
  name: 'About then',
  parameters: told('A `~` after a time means “about”: the dot is open, and the words say so.'),
  render: () => html`
    <events-timeline
      >${script({
        ...border,
        title: 'About then',
        window: night,
        sources: reports('s0', 's1'),
        events: [
          {
            id: 'shelling-begins',
            title: 'Shelling begins',
            when: { at: '2022-09-13T00:00~', stated: 'After midnight on September 13' },
            sources: ['s0', 's1'],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(wordsAt(element, 'shelling-begins')).toContain('about 00:00');
  },
};

export const Uncertain: StoryObj = {
  name: 'Perhaps then',
  parameters: told('A `?` after a time means “perhaps”: somebody says so, and it is not certain.'),
  render: () => html`
    <events-timeline zone="moscow"
      >${script({
        ...border,
        title: 'Perhaps then',
        window: ['2022-09-13T06:00', '2022-09-13T14:00'],
        sources: reports('s3'),
        events: [
          {
            id: 'ceasefire-unnamed',
            title: 'Ceasefire due, by unnamed sources of Azerbaijani media',
            when: { at: '2022-09-13T08:00+03:00?', stated: '8:00 a.m. Moscow time' },
            sources: ['s3'],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(wordsAt(element, 'ceasefire-unnamed')).toContain('perhaps 08:00');
  },
};

export const UncertainAndApproximate: StoryObj = {
  name: 'Perhaps about then',
  parameters: told('A `%` means both: the time is approximate, and it is not certain.'),
  render: () => html`
    <events-timeline
      >${script({
        ...border,
        title: 'Perhaps about then',
        window: ['2022-07-01', '2022-10-31'],
        sources: reports('s1'),
        events: [
          {
            id: 'alleged-month-of-shelling',
            title: 'Armenian fire begins, as Baku alleges',
            when: { at: '2022-08%', stated: 'over the past month' },
            status: 'denied',
            sources: ['s1'],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(wordsAt(element, 'alleged-month-of-shelling')).toContain('perhaps about August 2022');
  },
};

export const ZoneNotStated: StoryObj = {
  name: 'Clock not stated',
  parameters: told(
    '“At 7am”, and neither the record nor the document names a zone. Nothing is guessed: it could be any moment of 26 hours, and an issue asks the editor for the zone.',
  ),
  render: () => html`
    <events-timeline zones="UTC Europe/Moscow Asia/Yerevan"
      >${script({
        lang: 'en',
        title: 'On whose clock?',
        window: ['2022-09-12T12:00Z', '2022-09-14T00:00Z'],
        sources: reports('s1'),
        events: [
          {
            id: 'lull',
            title: 'Shelling eases, shooting goes on',
            when: { at: '2022-09-13T07:00', stated: 'at 7am' },
            sources: ['s1'],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(wordsAt(element, 'lull')).toContain('07:00, zone not stated');
    await expect(element.issues).toHaveLength(1);
  },
};

export const RivalTimes: StoryObj = {
  name: 'Two times for one event',
  parameters: told(
    'A claim gives another time than the event, and both cannot be true. One bracket spans both, with a tick for each; the element does not choose.',
  ),
  render: () => html`
    <events-timeline zone="moscow"
      >${script({
        ...border,
        title: 'One ceasefire, two hours',
        window: ['2022-09-13T06:00', '2022-09-13T14:00'],
        sources: reports('s0', 's3', 's4'),
        events: [
          {
            id: 'ceasefire',
            title: 'Ceasefire due to take effect',
            when: {
              at: ['2022-09-13T09:00+03:00', '2022-09-13T06:00Z'],
              zone: 'Europe/Moscow',
              stated: '9:00 a.m. Moscow time (06:00 GMT)',
            },
            sources: ['s0', 's4'],
            claims: [
              {
                by: 'Russian Foreign Ministry',
                says: 'Both sides have agreed to it.',
                sources: ['s0', 's4'],
              },
              {
                by: 'Azerbaijani media, citing unnamed sources',
                says: 'The agreed hour was one hour earlier.',
                when: {
                  at: '2022-09-13T08:00+03:00',
                  zone: 'Europe/Moscow',
                  stated: '8:00 a.m. Moscow time',
                },
                sources: ['s3'],
              },
            ],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(element.newsEvents[0]?.status).toBe('disputed');
    await expect(wordsAt(element, 'ceasefire')).toContain('from 08:00 to 09:00, 1 other time');
  },
};

export const RivalDates: StoryObj = {
  name: 'Two dates, or two lengths, for one event',
  parameters: told(
    'Rival times that last, or are known only to the day, share one bracket too, from the earliest to the latest of them. The details have each with its party.',
  ),
  render: () => html`
    <events-timeline
      >${script({
        ...border,
        title: 'Shelling that began on Monday, or on Tuesday',
        window: ['2022-09-12T10:00', '2022-09-13T14:00'],
        sources: reports('s0', 's4'),
        events: [
          {
            id: 'night-shelling',
            title: 'Shelling along the border',
            when: {
              from: ['2022-09-13T00:00', '2022-09-13T07:00'],
              stated: 'After midnight on September 13',
            },
            sources: ['s0'],
            claims: [
              {
                by: 'One report',
                says: 'Dates the start to Monday: still true in Moscow and GMT, but not on the local calendar.',
                when: { at: '2022-09-12', stated: 'on Monday' },
                sources: ['s4'],
              },
            ],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(wordsAt(element, 'night-shelling')).toContain('from 12 Sept to 13 Sept 07:00, 1 other time');
    await expect(element.newsEvents[0]?.status).toBe('disputed');
  },
};

export const Undated: StoryObj = {
  name: 'No time at all',
  parameters: told(
    'One report says only “later”. The event has no place on the axis. It is counted below the timeline and is in the list.',
  ),
  render: () => html`
    <events-timeline
      >${script({
        ...border,
        title: 'Later, says one report',
        window: night,
        sources: reports('s0', 's1'),
        events: [
          {
            id: 'lull',
            title: 'Shelling eases, shooting goes on',
            when: { at: '2022-09-13T07:00', stated: 'at 7am' },
            sources: ['s1'],
          },
          {
            id: 'heights-seized',
            title: 'Azerbaijan said to hold heights on the border',
            when: { stated: 'later' },
            sources: ['s0'],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(element.newsEvents).toHaveLength(2);
    await expect(textOf(element, 'offscreen-count')).toContain('date not reported: 1');
  },
};
