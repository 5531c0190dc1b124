import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { border, script } from './documents.js';
import { told } from './page.js';
import { itemOf, timelineIn } from './reader.js';

const meta: Meta = {
  title: 'Read it in any script',
  component: 'events-timeline',
  parameters: { controls: { disable: true } },
};
export default meta;

/** One headline as five newsrooms would set it. */
const headlines = {
  hy: 'Հրադադար՝ ժամը 9:00-ից Մոսկվայի ժամանակով',
  az: 'Atəşkəs Moskva vaxtı ilə saat 9:00-dan',
  ru: 'Перемирие с 9:00 по московскому времени',
  ar: 'وقف إطلاق النار من الساعة 9:00 بتوقيت موسكو',
  en: 'Ceasefire from 9:00 Moscow time',
};

const inFiveScripts = {
  ...border,
  title: 'One ceasefire in five languages',
  window: ['2022-09-13T08:30+04:00', '2022-09-13T13:00+04:00'],
  lanes: [{ id: 'news', label: 'News' }],
  sources: Object.fromEntries(Object.keys(headlines).map((lang) => [lang, { label: lang, lang }])),
  events: Object.entries(headlines).map(([lang, title]) => ({
    id: lang,
    title,
    lane: 'news',
    when: '2022-09-13T09:00+03:00',
    sources: [lang],
  })),
};

export const FiveLanguages: StoryObj = {
  name: 'Five languages in one lane',
  parameters: told(
    'Titles find their own direction. Time runs from left to right beside all of them, and each time stands before its title.',
  ),
  render: () => html`<events-timeline>${script(inFiveScripts)}</events-timeline>`,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    const arabic = itemOf(element, 'ar').querySelector('.title') as HTMLElement;
    await expect(getComputedStyle(arabic).direction).toBe('rtl');
  },
};

export const RightToLeft: StoryObj = {
  name: 'On a page that is read from right to left',
  parameters: told(
    'Everything is mirrored, and time runs from right to left. `time-direction="ltr"` would keep it from left to right.',
  ),
  render: () => html`
    <div dir="rtl" lang="ar">
      <events-timeline selected="ar">${script(inFiveScripts)}</events-timeline>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    const plot = itemOf(element, 'ar').closest('.plot') as HTMLElement;
    await expect(getComputedStyle(plot).scale).toBe('-1 1');
  },
};
