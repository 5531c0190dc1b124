import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import {
  all,
  armenia,
  click,
  column,
  focused,
  heard,
  item,
  morning,
  one,
  press,
  radio,
  rects,
  show,
  still,
  textOf,
  texts,
  windowOf,
} from '../support/timeline-page.js';

const clocks = ['moscow', 'gmt', 'local'] as const;

/** The words of the heading that an entry of the list stands under; browsers differ in the comma. */
function headingOf(element: EventsTimeline, id: string): string {
  const day = one(element, `[data-entry="${id}"]`)?.closest('.day');
  return textOf(day?.querySelector('h3')).replace(',', '');
}

/** The chosen clock as the toolbar shows it. */
const chosen = (element: EventsTimeline) => textOf(one(element, '[part~="zone-chosen"] .option-face'));
const detail = (element: EventsTimeline) => textOf(one(element, '.detail')).replaceAll('day,', 'day');

describe('times on the chosen clock', () => {
  const ceasefires = [
    ['moscow', '09:00', '08:00'],
    ['gmt', '06:00', '05:00'],
    ['local', '10:00', '09:00'],
    ['Asia/Kolkata', '11:30', '10:30'],
    ['America/New_York', '02:00', '01:00'],
  ] as const;
  for (const [zone, own, rival] of ceasefires) {
    it(`puts the ceasefire at ${own} and its rival at ${rival} on ${zone}`, async () => {
      const element = await show({ src: armenia, zone });
      expect(textOf(item(element, 'ceasefire'))).to.contain(`from ${rival} to ${own}, 1 other time`);
      expect(item(element, 'ceasefire').ariaLabel).to.contain(`${own} on Tuesday`);
    });
  }

  const starts = [
    [
      'local',
      'between 00:00 and 07:00',
      'Tuesday 13 September 2022',
      'from between 00:00 and 07:00 on Tuesday 13 September 2022',
    ],
    [
      'moscow',
      'between 12 Sept 23:00 and 13 Sept 06:00',
      'Monday 12 September 2022',
      'from between 23:00 on 12 September and 06:00 on 13 September 2022',
    ],
    [
      'gmt',
      'between 12 Sept 20:00 and 13 Sept 03:00',
      'Monday 12 September 2022',
      'from between 20:00 on 12 September and 03:00 on 13 September 2022',
    ],
  ] as const;
  for (const [zone, time, date, words] of starts) {
    it(`lists the start of the shelling ${time} under ${date} on ${zone}`, async () => {
      const element = await show({ src: armenia, zone, view: 'list' });
      expect(headingOf(element, 'night-shelling')).to.equal(date);
      expect(textOf(one(element, '[data-entry="night-shelling"] .entry-time'))).to.equal(time);
    });

    it(`starts the shelling ${words} in the detail on ${zone}`, async () => {
      const element = await show({ src: armenia, zone, selected: 'night-shelling' });
      const row = textOf(one(element, '.detail .is-chosen')).replace(',', '');
      expect(row).to.contain(words);
      expect(texts(element, '.detail .clock-times dt')).to.deep.equal(['Moscow', 'GMT', 'Local (Yerevan)']);
    });
  }

  for (const zone of clocks) {
    it(`keeps a day without an hour on 13 September, on ${zone}`, async () => {
      const element = await show({ src: armenia, zone, view: 'list' });
      expect(headingOf(element, 'jermuk-depot-fire')).to.equal('Tuesday 13 September 2022');
      expect(textOf(one(element, '[data-entry="jermuk-depot-fire"] time'))).to.equal('on the day');
    });

    it(`keeps the bracket of 13 September its date, on ${zone}`, async () => {
      const element = await show({ src: armenia, zone });
      const words = all(element, '.line-bracket.lane-azerbaijan').map(textOf);
      expect(words).to.deep.equal(['13 Sept, hour not reported']);
    });
  }

  it('are named in full for who points at them, where the browser has names in the language', async () => {
    const names = async (lang: string) => {
      const element = await show({ data: morning, lang });
      return all(element, '[part~=zone]').map(({ title }) => title);
    };
    expect((await names('en')).at(-1)).to.match(/^Armenia (Standard )?Time$/);
    expect((await names('ru')).at(-1)).to.match(/^Армения/);
    expect(await names('hy')).to.deep.equal(['', '', '']);
  });

  it('shows 00:00 nowhere for a day without an hour', async () => {
    const element = await show({ src: armenia, selected: 'jermuk-depot-fire' });
    expect(detail(element)).to.contain('on Tuesday 13 September 2022, hour not reported');
    expect(detail(element)).not.to.contain('00:00');
  });

  it('names its clock and offset in the corner of the axis', async () => {
    const element = await show({ src: armenia, zone: 'moscow' });
    expect(textOf(one(element, '[part="axis-clock"]'))).to.contain('Moscow');
    expect(textOf(one(element, '[part="axis-clock"]'))).to.contain('UTC+3');
  });

  it('adds the clock of the source in brackets, and GMT where that is the chosen one', async () => {
    const element = await show({ src: armenia, zone: 'gmt', view: 'list' });
    const time = () => textOf(one(element, '[data-entry="ceasefire"] .entry-time'));
    expect(time()).to.equal('06:00 (09:00 Moscow)');
    element.zone = 'moscow';
    await element.updateComplete;
    expect(time()).to.equal('09:00 (06:00 GMT)');
  });
});

