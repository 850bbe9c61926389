/** A sheet at the foot of one phone, or in the middle of the page: a real dialog, closed by Escape, its cross, or a tap beside it. */

import { h } from './dom.js';
import { say } from './words.js';

/** @param {{over?: Element}} options the phone's screen that the sheet belongs to */
export function sheet(title, content, { over } = {}) {
  const close = () => dialog.close();
  const dialog = h(
    'dialog',
    { class: over ? 'sheet sheet-foot' : 'sheet', 'aria-label': title },
    h(
      'header',
      {},
      h('h2', {}, title),
      h('button', { class: 'plain', type: 'button', 'aria-label': say('ปิด', 'Close'), onclick: close }, '✕'),
    ),
    h('div', { class: 'sheet-content' }, content),
  );
  dialog.addEventListener('click', event => {
    if (event.target === dialog) {
      close();
    }
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  if (over) {
    standOn(dialog, over.getBoundingClientRect());
  }
  dialog.showModal();
  return { close, dialog };
}

/** A modal dialog is placed on the page, not in an element: its place is taken from the phone's. */
function standOn(dialog, { left, bottom, width, height }) {
  Object.assign(dialog.style, {
    left: `${Math.max(0, left)}px`,
    width: `${Math.min(width, innerWidth)}px`,
    bottom: `${Math.max(0, innerHeight - bottom)}px`,
    maxHeight: `${height * 0.8}px`,
  });
}
