import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { createElement, type FunctionComponent } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, userEvent } from 'storybook/test';
import { mount, type Component } from 'svelte';
import { createApp, type Component as VueComponent } from 'vue';
import { told } from './page.js';
import { eventually, itemOf, timelineIn } from './reader.js';

// The files of examples/, run here and shown as they are.
const runnable = import.meta.glob(
  ['../examples/react.tsx', '../examples/vue.vue', '../examples/svelte.svelte'],
  {
    eager: true,
  },
);
const sources = import.meta.glob('../examples/*', { query: '?raw', import: 'default', eager: true });

const react = runnable['../examples/react.tsx'] as { readonly BorderFighting: FunctionComponent };
const vue = runnable['../examples/vue.vue'] as { readonly default: VueComponent };
const svelte = runnable['../examples/svelte.svelte'] as { readonly default: Component };

const meta: Meta = {
  title: 'Use it in',
  component: 'events-timeline',
  parameters: { controls: { disable: true } },
};
export default meta;

/** An example of a framework as a story. Its check waits until the page shows the reader's selection. */
function example(name: string, file: string, story: string, start: (host: HTMLElement) => unknown): StoryObj {
  const code = sources[`../examples/${file}`] as string;
  return {
    name,
    parameters: { docs: { ...told(story).docs, source: { code, language: file.split('.').at(-1) } } },
    render: () => {
      const host = document.createElement('div');
      start(host);
      return host;
    },
    play: async ({ canvasElement }) => {
      await eventually(() => expect(canvasElement.querySelector('events-timeline')).not.toBe(null));
      const element = await timelineIn(canvasElement);
      await userEvent.click(itemOf(element, 'ceasefire'));
      await eventually(() =>
        expect(canvasElement.querySelector('output')?.textContent).toBe('Ceasefire due to take effect'),
      );
    },
  };
}

export const PlainHTML = example(
  'Plain HTML',
  'plain.html',
  'Two tags and a listener. Copy all files of the package’s `cdn/` folder beside the page.',
  (host) => {
    host.innerHTML =
      '<events-timeline src="2022-09-13-armenia-azerbaijan.json" zone="moscow"></events-timeline><p>Chosen: <output>nothing</output></p>';
    host.querySelector('events-timeline')?.addEventListener('timeline-select', ({ detail }) => {
      host.querySelector('output')?.replaceChildren(detail.newsEvent?.title ?? 'nothing');
    });
  },
);

export const React = example(
  'React 19',
  'react.tsx',
  'React 19 sets properties of custom elements and listens to their DOM events: `on` and the name of the event.',
  (host) => createRoot(host).render(createElement(react.BorderFighting)),
);

export const Vue = example(
  'Vue',
  'vue.vue',
  'Tell the compiler which tags are elements: `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "events-timeline" } } })`.',
  (host) => createApp(vue.default).mount(host),
);

export const Svelte = example('Svelte', 'svelte.svelte', 'Svelte 5 needs only the import.', (host) =>
  mount(svelte.default, { target: host }),
);
