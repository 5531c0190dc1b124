import { expect } from '@open-wc/testing';
import { clearStages, edgesPx, hours, makeStage, middlePx, type Stage } from '../support/drawing.js';

/** Labels of the lower level in sight, with the pixel of their line. */
function ticks(stage: Stage): [string, number][] {
  return [...stage.root.querySelectorAll('.tick')]
    .map((tick): [string, number] => [tick.textContent, Math.round(edgesPx(stage, tick)[0])])
    .filter(([, leftPx]) => leftPx >= 0 && leftPx < 1200)
    .sort(([, a], [, b]) => a - b);
}

const stretches = (stage: Stage) =>
  [...stage.root.querySelectorAll('.stretch:not(.is-out)')]
    .map((stretch) => ({ text: stretch.textContent, edges: edgesPx(stage, stretch) }))
    .filter(({ text, edges }) => text !== '' && edges[1] > 0 && edges[0] < 1200)
    .sort((a, b) => a.edges[0] - b.edges[0]);

describe('the axis', () => {
  afterEach(clearStages);

  it('has its lines at their instants', () => {
    const stage = makeStage();
    // The line of midnight is two pixels wide, about its instant.
    expect(ticks(stage).slice(0, 3)).to.deep.equal([
      ['02:00', 100],
      ['04:00', 200],
      ['06:00', 300],
    ]);
    stage.adapter.setWindow({ startAt: hours(2), endAt: hours(8) }, { animate: false, byReader: false });
    expect(ticks(stage).slice(0, 3)).to.deep.equal([
      ['02:00', 0],
      ['02:30', 100],
      ['03:00', 200],
    ]);
  });

  it('moves with the window while panning, and keeps the elements of its lines', () => {
    const stage = makeStage();
    const six = [...stage.root.querySelectorAll('.tick')].find((tick) => tick.textContent === '06:00');
    stage.adapter.setWindow({ startAt: hours(3), endAt: hours(27) }, { animate: false, byReader: false });
    expect(edgesPx(stage, six)[0]).to.be.closeTo(150, 1);
    stage.adapter.setWindow({ startAt: hours(-40), endAt: hours(-16) }, { animate: false, byReader: false });
    expect(ticks(stage).map(([text]) => text)).to.include('18:00');
  });

  it('moves its lines and not its window when the clock changes', () => {
    const stage = makeStage();
    const before = stage.adapter.window;
    stage.adapter.setClock('Asia/Kathmandu', 'en');
    // UTC+5:45: the first even hour of the day is 06:00, fifteen minutes after midnight UTC.
    expect(ticks(stage)[0]).to.deep.equal(['06:00', 13]);
    expect(stage.adapter.window).to.deep.equal(before);
  });

  it('draws the start of a day as a stronger line', () => {
    const stage = makeStage({ startAt: hours(12), endAt: hours(36) });
    const boundaries = [...stage.root.querySelectorAll('.tick.is-boundary')];
    const inSight = boundaries.filter(
      (tick) => edgesPx(stage, tick)[0] >= 0 && edgesPx(stage, tick)[0] < 1200,
    );
    expect(inSight.map((tick) => Math.round(middlePx(stage, tick)))).to.deep.equal([600]);
  });

  it('keeps the label of a day in sight, and never over the next one', () => {
    const stage = makeStage({ startAt: hours(5), endAt: hours(29) });
    const [first, second] = stretches(stage);
    expect(first?.text).to.equal('Tuesday 13 September 2022');
    expect(first?.edges[0]).to.be.within(0, 10);
    expect(second?.edges[0]).to.be.closeTo(956, 1);
    for (const startAt of [hours(20), hours(22), hours(23)]) {
      stage.adapter.setWindow(
        { startAt, endAt: startAt + 24 * 3_600_000 },
        { animate: false, byReader: false },
      );
      const edges = stretches(stage).flatMap(({ edges: pair }) => pair);
      expect([...edges].sort((a, b) => a - b)).to.deep.equal(edges);
      expect(edges[0]).to.be.at.least(0);
    }
  });

  it('is hidden from assistive technology and from the pointer', () => {
    const { root } = makeStage();
    const axis = root.querySelector('.axis');
    expect(axis?.ariaHidden).to.equal('true');
    expect(axis && getComputedStyle(axis).pointerEvents).to.equal('none');
  });
});
