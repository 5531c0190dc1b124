/** Makes the code for a page from what is chosen, shows what it will look like, and copies it. */
const form = document.querySelector('form');
const snippet = document.querySelector('#snippet');
const copied = document.querySelector('#copied');
const preview = document.querySelector('#preview');
/** Before the script is there, or where a site takes scripts away. */
const firstHeightPx = 600;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The address of the frame with all that was chosen. */
function frameAddress() {
  const { src, ...wishes } = Object.fromEntries(new FormData(form));
  delete wishes.title;
  const address = new URL('frame.html', location.href);
  // Seen from the frame, which lies beside this page.
  address.searchParams.set('src', src.trim());
  for (const [name, wish] of Object.entries(wishes))
    if (wish !== '') address.searchParams.set(name, wish.trim());
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

/** A preview for every letter would fetch half an address. */
const patienceMs = 500;
let waiting;
form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(make, patienceMs);
});
form.addEventListener('change', make);
form.addEventListener('submit', (domEvent) => {
  domEvent.preventDefault();
  make();
});
document.querySelector('#copy').addEventListener('click', copy);
make();
