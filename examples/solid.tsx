/** @jsxImportSource solid-js */
import 'events-timeline';
import type {} from 'events-timeline/solid';
import { createSignal } from 'solid-js';

export function BorderFighting() {
  const [chosen, setChosen] = createSignal('nothing');
  return (
    <>
      <events-timeline
        src="2022-09-13-armenia-azerbaijan.json"
        zone="moscow"
        on:timeline-select={({ detail }) => setChosen(detail.newsEvent?.title ?? 'nothing')}
      />
      <p>
        Chosen: <output>{chosen()}</output>
      </p>
    </>
  );
}
