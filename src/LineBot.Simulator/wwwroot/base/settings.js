/** What this browser remembers of the desk. */

const key = 'line-on-your-desk';
const kept = JSON.parse(localStorage.getItem(key) ?? '{}');

export const settings = {
  language: 'th',
  theme: 'auto',
  phones: null,
  panel: 'wire',
  isPanelOpen: matchMedia('(min-width: 900px)').matches,
  ...kept,
};

export function keep(change) {
  Object.assign(settings, change);
  localStorage.setItem(key, JSON.stringify(settings));
}
