import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { english, registerLanguage } from '../src/index.js';
import { told } from './page.js';
import { eventually, textOf, timelineIn } from './reader.js';

interface LanguageArgs {
  readonly lang: string;
}

const languages = ['ar', 'az', 'de', 'en', 'es', 'fa', 'fr', 'hy', 'ka', 'ru', 'tr'];

const meta: Meta<LanguageArgs> = {
  title: 'Speak my language',
  component: 'events-timeline',
  parameters: { controls: { include: ['lang'] } },
  argTypes: { lang: { control: 'select', options: languages } },
  render: ({ lang }) => html`
    <div lang=${lang} dir=${lang === 'ar' || lang === 'fa' ? 'rtl' : 'ltr'}>
      <events-timeline lang=${lang} src="data/2022-09-13-armenia-azerbaijan.json"></events-timeline>
    </div>
  `,
};
export default meta;

export const Armenian: StoryObj<LanguageArgs> = {
  name: 'The language of the page',
  args: { lang: 'hy' },
  parameters: told(
    'Words, dates and clocks follow the nearest `lang`. Text of the document stays as it is written. Choose another language below.',
  ),
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await eventually(() => expect(textOf(element, 'axis-clock')).toBe('Տեղական (Երևան) UTC+4'));
    await expect(textOf(element, 'axis-major')).toContain('2022 թ. սեպտեմբերի 13, երեքշաբթի');
  },
};

export const Russian: StoryObj<LanguageArgs> = {
  name: 'Russian',
  args: { lang: 'ru' },
  parameters: told('Counts follow the plural rules of the language.'),
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await eventually(() => expect(textOf(element, 'view-switch')).toBe('Вид Шкала Список'));
  },
};

export const Arabic: StoryObj<LanguageArgs> = {
  name: 'Arabic, from right to left',
  args: { lang: 'ar' },
  parameters: told(
    'The page sets the direction from right to left. Everything is mirrored, and time runs from right to left. Each time stands in one piece before its title.',
  ),
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await eventually(() => expect(textOf(element, 'view-chosen')).toBe('خط زمني'));
  },
};

export const AnotherLanguage: StoryObj<LanguageArgs> = {
  name: 'A language of your own',
  args: { lang: 'it' },
  parameters: told(
    '`registerLanguage` takes a table of words. Here the other words are spread in from English; dates come from the browser.',
  ),
  render: (args, context) => {
    registerLanguage('it', { ...english, viewTimeline: 'Cronologia', viewList: 'Elenco' });
    return meta.render?.(args, context) ?? html``;
  },
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(textOf(element, 'view-switch')).toBe('View Cronologia Elenco');
  },
};
