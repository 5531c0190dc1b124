import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import vue from '@vitejs/plugin-vue';
import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';

/** Enough for one example: Svelte's own plugin would be one more package. */
const svelte: Plugin = {
  name: 'svelte',
  transform: (code, id) => (id.endsWith('.svelte') ? compile(code, { filename: id }).js : null),
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs'],
  staticDirs: [
    { from: '../data', to: '/data' },
    { from: '../docs', to: '/docs' },
    // Where the examples, which are whole pages, look for it.
    { from: '../data', to: '/' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [
      ...(vite.plugins ?? []),
      vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'events-timeline' } } }),
      svelte,
    ],
    resolve: {
      ...vite.resolve,
      // The examples import the package by its name; here that is the source.
      alias: [
        {
          find: /^events-timeline$/,
          replacement: fileURLToPath(new URL('../src/index.ts', import.meta.url)),
        },
      ],
    },
  }),
};

export default config;
