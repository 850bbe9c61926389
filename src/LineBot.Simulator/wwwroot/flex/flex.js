/** A Flex Message: one bubble, or a carousel of them. */

import { h } from '../base/dom.js';
import { say } from '../base/words.js';
import { bubble } from './bubble.js';

export function flex(contents, act) {
  return contents.type === 'carousel'
    ? h(
        'div',
        {
          class: 'carousel',
          role: 'group',
          tabindex: '0',
          'aria-label': say(
            `การ์ด ${contents.contents.length} ใบ เลื่อนดูด้านข้าง`,
            `${contents.contents.length} cards, scroll sideways`,
          ),
        },
        contents.contents.map(one => bubble(one, act)),
      )
    : bubble(contents, act);
}