describe('choosing another clock', () => {
  it('offers the clocks of the document, with their offsets, local chosen', async () => {
    const element = await show({ src: armenia });
    expect(texts(element, '[part="zone-switch"] .option-face')).to.deep.equal([
      'Moscow UTC+3',
      'GMT UTC',
      'Local (Yerevan) UTC+4',
    ]);
    expect(chosen(element)).to.equal('Local (Yerevan) UTC+4');
  });

  it('moves no item, and not the window', async () => {
    const element = await show({ src: armenia });
    const before = { rects: rects(element), window: windowOf(element) };
    for (const words of ['Moscow', 'GMT', 'Local']) {
      await click(radio(element, words));
      await still(element);
      const moved = [...rects(element)].filter(([id, rect]) =>
        rect.some((px, index) => !(Math.abs(px - (before.rects.get(id)?.[index] ?? NaN)) <= 0.5)),
      );
      expect(moved, words).to.deep.equal([]);
      expect([...rects(element).keys()]).to.deep.equal([...before.rects.keys()]);
      expect(windowOf(element)).to.deep.equal(before.window);
    }
  });

  it('moves the midnight line by an hour between Yerevan and Moscow', async () => {
    const element = await show({ src: armenia });
    const midnightPx = () => {
      const label = all(element, '.axis .stretch').find((one) => textOf(one).startsWith('Tuesday'));
      return label?.getBoundingClientRect().left ?? NaN;
    };
    const before = midnightPx();
    await click(radio(element, 'Moscow'));
    await still(element);
    const hourPx = (one(element, '.axis')?.getBoundingClientRect().width ?? NaN) / 24;
    expect(midnightPx() - before).to.be.closeTo(hourPx, 1);
  });

  it('leaves the focus on the radio button', async () => {
    const element = await show({ src: armenia });
    await click(radio(element, 'GMT'));
    await still(element);
    expect(focused(element)).to.equal(radio(element, 'GMT'));
    await press('ArrowLeft');
    await still(element);
    expect(focused(element)).to.equal(radio(element, 'Moscow'));
    expect(chosen(element)).to.equal('Moscow UTC+3');
  });

  it('keeps the selection and its detail', async () => {
    const element = await show({ src: armenia, selected: 'ceasefire' });
    await click(radio(element, 'Moscow'));
    await still(element);
    expect(element.selected).to.equal('ceasefire');
    expect(item(element, 'ceasefire').ariaCurrent).to.equal('true');
    expect(textOf(one(element, '.detail .is-chosen dt'))).to.equal('Moscow');
  });

  it('is undone by nothing: not by new data, another place in the page, or a return to it', async () => {
    const element = await show({ data: morning });
    await click(radio(element, 'GMT'));
    element.data = { ...morning, zone: 'Europe/Berlin', title: 'The same morning, from Berlin' };
    await still(element);
    expect(chosen(element)).to.equal('GMT UTC');
    const elsewhere = column();
    elsewhere.append(element);
    await still(element);
    expect(chosen(element)).to.equal('GMT UTC');
    element.remove();
    await element.updateComplete;
    elsewhere.append(element);
    await still(element);
    expect(chosen(element)).to.equal('GMT UTC');
    expect(textOf(item(element, 'bridge'))).to.contain('02:00 Bridge closed');
  });

  it('is said once to screen readers', async () => {
    const element = await show({ src: armenia });
    const region = one(element, '[role="status"][aria-live="polite"]');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(textOf(region)));
    observer.observe(region as Node, { childList: true, characterData: true, subtree: true });
    await click(radio(element, 'GMT'));
    await still(element);
    observer.disconnect();
    expect(said).to.deep.equal(['Times are now GMT, UTC']);
  });

  it('moves events to the day of the chosen clock in the list', async () => {
    const element = await show({ src: armenia, view: 'list' });
    await click(radio(element, 'Moscow'));
    await element.updateComplete;
    expect(headingOf(element, 'night-shelling')).to.equal('Monday 12 September 2022');
  });

  it('fires timeline-zone-change for the reader, with the clock and its zone', async () => {
    const element = await show({ src: armenia });
    const changes = heard(element, 'timeline-zone-change');
    await click(radio(element, 'GMT'));
    await click(radio(element, 'Local'));
    expect(changes).to.deep.equal([
      { zone: 'UTC', ianaZone: 'UTC' },
      { zone: 'local', ianaZone: 'Asia/Yerevan' },
    ]);
    expect(element.zone).to.equal('local');
  });

  it('fires nothing when the page sets the clock', async () => {
    const element = await show({ src: armenia });
    const changes = heard(element, 'timeline-zone-change');
    element.zone = 'gmt';
    await element.updateComplete;
    element.setAttribute('zone', 'moscow');
    await element.updateComplete;
    expect(changes).to.deep.equal([]);
    expect(chosen(element)).to.equal('Moscow UTC+3');
  });
});

