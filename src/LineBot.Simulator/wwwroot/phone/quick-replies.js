/** The row of quick replies above the keyboard. They vanish after a tap; those that ask for something stay until it is sent. */

import { h } from '../base/dom.js';
import { safeUrl } from '../base/url.js';
import { say } from '../base/words.js';

const asking = new Set(['camera', 'cameraRoll', 'location', 'datetimepicker']);

export class QuickReplies {
  constructor(act) {
    this.act = act;
    this.element = h('div', {
      class: 'quick',
      role: 'group',
      'aria-label': say('คำตอบด่วน', 'Quick replies'),
      hidden: true,
    });
  }

  show(quickReply) {
    const items = quickReply?.items ?? [];
    this.element.hidden = items.length === 0;
    this.element.replaceChildren(...items.map(item => this.#button(item)));
    this.element.scrollLeft = 0;
  }

  #button({ imageUrl, action }) {
    return h(
      'button',
      { type: 'button', onclick: () => this.#tap(action) },
      safeUrl(imageUrl) && h('img', { src: safeUrl(imageUrl), alt: '' }),
      action.label,
    );
  }

  #tap(action) {
    if (!asking.has(action.type)) {
      this.show(null);
    }
    this.act(action);
  }
}
