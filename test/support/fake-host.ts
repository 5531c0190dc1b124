// An element that renders nothing: what features follow, for tests of state and loading.
import { english } from '../../src/i18n/en.js';
import type { Messages } from '../../src/i18n/messages.js';
import type { Action } from '../../src/state/actions.js';
import type { LoadState } from '../../src/state/app-state.js';
import { App, type Feature, type TimelineHost } from '../../src/state/app.js';
import type { TimelineEventDetails, TimelineEventName } from '../../src/state/timeline-events.js';

export interface FakeHost extends TimelineHost {
  /** What has been added, in order. */
  readonly controllers: readonly object[];
  /** How many updates have been requested. */
  readonly requestCount: number;
  /** One update, as Lit does it: every `hostUpdate`, then every `hostUpdated`. */
  update(): void;
}

/** A host that no page holds. */
export function fakeHost(): FakeHost {
  const controllers: Feature[] = [];
  let requestCount = 0;
  const host = Object.assign(document.createElement('div'), {
    updateComplete: Promise.resolve(true),
    controllers,
    requestUpdate: () => void (requestCount += 1),
    addController: (controller: object) => void controllers.push(controller as Feature),
    update: () => {
      for (const controller of controllers) controller.hostUpdate?.();
      for (const controller of controllers) controller.hostUpdated?.();
    },
  });
  return Object.defineProperty(host, 'requestCount', { get: () => requestCount }) as typeof host & FakeHost;
}

export interface FakeApp {
  readonly app: App;
  readonly host: FakeHost;
}

/** An app on a host of its own. */
export function fakeApp(messages: Messages = english): FakeApp {
  const host = fakeHost();
  return { app: new App(host, messages), host };
}

const names = {
  'timeline-load': true,
  'timeline-error': true,
  'timeline-select': true,
  'timeline-zone-change': true,
  'timeline-window-change': true,
  'timeline-view-change': true,
  'timeline-lanes-change': true,
  'timeline-filter-change': true,
} satisfies Record<TimelineEventName, true>;

type Heard = {
  [Name in TimelineEventName]: { readonly name: Name; readonly detail: TimelineEventDetails[Name] };
}[TimelineEventName];

/** Every DOM event of an element from now on, in order. */
export function hearAll(target: EventTarget): readonly Heard[] {
  const heard: Heard[] = [];
  for (const name of Object.keys(names))
    target.addEventListener(name, (domEvent) =>
      heard.push({ name, detail: (domEvent as CustomEvent).detail } as Heard),
    );
  return heard;
}

/** Every action from now on, in order. */
export function hearActions(app: App): readonly Action[] {
  const actions: Action[] = [];
  app.add({ handleAction: (action) => void actions.push(action) });
  return actions;
}

/** Resolves at the element's next DOM event of one name, with its detail. */
export function nextEvent<Name extends TimelineEventName>(
  target: EventTarget,
  name: Name,
): Promise<TimelineEventDetails[Name]> {
  return new Promise((resolve) =>
    target.addEventListener(
      name,
      (domEvent) => resolve((domEvent as CustomEvent<TimelineEventDetails[Name]>).detail),
      { once: true },
    ),
  );
}

/** Resolves when an action has brought the state to what is wanted: never for what is so already. */
export function stateWhere(app: App, isWanted: (app: App) => boolean): Promise<void> {
  return new Promise((resolve) =>
    app.add({
      handleAction: () => {
        if (isWanted(app)) resolve();
      },
    }),
  );
}

/** Resolves with how loading ends. */
export async function loadEnd(app: App): Promise<LoadState> {
  await stateWhere(app, ({ state }) => state.load.kind !== 'loading');
  return app.state.load;
}