describe('the zone and zones attributes', () => {
  const callbacks = [
    ['moscow', 'Moscow UTC+3'],
    ['Moscow', 'Moscow UTC+3'],
    ['gmt', 'GMT UTC'],
    ['UTC', 'GMT UTC'],
    ['local', 'Local (Yerevan) UTC+4'],
    ['', 'Local (Yerevan) UTC+4'],
    ['Europe/Moscow', 'Moscow UTC+3'],
    ['America/New_York', 'New York UTC−4'],
    ['Asia/Kathmandu', 'Kathmandu UTC+5:45'],
  ] as const;
  for (const [zone, name] of callbacks) {
    it(`chooses ${name} for zone="${zone}"`, async () => {
      const element = await show({ data: morning, zone });
      expect(chosen(element)).to.equal(name);
      expect(element.issues).to.deep.equal([]);
    });
  }

  it('reads times on the own clock of the reader for zone="viewer"', async () => {
    const bridgeByViewer: Readonly<Record<string, string>> = {
      'Asia/Kolkata': '07:30 Bridge closed',
      'Asia/Calcutta': '07:30 Bridge closed',
      'Europe/Moscow': '05:00 Bridge closed',
    };
    const viewer = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const element = await show({ data: morning, zone: 'viewer', zones: 'UTC local' });
    expect(textOf(item(element, 'bridge'))).to.equal(bridgeByViewer[viewer]);
    expect(chosen(element)).to.match(/^Your time \((Kolkata|Calcutta|Moscow)\) /);
  });

  it('calls local what it is without a zone in the document: the time of the reader', async () => {
    const element = await show({ data: morning.events });
    expect(chosen(element)).to.match(/^Your time \((Kolkata|Calcutta|Moscow)\) /);
  });

  it('adds a clock that is chosen but not offered', async () => {
    const element = await show({ data: morning, zone: 'America/New_York' });
    expect(texts(element, '[part="zone-switch"] .option-face').length).to.equal(4);
  });

  it('offers the clocks of the zones attribute before those of the document', async () => {
    const element = await show({ src: armenia, zones: 'UTC Asia/Tokyo' });
    expect(texts(element, '[part="zone-switch"] .option-face')).to.deep.equal(['GMT UTC', 'Tokyo UTC+9']);
    expect(chosen(element)).to.equal('GMT UTC');
  });

  it('offers each clock once, and no zone that does not exist', async () => {
    const element = await show({ data: morning, zones: 'UTC gmt Europe/Atlantis UTC local' });
    expect(texts(element, '[part="zone-switch"] .option-face')).to.deep.equal([
      'GMT UTC',
      'Local (Yerevan) UTC+4',
    ]);
  });

  it('gives the offset of the time of the events, not of today', async () => {
    const summer2013 = [{ id: 'old', title: 'Old', when: '2013-07-01T09:00Z' }];
    const element = await show({ data: { zone: 'UTC', events: summer2013 }, zone: 'moscow' });
    expect(chosen(element)).to.equal('Moscow UTC+4');
    expect(textOf(item(element, 'old'))).to.equal('13:00 Old');
  });

  it('has one clock name for each radio group, so that two elements do not share a choice', async () => {
    const first = await show({ data: morning });
    const second = await show({ data: morning });
    await click(radio(second, 'GMT'));
    await second.updateComplete;
    expect([radio(first, 'Local').checked, radio(second, 'GMT').checked]).to.deep.equal([true, true]);
    expect(first.zone).to.equal('');
  });
});
