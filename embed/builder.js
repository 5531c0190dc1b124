/** Makes the code for a page from the choices in the form, shows a preview, and copies the code. */
const form = document.querySelector('form');
const snippet = document.querySelector('#snippet');
const copied = document.querySelector('#copied');
const preview = document.querySelector('#preview');
/** The height before host.js has loaded, or where a site removes scripts. */
const firstHeightPx = 600;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The address of the frame, with all choices. */
function frameAddress() {
  const { src, ...choices } = Object.fromEntries(new FormData(form));
  delete choices.title;
  const address = new URL('frame.html', location.href);
  // Relative to the frame, which is in the same folder as this page.
  address.searchParams.set('src', src.trim());
  for (const [name, choice] of Object.entries(choices))
    if (choice !== '') address.searchParams.set(name, choice.trim());
  return address.href;
}

function make() {
  const { src, title } = form.elements;
  copied.textContent = '';
  if (src.value.trim() === '') {
    snippet.value = 'Name a document first: a JSON file on this server.';
    preview.replaceChildren();
    return;
  }
  const address = frameAddress();
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.title = title.value;
  frame.height = firstHeightPx;
  frame.dataset.eventsTimeline = '';
  frame.style.cssText = 'width: 100%; border: 0';
  preview.replaceChildren(frame);
  snippet.value = `<iframe
  src="${escaped(address)}"
  title="${escaped(title.value)}"
  style="width: 100%; border: 0"
  height="${firstHeightPx}"
  loading="lazy"
  data-events-timeline
></iframe>
<script src="${escaped(new URL('host.js', location.href).href)}" async></script>`;
}

async function copy() {
  try {
    await navigator.clipboard.writeText(snippet.value);
    copied.textContent = 'Copied.';
  } catch {
    snippet.select();
    copied.textContent = 'The browser did not allow copying. The code is selected: copy it by hand.';
  }
}

/** A preview for every letter would request incomplete addresses. */
const previewDelayMs = 500;
let waiting;
form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(make, previewDelayMs);
});
form.addEventListener('change', make);
form.addEventListener('submit', (domEvent) => {
  domEvent.preventDefault();
  make();
});
document.querySelector('#copy').addEventListener('click', copy);
make();
