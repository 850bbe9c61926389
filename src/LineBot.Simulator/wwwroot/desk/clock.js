/** The virtual clock: any moment ahead, and standing still. It never goes back. */

import { post } from '../base/api.js';
import { h } from '../base/dom.js';
import { isFrozen, now } from '../base/store.js';
import { say } from '../base/words.js';

const jumps = [
  ['PT1M', say('1 นาที', '1 minute')],
  ['PT20M', say('20 นาที', '20 minutes')],
  ['PT1H', say('1 ชั่วโมง', '1 hour')],
  ['P1D', say('1 วัน', '1 day')],
  ['P7D', say('1 สัปดาห์', '1 week')],
  ['P1M', say('1 เดือน', '1 month')],
  ['P3M', say('3 เดือน', '3 months')],
  ['P12M', say('1 ปี', '1 year')],
];

export class ClockTab {
  constructor() {
    this.freeze = h('input', { type: 'checkbox', onchange: () => post('/clock', { isFrozen: this.freeze.checked }) });
    this.to = h('input', { type: 'datetime-local', 'aria-label': say('ไปถึงเวลา', 'Go to'), required: true });
    this.element = h(
      'div',
      { class: 'page stack' },
      h('h3', {}, say('เดินเวลาไปข้างหน้า', 'Go forward')),
      h(
        'div',
        { class: 'chips' },
        jumps.map(([advance, words]) =>
          h('button', { type: 'button', onclick: () => post('/clock', { advance }).catch(() => {}) }, words),
        ),
      ),
      h(
        'form',
        {
          class: 'inline',
          onsubmit: event => {
            event.preventDefault();
            post('/clock', { to: `${this.to.value}:00+07:00` }).catch(() => {});
          },
        },
        this.to,
        h('button', {}, say('ไป', 'Go')),
      ),
      h('label', {}, this.freeze, say(' หยุดเวลา', ' Stand still')),
      h(
        'p',
        { class: 'hint' },
        say(
          'นาฬิกานี้เดินทั้ง LINE จำลองและบอท: reply token โควตา งานตั้งเวลา และวันครบกำหนดเดินตามไปด้วย',
          'This clock drives the simulated LINE and the bot: reply tokens, quota, timers and due dates go with it.',
        ),
      ),
    );
  }

  read() {
    this.show();
  }

  show() {
    this.freeze.checked = isFrozen();
    this.to.min = new Date(now() + 7 * 3_600_000).toISOString().slice(0, 16);
  }
}
