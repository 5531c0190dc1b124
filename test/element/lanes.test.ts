import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import {
  all,
  armenia,
  click,
  focused,
  heard,
  item,
  items,
  morning,
  one,
  press,
  radio,
  show,
  still,
  textOf,
  texts,
  until,
} from '../support/timeline-page.js';

const laneNames = (element: EventsTimeline) => texts(element, '.lane-label');
const topicLanes = ['Fighting', 'Armenia', 'Azerbaijan', 'Mediation and reactions'];
/** The id of what one claim of an event says, by the claim's place. */
const version = (element: EventsTimeline, id: string, place: number) => item(element, `${place} ${id}`);

async function byParty(element: EventsTimeline): Promise<void> {
  await click(radio(element, 'By party'));
  await element.updateComplete;
  await still(element);
}

describe('lanes by party', () => {
  it('stand side by side at one press, and go at another', async () => {
    const element = await show({ src: armenia });
    const changes = heard(element, 'timeline-lanes-change');
    expect(laneNames(element)).to.deep.equal(topicLanes);
    await byParty(element);
    expect(laneNames(element)).to.deep.equal([
      'Armenian Defence Ministry',
      'Azerbaijani Defence Ministry',
      'Azerbaijan',
      'Other parties',
      'Report [5]',
      'Report [4]',
      'Other reports',
      'No party named',
    ]);
    await click(radio(element, 'By topic'));
    await element.updateComplete;
    expect(laneNames(element)).to.deep.equal(topicLanes);
    expect(changes).to.deep.equal([{ lanes: 'party' }, { lanes: 'topic' }]);
  });

  it('draw each version at the time that its party gives', async () => {
    const element = await show({ src: armenia, lanes: 'party' });
    const own = version(element, 'ceasefire', 1);
    const rival = version(element, 'ceasefire', 2);
    expect(textOf(own)).to.contain('10:00');
    expect(rival.getAttribute('aria-label')).to.contain('09:00');
    expect(own.getBoundingClientRect().left).to.be.above(rival.getBoundingClientRect().left);
  });

  it('select the whole event, and mark each of its versions', async () => {
    const element = await show({ src: armenia, lanes: 'party' });
    const choices = heard(element, 'timeline-select');
    await click(version(element, 'ceasefire', 2).querySelector('.glyph') as Element);
    await element.updateComplete;
    await still(element);
    expect(choices.map(({ id }) => id)).to.deep.equal(['ceasefire']);
    expect(textOf(one(element, '.detail-title'))).to.contain('Ceasefire due to take effect');
    const marked = all(element, '[aria-current="true"]').map(({ dataset }) => dataset['placement']);
    expect(marked).to.have.members(['e:1 ceasefire', 'e:2 ceasefire']);
    await press('Escape');
    await element.updateComplete;
    expect(focused(element)?.dataset['placement']).to.equal('e:1 ceasefire');
  });

  it('are met by the arrow keys, version after version', async () => {
    const element = await show({ src: armenia, lanes: 'party' });
    item(element, '2 ceasefire').focus();
    await press('ArrowRight');
    expect(focused(element)?.dataset['placement']).to.equal('e:1 ceasefire');
    await press('ArrowLeft', 'ArrowLeft');
    expect(focused(element)?.dataset['placement']).to.equal('e:1 situation-report');
  });

  it('say what a party said, and open the event behind it', async () => {
    const element = await show({ src: armenia, lanes: 'party' });
    const said = one(element, '.lane-party-0.line-member') as HTMLElement;
    const words = textOf(said);
    said.focus();
    await press('Enter');
    await until(() => one(element, '.detail .claim'), 'the claims are there');
    const claims = texts(element, '.detail .claim');
    expect(claims.some((text) => text.includes(words))).to.equal(true);
    expect(textOf(one(element, '.detail-title'))).to.not.contain(words);
  });

  it('are not offered where no two parties tell of one event', async () => {
    const element = await show({ data: morning, lanes: 'party' });
    expect(one(element, '[part="lane-switch"]')).to.equal(null);
    expect(laneNames(element)).to.deep.equal(['Roads', 'Talks']);
  });

  it('have their names beside them where the document has no lanes', async () => {
    const claims = [
      { by: 'Yerevan', says: 'It held.' },
      { by: 'Baku', says: 'It did not.' },
    ];
    const events = [{ title: 'A truce', when: '2022-09-13T10:00+04:00', claims }];
    const element = await show({ data: { ...morning, lanes: [], events }, lanes: 'party' });
    expect(laneNames(element)).to.deep.equal(['Yerevan', 'Baku']);
    const { left, right } = (one(element, '.lane-label') as Element).getBoundingClientRect();
    expect(right - left).to.be.above(50);
    expect((one(element, '.axis') as Element).getBoundingClientRect().left).to.be.at.least(right);
  });

  it('stay by party, under the same names, where a filter leaves one party’s words alone', async () => {
    const element = await show({ src: armenia, lanes: 'party', hash: true });
    location.hash = '#timeline.find=Trend';
    await until(() => one(element, '.filter-count'), 'the filter is in force');
    await still(element);
    expect(laneNames(element)).to.deep.equal(['Other parties']);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('are kept in the address', async () => {
    const element = await show({ src: armenia, hash: true });
    await byParty(element);
    expect(decodeURIComponent(location.hash)).to.contain('.lanes=party');
    history.back();
    await until(() => element.lanes === 'topic', 'the back button takes them back');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('a double press on the name of a lane', () => {
  const doublePress = async (element: EventsTimeline, name: string) => {
    const label = all(element, '.lane-label').find((one) => textOf(one) === name) as HTMLElement;
    await click(label);
    await click(label);
    label.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
  };
  const drawnLanes = (element: EventsTimeline) =>
    new Set(items(element).map((drawn) => /lane-(\w+)/.exec(drawn.className)?.[1]));

  it('shows its events alone at the same height, and all at another', async () => {
    const element = await show({ src: armenia });
    const before = one(element, '.timeline-canvas')?.offsetHeight;
    await doublePress(element, 'Armenia');
    await until(() => drawnLanes(element).size === 1, 'one lane is drawn');
    await still(element);
    expect([...drawnLanes(element)]).to.deep.equal(['armenia']);
    expect(one(element, '.timeline-canvas')?.offsetHeight).to.equal(before);
    await doublePress(element, 'Armenia');
    await until(() => drawnLanes(element).size === 4, 'all lanes are drawn');
  });
});
