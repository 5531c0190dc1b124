import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Placement } from '../../src/layout/placement.js';
import { hourMs } from '../../src/time/instant.js';
import { VisAdapter } from '../../src/vis/vis-adapter.js';
import {
  arrangement,
  clearStages,
  day,
  edgesPx,
  hours,
  label,
  makeStage,
  middlePx,
  nextFrame,
  placement,
  settled,
  type Stage,
} from '../support/drawing.js';

/** A point of the viewport inside an element. */
function pointIn(element: Element | null): [number, number] {
  const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Counts listeners that are added and not removed, by target and name; returns what ends the counting. */
function countListeners(target: EventTarget, held: Map<string, number>): () => void {
  const { addEventListener, removeEventListener } = target;
  const count = (type: string, step: number) => {
    const name = `${target.constructor.name} ${type}`;
    held.set(name, (held.get(name) ?? 0) + step);
  };
  target.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    count(args[0], 1);
    addEventListener.apply(target, args);
  };
  target.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    count(args[0], -1);
    removeEventListener.apply(target, args);
  };
  return () => Object.assign(target, { addEventListener, removeEventListener });
}

describe('VisAdapter', () => {
  afterEach(clearStages);
  afterEach(() => resetMouse());

  describe('show', () => {
    it('keeps the elements and the focus of an unchanged placement', () => {
      const stage = makeStage();
      stage.show(placement('bridge'), placement('tunnel', { startAt: hours(9) }));
      const button = stage.button('bridge');
      const inside = button?.firstElementChild;
      stage.adapter.focus('bridge');
      stage.show(placement('bridge'), placement('port', { startAt: hours(3), topPx: 40 }));
      expect(stage.button('bridge')).to.equal(button);
      expect(stage.button('bridge')?.firstElementChild).to.equal(inside);
      expect(stage.root.activeElement).to.equal(button);
      expect(stage.button('tunnel')).to.equal(null);
    });

    it('touches nothing when nothing has changed', async () => {
      const stage = makeStage();
      stage.show(placement('bridge'), placement('siege', { kind: 'duration', endAt: hours(12) }));
      await nextFrame();
      await nextFrame();
      const observer = new MutationObserver(() => undefined);
      observer.observe(stage.container, { childList: true, characterData: true, subtree: true });
      stage.show(placement('bridge'), placement('siege', { kind: 'duration', endAt: hours(12) }));
      expect(observer.takeRecords()).to.have.length(0);
      observer.disconnect();
    });

    it('keeps the focus on a placement that changes its form or its lane', () => {
      const stage = makeStage();
      const lanes = ['fighting', 'talks'].map((id) => ({ id, label: id, heightPx: 60 }));
      stage.adapter.show(arrangement([placement('bridge')], lanes));
      stage.adapter.focus('bridge');
      stage.adapter.show(arrangement([placement('bridge', { kind: 'duration', endAt: hours(9) })], lanes));
      expect(stage.root.activeElement).to.equal(stage.button('bridge'));
      stage.adapter.show(arrangement([placement('bridge', { laneId: 'talks' })], lanes));
      expect(stage.root.activeElement).to.equal(stage.button('bridge'));
      expect(stage.button('bridge')?.closest('[role=group]')?.ariaLabel).to.equal('talks');
    });

    it('gives lanes the heights of the arrangement, in its order, and takes them back', () => {
      const stage = makeStage();
      const lanes = [
        { id: 'a', label: 'A', heightPx: 61 },
        { id: 'b', label: 'B', heightPx: 47 },
        { id: 'c', label: 'C', heightPx: 90 },
      ];
      const drawn = () =>
        [...stage.root.querySelectorAll<HTMLElement>('.vis-group')].map(
          (lane) => `${lane.ariaLabel} ${lane.offsetHeight}`,
        );
      stage.adapter.show(arrangement([], lanes));
      expect(drawn()).to.deep.equal(['A 61', 'B 47', 'C 90']);
      expect(stage.container.offsetHeight).to.equal(50 + 61 + 47 + 90);
      const [a, b, c] = lanes;
      stage.adapter.show(
        arrangement(
          [],
          [c, a].flatMap((lane) => lane ?? []),
        ),
      );
      expect(drawn()).to.deep.equal(['C 90', 'A 61']);
      stage.adapter.show(
        arrangement(
          [],
          [a, b, c].flatMap((lane) => lane ?? []),
        ),
      );
      expect(drawn()).to.deep.equal(['A 61', 'B 47', 'C 90']);
      expect(stage.root.querySelectorAll('.lane-label')).to.have.length(3);
    });

    describe('of pills that take the place of others', () => {
      const pill = (id: string, part: Partial<Placement> = {}) =>
        placement(id, {
          kind: 'cluster',
          label: label(`${id} events`),
          spoken: `${id} events, opens`,
          ...part,
        });
      const ids = ({ root }: Stage) =>
        [...root.querySelectorAll<HTMLElement>('.slot > .item')].map((item) => item.dataset['placement']);

      it('changes the words of their buttons, and makes none anew', () => {
        const stage = makeStage();
        stage.show(pill('2', { startAt: hours(2) }), pill('3', { startAt: hours(9) }));
        const before = [stage.button('2'), stage.button('3')];
        stage.show(
          pill('4', { startAt: hours(3) }),
          pill('5', { startAt: hours(12), endAt: hours(12), topPx: 40, heightPx: 30 }),
        );
        expect([stage.button('4'), stage.button('5')]).to.deep.equal(before);
        expect(ids(stage)).to.deep.equal(['4', '5']);
        const five = stage.button('5');
        expect(five?.textContent).to.equal('5 events');
        expect(five?.ariaLabel).to.equal('5 events, opens');
        expect([five?.parentElement?.offsetTop, five?.offsetHeight]).to.deep.equal([40, 30]);
        expect(Math.round(middlePx(stage, five))).to.equal(600);
      });

      it('changes also their form, with all that the old one had', () => {
        const stage = makeStage();
        stage.show(pill('2'));
        const button = stage.button('2');
        stage.show(
          pill('bridge', {
            kind: 'chip',
            status: 'denied',
            label: label('Bridge', { time: '06:00', flag: 'denied' }),
          }),
        );
        expect(stage.button('bridge')).to.equal(button);
        expect(button?.textContent).to.equal('06:00 Bridge denied');
        expect(button?.part.value).to.equal('item item-chip item-denied lane-fighting');
        expect([button?.ariaHasPopup, button?.ariaExpanded]).to.deep.equal([null, null]);
        stage.show(pill('3'));
        expect(button?.textContent).to.equal('3 events');
        expect([button?.ariaHasPopup, button?.ariaExpanded]).to.deep.equal(['dialog', 'false']);
      });

      it('leaves the button that the reader is at, or has chosen, to none of them', () => {
        const stage = makeStage();
        stage.show(pill('2'), pill('3', { startAt: hours(9), endAt: hours(9) }));
        const [two, three] = [stage.button('2'), stage.button('3')];
        stage.adapter.focus('2');
        stage.adapter.select(['3']);
        stage.show(pill('4'), pill('5', { startAt: hours(9), endAt: hours(9) }));
        expect([two, three]).to.not.include(stage.button('4'));
        expect([two, three]).to.not.include(stage.button('5'));
        expect(stage.button('5')?.ariaCurrent).to.equal(null);
        expect(stage.root.activeElement).to.equal(stage.button('4'));
      });

      it('leaves none in the page that nothing came for, or whose next one is out of sight', () => {
        const stage = makeStage();
        stage.show(pill('2'), pill('3', { startAt: hours(9) }), pill('4', { startAt: hours(12) }));
        stage.show(pill('5', { startAt: hours(40), endAt: hours(41) }), pill('6', { startAt: hours(5) }));
        expect(ids(stage)).to.deep.equal(['6']);
        stage.adapter.setWindow(
          { startAt: hours(30), endAt: hours(54) },
          { animate: false, byReader: false },
        );
        expect(ids(stage)).to.deep.equal(['5']);
        stage.show(placement('bridge', { startAt: hours(40), endAt: hours(40) }));
        expect(ids(stage)).to.deep.equal(['bridge']);
      });

      it('keeps those of a lane in their order', () => {
        const stage = makeStage();
        stage.show(pill('2', { startAt: hours(2) }), pill('3', { startAt: hours(9) }));
        stage.show(
          ...[1, 5, 9, 13].map((hour) => pill(`${hour}`, { startAt: hours(hour), endAt: hours(hour) })),
        );
        expect(ids(stage)).to.deep.equal(['1', '5', '9', '13']);
      });
    });

    it('puts the buttons of a lane into the page in the order of the arrangement', () => {
      const stage = makeStage();
      stage.show(placement('one', { startAt: hours(1) }), placement('three', { startAt: hours(3) }));
      stage.show(
        placement('one', { startAt: hours(1) }),
        placement('two', { startAt: hours(2) }),
        placement('three', { startAt: hours(3) }),
      );
      const ids = [...stage.root.querySelectorAll<HTMLElement>('.item')].map(
        (item) => item.dataset['placement'],
      );
      expect(ids).to.deep.equal(['one', 'two', 'three']);
    });
  });

  it('moves no item when the clock changes', () => {
    const stage = makeStage();
    stage.show(placement('bridge'), placement('siege', { kind: 'within', endAt: hours(12), topPx: 40 }));
    const before = ['bridge', 'siege'].map((id) => edgesPx(stage, stage.button(id)));
    stage.adapter.setClock('Asia/Kathmandu', 'en');
    expect(['bridge', 'siege'].map((id) => edgesPx(stage, stage.button(id)))).to.deep.equal(before);
  });

  it('draws what it was told while hidden as soon as it is resized into view', () => {
    const stage = makeStage();
    (stage.root.host as HTMLElement).style.display = 'none';
    const hidden = makeStage();
    (hidden.root.host as HTMLElement).style.display = 'none';
    hidden.show(placement('bridge'));
    (hidden.root.host as HTMLElement).style.display = 'block';
    hidden.adapter.resize();
    expect(edgesPx(hidden, hidden.button('bridge')?.querySelector('.glyph-dot'))).to.deep.equal([295, 306]);
  });

  describe('reader', () => {
    it('focuses and activates what is clicked', async () => {
      const stage = makeStage();
      stage.show(placement('bridge'));
      await sendMouse({ type: 'click', position: pointIn(stage.button('bridge')) });
      expect(stage.callbacks.filter((wish) => !wish.startsWith('window'))).to.deep.equal([
        'activated bridge',
      ]);
      expect(stage.root.activeElement).to.equal(stage.button('bridge'));
    });

    it('activates with Enter and with Space', async () => {
      const stage = makeStage();
      stage.show(placement('bridge'));
      stage.adapter.focus('bridge');
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: ' ' });
      expect(stage.callbacks.filter((wish) => wish.startsWith('activated'))).to.have.length(2);
    });

    it('pans by dragging, also from an item, and activates nothing', async () => {
      const stage = makeStage();
      stage.show(placement('bridge'));
      await settled(stage);
      stage.callbacks.length = 0;
      const [x, y] = pointIn(stage.button('bridge'));
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x + 20, y] });
      await sendMouse({ type: 'move', position: [x + 100, y] });
      await sendMouse({ type: 'up' });
      await settled(stage);
      await nextFrame();
      expect(stage.callbacks.filter((wish) => !wish.startsWith('window user'))).to.deep.equal([]);
      expect(stage.adapter.window.startAt).to.be.closeTo(hours(-2), 60_000);
      expect(stage.adapter.window.endAt - stage.adapter.window.startAt).to.equal(24 * hourMs);
    });

    it('zooms by wheel only with Ctrl, pans by a wheel that moves across, and leaves the rest to the page', async () => {
      const stage = makeStage();
      stage.show(placement('bridge'));
      const [x, y] = pointIn(stage.root.querySelector('.vis-group'));
      await executeServerCommand('wheel', { x, y, deltaY: 60 });
      await nextFrame();
      expect(stage.adapter.window).to.deep.equal(day);
      await executeServerCommand('wheel', { x, y, deltaX: 100 });
      while (stage.adapter.window.startAt === day.startAt) await nextFrame();
      expect(stage.adapter.window).to.deep.equal({ startAt: hours(2), endAt: hours(26) });
      await executeServerCommand('wheel', { x, y, deltaY: -100, modifiers: ['Control'] });
      while (stage.adapter.window.startAt === hours(2)) await nextFrame();
      expect(stage.adapter.window.endAt - stage.adapter.window.startAt).to.be.below(24 * hourMs);
    });

    it('leaves one finger down to the page', () => {
      const stage = makeStage();
      stage.show(placement('bridge'));
      expect(stage.root.querySelector<HTMLElement>('.vis-timeline')?.style.touchAction).to.equal('pan-y');
    });

    it('pans with one finger across', async () => {
      const stage = makeStage();
      stage.show(placement('bridge'));
      const [x, y] = pointIn(stage.root.querySelector('.vis-group'));
      await executeServerCommand('touch-drag', { from: { x, y }, to: { x: x - 100, y } });
      await nextFrame();
      expect(stage.adapter.window.startAt).to.be.closeTo(hours(2), 10 * 60_000);
      expect(stage.adapter.window.endAt - stage.adapter.window.startAt).to.equal(24 * hourMs);
    });

    it('zooms with two fingers about the point between them', async () => {
      const stage = makeStage();
      stage.show(placement('bridge'));
      const { top } = stage.container.getBoundingClientRect();
      await executeServerCommand('pinch', {
        x: Math.round(stage.leftPx) + 300,
        y: Math.round(top) + 90,
        from: 60,
        to: 120,
      });
      await nextFrame();
      const { startAt, endAt } = stage.adapter.window;
      expect((endAt - startAt) / hourMs).to.be.closeTo(12, 1.5);
      expect((hours(6) - startAt) / (endAt - startAt)).to.be.closeTo(0.25, 0.02);
    });

    it('activates what a finger taps', async () => {
      const stage = makeStage();
      stage.show(placement('bridge'));
      await settled(stage);
      const [x, y] = pointIn(stage.button('bridge'));
      await executeServerCommand('tap', { x, y });
      // The browser sends a tap's click when it has made up its mind that it is one.
      await waitUntil(() => stage.callbacks.includes('activated bridge'), 'never: the tap activates');
    });

    it('has one tab stop: the first item in sight, then the last that had the focus', () => {
      const stage = makeStage();
      stage.show(
        placement('bridge'),
        placement('tunnel', { startAt: hours(9) }),
        placement('port', { startAt: hours(15) }),
      );
      const stops = () =>
        [...stage.root.querySelectorAll<HTMLElement>('.item[tabindex="0"]')].map(
          (one) => one.dataset['placement'],
        );
      expect(stops()).to.deep.equal(['bridge']);
      stage.adapter.focus('tunnel');
      expect(stops()).to.deep.equal(['tunnel']);
    });

    it('keeps the focused item in the page when the window leaves it', () => {
      const stage = makeStage();
      stage.show(placement('bridge'));
      stage.adapter.focus('bridge');
      stage.adapter.setWindow({ startAt: hours(24), endAt: hours(48) }, { animate: false, byReader: false });
      expect(stage.root.activeElement).to.equal(stage.button('bridge'));
    });
  });

  it('reports a glide of the reader in every frame, and once when it has settled', async () => {
    const stage = makeStage();
    await settled(stage);
    stage.callbacks.length = 0;
    stage.adapter.setWindow({ startAt: hours(6), endAt: hours(18) }, { animate: true, byReader: true });
    await settled(stage);
    expect(stage.callbacks.at(-1)).to.equal('window user settled');
    expect(stage.callbacks.length).to.be.above(1);
    expect(stage.adapter.window).to.deep.equal({ startAt: hours(6), endAt: hours(18) });
  });

  it('marks what is selected, and what is drawn only later', () => {
    const stage = makeStage();
    stage.adapter.select(['tunnel']);
    stage.show(placement('bridge'), placement('tunnel', { startAt: hours(9) }));
    expect([stage.button('bridge')?.ariaCurrent, stage.button('tunnel')?.ariaCurrent]).to.deep.equal([
      null,
      'true',
    ]);
    expect(stage.button('tunnel')?.part.contains('item-selected')).to.equal(true);
  });

  describe('destroy', () => {
    it('leaves the container empty', () => {
      const stage = makeStage();
      stage.show(placement('bridge'));
      stage.adapter.destroy();
      expect(stage.container.childNodes).to.have.length(0);
    });

    it('leaves no listener on the window, the document or its body after ten rounds', () => {
      const held = new Map<string, number>();
      const restores = [window, document, document.body].map((target) => countListeners(target, held));
      for (let round = 0; round < 10; round += 1) {
        const stage = makeStage();
        stage.show(placement('bridge'));
        stage.adapter.destroy();
      }
      for (const restore of restores) restore();
      expect(held.size).to.be.above(0);
      expect([...held.values()].filter((balance) => balance !== 0)).to.deep.equal([]);
    });

    it('leaves no timer that still tells of a window', async () => {
      const stage = makeStage();
      stage.adapter.setWindow({ startAt: hours(2), endAt: hours(8) }, { animate: true, byReader: false });
      stage.adapter.destroy();
      stage.callbacks.length = 0;
      const later = makeStage();
      await settled(later);
      expect(stage.callbacks).to.deep.equal([]);
    });

    it('lets two adapters live side by side', () => {
      const [first, second] = [makeStage(), makeStage({ startAt: hours(12), endAt: hours(36) })];
      first.show(placement('bridge'));
      second.show(placement('bridge', { startAt: hours(24) }));
      first.adapter.destroy();
      expect(second.adapter).to.be.instanceOf(VisAdapter);
      expect(edgesPx(second, second.button('bridge')?.querySelector('.glyph-dot'))).to.deep.equal([595, 606]);
    });
  });
});
