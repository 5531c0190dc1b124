/**
 * What editors and frameworks are told about the element, written into dist/ from custom-elements.json: custom data for
 * VS Code, web-types for JetBrains, and the types of the tag in React, Vue, Svelte and Solid.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const { name: packageName, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const element = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'events-timeline');

const attributes = element.attributes.filter(({ fieldName }) => fieldName);
const propertyOnly = element.members.filter(
  ({ kind, attribute, readonly, static: isStatic }) =>
    kind === 'field' && !attribute && !readonly && !isStatic,
);
const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const pascalCase = (name) => camelCase(`-${name}`);

/** One optional member of an interface, with what it means. */
const member = (name, type, description) => `  /** ${description} */\n  ${name}?: ${type} | undefined;`;
const typeOf = (name) => `EventsTimeline['${name}']`;
const settings = [
  ...attributes.map(({ name, fieldName, description }) =>
    member(`'${name}'`, typeOf(fieldName), description),
  ),
  ...propertyOnly.map(({ name, description }) => member(name, typeOf(name), description)),
];

/** Listeners as a framework names them; each gets the DOM event itself. */
const listeners = (nameOf) =>
  element.events.map(({ name, description }) =>
    member(`'${nameOf(name)}'`, `((domEvent: TimelineEvent<'${name}'>) => void)`, description),
  );

const head = `// Types of <events-timeline>, generated from custom-elements.json.\n`;
const ourTypes = `import type { EventsTimeline, TimelineEvent } from './index.js';\n`;
const props = (members) => `export interface EventsTimelineProps {\n${members.join('\n')}\n}\n`;

const react = `${head}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${ourTypes}
${props([...settings, ...listeners((name) => `on${name}`)])}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'events-timeline': Omit<
        DetailedHTMLProps<HTMLAttributes<EventsTimeline>, EventsTimeline>,
        keyof EventsTimelineProps
      > &
        EventsTimelineProps;
    }
  }
}
`;

const preact = `${head}import type { JSX, Ref } from 'preact';
${ourTypes}
${props([...settings, ...listeners((name) => `on${name}`)])}
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'events-timeline': Omit<JSX.IntrinsicElements['div'], 'ref' | keyof EventsTimelineProps> &
        EventsTimelineProps & { ref?: Ref<EventsTimeline> };
    }
  }
}
`;

const vue = `${head}import type { HTMLAttributes, PublicProps } from 'vue';
${ourTypes}
${props([...settings, ...listeners((name) => `on${pascalCase(name)}`)])}
declare module 'vue' {
  interface GlobalComponents {
    'events-timeline': new () => {
      $props: Omit<HTMLAttributes, keyof EventsTimelineProps> & PublicProps & EventsTimelineProps;
    };
  }
}
`;

const svelte = `${head}import type { HTMLAttributes } from 'svelte/elements';
${ourTypes}
${props([...settings, ...listeners((name) => `on${name}`)])}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'events-timeline': Omit<HTMLAttributes<EventsTimeline>, keyof EventsTimelineProps> & EventsTimelineProps;
  }
}
`;

/** Solid sets an attribute unless \`prop:\` says otherwise. */
const solidSettings = [
  ...attributes.map(({ name, fieldName, description }) =>
    member(`'${name}'`, typeOf(fieldName), description),
  ),
  ...[...propertyOnly, ...attributes].map(({ name, fieldName = name, description }) =>
    member(`'prop:${fieldName}'`, typeOf(fieldName), description),
  ),
];
const solid = `${head}import type { JSX } from 'solid-js';
${ourTypes}
${props([...solidSettings, ...listeners((name) => `on:${name}`)])}
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'events-timeline': Omit<HTMLAttributes<EventsTimeline>, keyof EventsTimelineProps> & EventsTimelineProps;
    }
  }
}
`;

const asJson = (data) => `${JSON.stringify(data, null, 2)}\n`;
const files = {
  'react.d.ts': react,
  'preact.d.ts': preact,
  'vue.d.ts': vue,
  'svelte.d.ts': svelte,
  'solid.d.ts': solid,
  'vscode.html-custom-data.json': asJson(JSON.parse(getVsCodeHtmlCustomData(manifest))),
  'vscode.css-custom-data.json': asJson(JSON.parse(getVsCodeCssCustomData(manifest))),
  'web-types.json': asJson({
    ...JSON.parse(getWebTypesData(manifest)),
    name: packageName,
    version,
  }),
};
for (const [name, text] of Object.entries(files)) writeFileSync(`dist/${name}`, text);
