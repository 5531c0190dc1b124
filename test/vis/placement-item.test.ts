import { expect } from '@open-wc/testing';
import type { VersionRow } from '../../src/layout/placement.js';
import { hourMs } from '../../src/time/instant.js';
import {
  clearStages,
  day,
  edgesPx,
  hours,
  label,
  makeStage,
  middlePx,
  placement,
  widthPx,
} from '../support/drawing.js';

describe('a placement on the timeline', () => {
  afterEach(clearStages);

  it('has its dot at the pixel of its instant, before and after the window moves', () => {
    const stage = makeStage();
    stage.show(placement('bridge', { startAt: hours(6), endAt: hours(6) + 1 }));
    const dot = () => stage.button('bridge')?.querySelector('.glyph-dot');
    expect(middlePx(stage, dot())).to.be.closeTo(300, 1);
    stage.adapter.setWindow({ startAt: hours(3), endAt: hours(15) }, { animate: false, byReader: false });
    expect(middlePx(stage, dot())).to.be.closeTo(300, 1);
    stage.adapter.setWindow({ startAt: hours(-6), endAt: hours(18) }, { animate: false, byReader: false });
    expect(middlePx(stage, dot())).to.be.closeTo(600, 1);
  });

  it('draws a moment known to the hour as a bar of that hour', () => {
    const stage = makeStage();
    stage.show(placement('bridge', { startAt: hours(6), endAt: hours(7) }));
    expect(edgesPx(stage, stage.button('bridge')?.querySelector('.glyph-dot'))).to.deep.equal([300, 350]);
  });

  it('takes a moment away rather than cut its label at the left edge', () => {
    const stage = makeStage();
    stage.show(
      placement('bridge', {
        startAt: hours(-1),
        endAt: hours(-1) + 1,
        label: label('bridge', { widthPx: 200 }),
      }),
    );
    expect(stage.button('bridge')).to.equal(null);
  });

  it('keeps the label of a long bar inside the window', () => {
    const stage = makeStage();
    stage.show(placement('siege', { kind: 'duration', startAt: hours(-48), endAt: hours(12) }));
    const [left, right] = edgesPx(stage, stage.button('siege')?.querySelector('.label'));
    expect(left).to.be.within(0, 10);
    expect(right).to.be.below(600);
  });

  it('keeps a label whole at the left edge while any of its bar is in sight, then takes both away', () => {
    const stage = makeStage();
    stage.show(placement('siege', { kind: 'duration', startAt: hours(-48), endAt: hours(1) }));
    expect(edgesPx(stage, stage.button('siege')?.querySelector('.label'))).to.deep.equal([4, 124]);
    stage.adapter.setWindow({ startAt: hours(2), endAt: hours(26) }, { animate: false, byReader: false });
    expect(stage.button('siege')).to.equal(null);
  });

  it('goes on as a line of dots to the edge of the window where no end is reported', () => {
    const stage = makeStage();
    stage.show(placement('siege', { kind: 'duration', startAt: hours(6), endAt: hours(7), isOpenEnd: true }));
    const [barLeft, barRight] = edgesPx(stage, stage.button('siege')?.querySelector('.glyph-bar'));
    expect(barLeft).to.equal(300);
    // As short at every scale: a bar of a fixed share of the window would claim months from afar.
    expect(barRight - barLeft).to.equal(140);
    expect(edgesPx(stage, stage.button('siege')?.querySelector('.glyph-rest'))[1]).to.be.at.least(widthPx);
  });

  it('goes on no further than the present where what has begun has no end yet', () => {
    const now = Date.now();
    const stage = makeStage({ startAt: now - 12 * hourMs, endAt: now + 12 * hourMs });
    const open = { kind: 'duration', isOpenEnd: true } as const;
    stage.show(
      placement('siege', { ...open, startAt: now - 6 * hourMs, endAt: now + 1e12 }),
      placement('talks', { ...open, startAt: now + 6 * hourMs, endAt: now + 1e12, topPx: 50 }),
    );
    const rest = (id: string) => edgesPx(stage, stage.button(id)?.querySelector('.glyph-rest'));
    expect(rest('siege')[0]).to.be.closeTo(300, 1);
    expect(rest('siege')[1]).to.be.closeTo(600, 2);
    expect(rest('talks')[0]).to.be.closeTo(900, 1);
    expect(rest('talks')[1]).to.be.at.least(widthPx);
  });

  it('draws one ring for each rival time, at that time', () => {
    const stage = makeStage();
    const rivals = [10, 9, 8].map(hours);
    const rivalLabel = label('says the other', { widthPx: 90 });
    stage.show(
      placement('truce', { kind: 'rivals', startAt: hours(8), endAt: hours(10), rivals, rivalLabel }),
    );
    const rings = [...(stage.button('truce')?.querySelectorAll('.glyph-ring') ?? [])];
    expect(rings.map((ring) => Math.floor(middlePx(stage, ring)))).to.deep.equal([400, 450, 500]);
  });

  it('puts the label of the own time right of the rings when it is the later one, left when the earlier', () => {
    const stage = makeStage();
    const rivalLabel = label('says the other', { widthPx: 90 });
    const rivals = (own: number, other: number) => [own, other].map(hours);
    const common = { kind: 'rivals', startAt: hours(8), endAt: hours(10), rivalLabel } as const;
    stage.show(
      placement('later', { ...common, rivals: rivals(10, 8) }),
      placement('earlier', { ...common, rivals: rivals(8, 10), topPx: 60 }),
    );
    const titles = (id: string) =>
      [...(stage.button(id)?.querySelectorAll('.title') ?? [])].map((one) => one.textContent);
    expect(titles('later')).to.deep.equal(['says the other', 'later']);
    expect(titles('earlier')).to.deep.equal(['earlier', 'says the other']);
    expect(edgesPx(stage, stage.button('later')?.querySelector('.label-left'))[1]).to.be.below(400);
  });

  describe('with rival times that are no moments', () => {
    const row = (
      glyph: VersionRow['glyph'],
      fromHours: number,
      toHours: number,
      topPx: number,
    ): VersionRow => ({
      glyph,
      startAt: hours(fromHours),
      endAt: hours(toHours),
      isOpenStart: false,
      isOpenEnd: false,
      isSoft: false,
      label: label(`${glyph} row`),
      topPx,
    });
    const show = (...versions: readonly VersionRow[]) => {
      const stage = makeStage();
      const [startAt, endAt] = [hours(2), hours(20)];
      stage.show(placement('siege', { kind: 'versions', startAt, endAt, versions, heightPx: 60 }));
      const marks = (selector: string) =>
        [...(stage.button('siege')?.querySelectorAll(selector) ?? [])].map((one) => edgesPx(stage, one));
      return { stage, marks };
    };

    it('draws each over its own time, the rival one hollow, in a row under the other', () => {
      const { stage, marks } = show(row('bar', 8, 12, 0), row('date', 2, 6, 30));
      expect(marks('.glyph-bar:not(.is-rival)')).to.deep.equal([[400, 600]]);
      expect(marks('.glyph-date.is-rival')).to.deep.equal([[100, 300]]);
      const tops = ['.glyph-bar', '.glyph-date'].map(
        (selector) => stage.button('siege')?.querySelector(selector)?.getBoundingClientRect().top ?? NaN,
      );
      expect((tops[1] ?? 0) - (tops[0] ?? 0)).to.equal(30);
    });

    it('ties each to the start of the event’s own time', () => {
      const { marks } = show(row('bar', 8, 12, 0), row('date', 2, 6, 30), row('hatch', 16, 20, 60));
      expect(marks('.glyph-spine')).to.deep.equal([[399, 401]]);
      expect(marks('.glyph-tie')).to.deep.equal([
        [300, 400],
        [400, 800],
      ]);
    });

    it('has one label for each, whole', () => {
      const { stage, marks } = show(row('bar', 8, 12, 0), row('date', -30, 1, 30));
      const titles = [...(stage.button('siege')?.querySelectorAll('.title') ?? [])];
      expect(titles.map((title) => title.textContent)).to.deep.equal(['bar row', 'date row']);
      expect(marks('.label')).to.deep.equal([
        [404, 524],
        [4, 124],
      ]);
    });
  });

  it('never lets the pills of a row overlap, whatever the window', () => {
    const stage = makeStage();
    const chip = { kind: 'chip', startAt: hours(0), endAt: hours(24), heightPx: 23 } as const;
    stage.show(
      placement('one', chip),
      placement('two', chip),
      placement('three', { ...chip, startAt: hours(3) }),
    );
    for (const startAt of [hours(0), hours(-12), hours(9), hours(20)]) {
      stage.adapter.setWindow(
        { startAt, endAt: startAt + 24 * 3_600_000 },
        { animate: false, byReader: false },
      );
      const edges = ['one', 'two', 'three'].flatMap((id) => {
        const button = stage.button(id);
        return button ? edgesPx(stage, button) : [];
      });
      expect([...edges].sort((a, b) => a - b)).to.deep.equal(edges);
    }
  });

  it('keeps a cluster in sight while any of its span is, and lets it go with its span', () => {
    const stage = makeStage();
    const pill = label('many', { widthPx: 78 });
    stage.show(
      placement('before', { kind: 'cluster', startAt: hours(-5), endAt: hours(3), label: pill }),
      placement('after', { kind: 'cluster', startAt: hours(22), endAt: hours(30), label: pill }),
      placement('short', { kind: 'cluster', startAt: hours(-0.1), endAt: hours(0), label: pill }),
    );
    expect(edgesPx(stage, stage.button('before'))[0]).to.equal(0);
    expect(edgesPx(stage, stage.button('after'))[1]).to.equal(1200);
    // Its pill is longer than its span: it stands still.
    expect(middlePx(stage, stage.button('short'))).to.be.closeTo(-2.5, 1);
    stage.adapter.setWindow({ startAt: hours(2), endAt: hours(26) }, { animate: false, byReader: false });
    expect(edgesPx(stage, stage.button('before'))[1]).to.equal(50);
  });

  it('centres a cluster on its span', () => {
    const stage = makeStage();
    stage.show(placement('many', { kind: 'cluster', startAt: hours(10), endAt: hours(14) }));
    expect(middlePx(stage, stage.button('many'))).to.be.closeTo(600, 1);
  });

  it('shows a title that is markup as text', () => {
    const stage = makeStage();
    stage.show(placement('bold', { label: label('<b>Bold</b> <img src=x>') }));
    expect(stage.button('bold')?.querySelector('.title')?.textContent).to.equal('<b>Bold</b> <img src=x>');
    expect(stage.button('bold')?.querySelector('b, img')).to.equal(null);
  });

  it('makes no element anew where another clock changes its words', () => {
    const stage = makeStage();
    const on = (time: string) => [
      placement('bridge', { label: label('Bridge', { time, flag: 'denied' }) }),
      placement('port', { kind: 'chip', topPx: 40, label: label('Port', { time }) }),
    ];
    stage.show(...on('06:00'));
    const texts = () => ['bridge', 'port'].map((id) => stage.button(id)?.textContent);
    const elements = () => [...stage.root.querySelectorAll('.item, .item *')];
    const before = elements();
    expect(texts()).to.deep.equal(['06:00 Bridge denied', '06:00 Port']);
    const observer = new MutationObserver(() => undefined);
    observer.observe(stage.container, { childList: true, subtree: true });
    stage.show(...on('10:00'));
    expect(texts()).to.deep.equal(['10:00 Bridge denied', '10:00 Port']);
    expect(elements()).to.deep.equal(before);
    expect(observer.takeRecords()).to.have.length(0);
  });

  it('lets words in Arabic and Hebrew run from right to left, and later ones in Latin letters from left to right', () => {
    const stage = makeStage();
    const show = (title: string, count: string) =>
      stage.show(
        placement('bridge', { label: label(title, { time: '06:00' }) }),
        placement('many', { kind: 'cluster', topPx: 40, label: label(count) }),
      );
    const directions = () =>
      ['.time', '.title', '[data-placement=many]'].map(
        (part) => getComputedStyle(stage.root.querySelector(part) as Element).direction,
      );
    const plain = ['ltr', 'ltr', 'ltr'];
    show('Bridge', '6 events');
    expect(directions()).to.deep.equal(plain);
    show('الجسر (Bridge)', '٦ أحداث');
    expect(directions()).to.deep.equal(['ltr', 'rtl', 'rtl']);
    show('הגשר', '6 אירועים');
    expect(directions()).to.deep.equal(['ltr', 'rtl', 'rtl']);
    show('Bridge (הגשר)', '7 events');
    expect(directions()).to.deep.equal(plain);
  });

  it('has no direction left of a pill whose elements it takes over', () => {
    const stage = makeStage();
    stage.show(placement('many', { kind: 'cluster', label: label('٦ أحداث') }));
    const button = stage.button('many');
    stage.show(placement('port', { kind: 'chip', label: label('Port', { time: '06:00' }) }));
    expect(stage.button('port')).to.equal(button);
    expect(getComputedStyle(button as Element).direction).to.equal('ltr');
    expect(button?.textContent).to.equal('06:00 Port');
    stage.show(placement('many', { kind: 'cluster', label: label('6 events') }));
    expect(button?.textContent).to.equal('6 events');
  });

  it('has the words that it is given, whichever it had', () => {
    const stage = makeStage();
    const words = [
      label('Bridge', { time: '06:00' }),
      label('Bridge'),
      label('Bridge', { flag: 'denied' }),
      label('Bridge'),
      label('', { time: '06:00', note: 'says Yerevan' }),
      label('Tunnel', { time: '', flag: 'disputed', note: 'says Baku' }),
    ];
    for (const own of words) {
      stage.show(placement('bridge', { label: own }));
      const { time, title, flag, note } = own;
      const expected = [time, title, flag, note].filter((piece) => piece !== '').join(' ');
      expect(stage.button('bridge')?.textContent).to.equal(expected);
      const pieces = [...(stage.button('bridge')?.querySelectorAll('.label > *') ?? [])];
      expect(pieces.map((piece) => piece.textContent).join(' ')).to.equal(expected);
    }
  });

  it('has dot and label where they belong, wherever its label was: before the dot, after it, under it', () => {
    const stage = makeStage();
    stage.container.style.setProperty('--line-height', '17px');
    const [before, after, under] = [{ labelFromPx: -132 }, {}, { labelFromPx: -60 }];
    const edges = [before, after, under, after, before].map((part) => {
      stage.show(placement('bridge', part));
      const button = stage.button('bridge');
      const words = button?.querySelector<HTMLElement>('.label') ?? null;
      const [from] = edgesPx(stage, words);
      return [middlePx(stage, button?.querySelector('.glyph-dot')), from, words?.offsetTop ?? NaN].map(
        Math.round,
      );
    });
    expect(edges).to.deep.equal([
      [301, 168, 0],
      [301, 311, 0],
      [301, 240, 17],
      [301, 311, 0],
      [301, 168, 0],
    ]);
  });

  it('is a button that says everything, opens a dialog only where it stands for many, and names its status as a part', () => {
    const stage = makeStage();
    stage.show(
      placement('bridge', { status: 'disputed', spoken: 'Bridge, 06:00, disputed' }),
      placement('many', { kind: 'span-cluster', startAt: day.startAt, endAt: day.endAt, topPx: 40 }),
    );
    const [bridge, many] = [stage.button('bridge'), stage.button('many')];
    expect(bridge?.ariaLabel).to.equal('Bridge, 06:00, disputed');
    expect(bridge?.part.contains('item-disputed')).to.equal(true);
    expect([bridge?.ariaHasPopup, many?.ariaHasPopup]).to.deep.equal([null, 'dialog']);
    stage.adapter.setExpanded('many');
    expect([bridge?.ariaExpanded, many?.ariaExpanded]).to.deep.equal([null, 'true']);
  });

  it('is in the page only while the window shows it', () => {
    const stage = makeStage();
    stage.show(placement('bridge'), placement('tunnel', { startAt: hours(30), endAt: hours(30) + 1 }));
    expect([stage.button('bridge') !== null, stage.button('tunnel') !== null]).to.deep.equal([true, false]);
    stage.adapter.setWindow({ startAt: hours(24), endAt: hours(48) }, { animate: false, byReader: false });
    expect([stage.button('bridge') !== null, stage.button('tunnel') !== null]).to.deep.equal([false, true]);
  });
});
