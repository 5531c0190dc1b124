import 'events-timeline';
import type {} from 'events-timeline/react';
import { useState } from 'react';

export function BorderFighting() {
  const [chosen, setChosen] = useState('nothing');
  return (
    <>
      <events-timeline
        src="2022-09-13-armenia-azerbaijan.json"
        zone="moscow"
        ontimeline-select={({ detail }) => setChosen(detail.newsEvent?.title ?? 'nothing')}
      />
      <p>
        Chosen: <output>{chosen}</output>
      </p>
    </>
  );
}
