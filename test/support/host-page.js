/** A page around a frame of another server, as a newsroom pastes it: the same test server under its other name. */
const { hostname, port, searchParams } = new URL(document.URL);
const other = `http://${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;

const frame = document.createElement('iframe');
frame.style.cssText = 'width: 100%; border: 0';
frame.height = 600;
frame.title = 'Timeline';
frame.dataset.eventsTimeline = searchParams.get('name') ?? 'war';
frame.src = `${other}/embed/frame.html?src=/data/2022-09-13-armenia-azerbaijan.json&view=${searchParams.get('view') ?? 'list'}`;
document.querySelector('main').append(frame);

const script = document.createElement('script');
script.src = '/embed/host.js';
document.head.append(script);
