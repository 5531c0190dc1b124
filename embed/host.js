/**
 * For the page around: gives every `<iframe data-events-timeline>` the height of what it shows. A message counts only where it
 * comes from that very frame. A plain script, since a module of another server would need that server's leave (CORS).
 */
{
  const highestPx = 20_000;
  const frames = () => document.querySelectorAll('iframe[data-events-timeline]');

  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'events-timeline-height' || !(data.height > 0)) return;
    for (const frame of frames()) {
      if (frame.contentWindow === source) frame.style.height = `${Math.min(data.height, highestPx)}px`;
    }
  });

  // What was said before this script came is said again.
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'events-timeline-ask' }, '*');
}
