/**
 * For the surrounding page: gives every `<iframe data-events-timeline>` the height of its content. A message counts only if it
 * comes from that frame. A classic script, since a module from another server would need that server's permission (CORS).
 */
{
  const highestPx = 20_000;
  const frames = () => document.querySelectorAll('iframe[data-events-timeline]');

  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'events-timeline-height' || typeof data.height !== 'number' || !(data.height > 0))
      return;
    for (const frame of frames()) {
      if (frame.contentWindow === source) frame.style.height = `${Math.min(data.height, highestPx)}px`;
    }
  });

  // Messages sent before this script had loaded are sent again.
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'events-timeline-ask' }, '*');
}
