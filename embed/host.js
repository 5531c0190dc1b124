/**
 * For the page around: gives every `<iframe data-events-timeline>` the height of what it shows. A message counts only where it
 * comes from that very frame.
 */
const highestPx = 20_000;

addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'events-timeline-height' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe[data-events-timeline]')) {
    if (frame.contentWindow === source) frame.style.height = `${Math.min(data.height, highestPx)}px`;
  }
});
