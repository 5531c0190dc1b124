// What an editor writes for test/visit.test.ts: five events of a night, one of them told in two ways, and sixteen long before
// them, since a short chronology has no filters.
import '/src/index.ts';

const source = (name) => new URL(`source.html?${name}`, import.meta.url).href;

document.querySelector('events-timeline').data = {
  title: 'A night on the border',
  zone: 'Asia/Yerevan',
  window: ['2022-09-12T22:00+04:00', '2022-09-13T22:00+04:00'],
  lanes: [
    { id: 'fighting', label: 'Fighting' },
    { id: 'talks', label: 'Talks' },
  ],
  sources: {
    s1: { title: 'Ministry statement', url: source('ministry'), published: '2022-09-13' },
    s2: { title: 'Agency report', url: source('agency') },
  },
  events: [
    ...Array.from({ length: 16 }, (_, day) => ({
      id: `report-${day}`,
      title: `Report ${day}`,
      lane: 'talks',
      actors: ['Observers'],
      when: `2020-10-${day + 10}`,
      sources: ['s2'],
    })),
    {
      id: 'shelling',
      title: 'Shelling',
      lane: 'fighting',
      actors: ['Azerbaijan'],
      when: '2022-09-13T00:05+04:00',
      sources: ['s1'],
    },
    {
      id: 'call',
      title: 'A call',
      lane: 'talks',
      actors: ['Armenia', 'Russia'],
      when: '2022-09-13T03:00+04:00',
      sources: ['s2'],
    },
    {
      id: 'lull',
      title: 'Shelling eases',
      lane: 'fighting',
      actors: ['Azerbaijan'],
      when: '2022-09-13T07:00+04:00',
      sources: ['s2'],
    },
    {
      id: 'ceasefire',
      title: 'Ceasefire due',
      lane: 'talks',
      actors: ['Russia'],
      when: { at: '2022-09-13T09:00+03:00', zone: 'Europe/Moscow', stated: '9 am Moscow time' },
      sources: ['s1'],
      claims: [
        { by: 'The ministry', says: 'It holds from nine.', sources: ['s1'] },
        { by: 'An agency', says: 'It was from eight.', when: '2022-09-13T08:00+03:00', sources: ['s2'] },
      ],
    },
    {
      id: 'meeting',
      title: 'The council meets',
      lane: 'talks',
      actors: ['Armenia'],
      when: '2022-09-13T18:00+04:00',
      sources: [],
    },
  ],
};
