/** A short word at the edge of the page, also for screen readers. */

import { h } from './dom.js';

const shownFor = 5_000;
const place = h('div', { id: 'toasts', role: 'status', 'aria-live': 'polite' });
document.body.append(place);

export function toast(text, kind = 'note') {
  const bubble = h('p', { class: `toast toast-${kind}` }, text);
  place.append(bubble);
  setTimeout(() => bubble.remove(), shownFor);
}
