/** A picture over the whole page. */

import { h } from '../base/dom.js';
import { say } from '../base/words.js';

export function view(url) {
  const dialog = h(
    'dialog',
    { class: 'viewer', 'aria-label': say('รูปภาพ', 'Photo'), onclick: () => dialog.close() },
    h('img', { src: url, alt: say('รูปภาพเต็ม', 'The whole photo') }),
    h('button', { type: 'button', class: 'plain', 'aria-label': say('ปิด', 'Close') }, '✕'),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
