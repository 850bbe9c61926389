/** Faults to come, and how the simulated LINE behaves. */

import { patch, post, read, remove } from '../base/api.js';
import { h } from '../base/dom.js';
import { say } from '../base/words.js';

const kinds = {
  'error-after-acceptance': say('รับแล้วแต่ตอบ 500', '500 after acceptance'),
  error: say('ตอบ 500 ไม่ได้รับ', '500, not accepted'),
  'lost-response': say('รับแล้วคำตอบหาย', 'accepted, answer lost'),
  reset: say('สายหลุดก่อนรับ', 'connection reset'),
  slow: say('ช้า 3 วินาที', 'three seconds slow'),
  'rate-limit': say('429 ถี่เกินไป', '429 rate limit'),
  quota: say('429 โควตาหมด', '429 quota used up'),
  'edge-error': say('502 ไม่ใช่ JSON', '502, not JSON'),
};
const switches = [
  ['webhook', 'redelivers', say('ส่ง webhook ซ้ำเมื่อบอทไม่รับ', 'Redeliver webhooks the bot did not take')],
  ['webhook', 'escapesUnicode', say('เขียนภาษาไทยเป็น \\u', 'Write Thai as \\u escapes')],
  ['webhook', 'addsUnknownFields', say('เติมช่องที่ยังไม่มีใครรู้จัก', 'Add unknown fields')],
  ['webhook', 'hidesGroupUserIds', say('ไม่บอก userId ในกลุ่ม', 'Hide user ids in groups')],
  ['content', 'failsToPrepare', say('เตรียมไฟล์แนบไม่สำเร็จ', 'Contents fail to prepare')],
];

export class FaultsTab {
  constructor() {
    this.kind = h(
      'select',
      { 'aria-label': say('ชนิด', 'Kind') },
      Object.entries(kinds).map(([id, words]) => h('option', { value: id }, words)),
    );
    this.on = h(
      'select',
      { 'aria-label': say('เกิดกับ', 'On') },
      [
        ['message/reply', 'reply'],
        ['message/push', 'push'],
        ['message/multicast', 'multicast'],
        ['/content', 'content'],
        ['/profile', 'profile'],
        ['', say('ทุกคำขอ', 'every call')],
      ].map(([path, words]) => h('option', { value: path }, words)),
    );
    this.times = h('input', { type: 'number', min: 1, max: 99, value: 1, 'aria-label': say('กี่ครั้ง', 'How often') });
    this.waiting = h('ul', { class: 'waiting' });
    this.boxes = switches.map(([group, name, words]) => ({
      group,
      name,
      box: h('input', {
        type: 'checkbox',
        onchange: event => patch('/settings', { [group]: { [name]: event.target.checked } }),
      }),
      words,
    }));
    this.element = h(
      'div',
      { class: 'page stack' },
      h('h3', {}, say('ครั้งต่อไปที่บอทเรียก LINE', 'Next time the bot calls LINE')),
      h(
        'form',
        {
          class: 'inline',
          onsubmit: event => {
            event.preventDefault();
            this.#add();
          },
        },
        this.kind,
        this.on,
        this.times,
        h('button', {}, say('ใส่', 'Add')),
      ),
      this.waiting,
      h('h3', {}, say('นิสัยของ LINE จำลอง', 'How the simulated LINE behaves')),
      this.boxes.map(({ box, words }) => h('label', {}, box, ` ${words}`)),
    );
    this.show([]);
  }

  async read() {
    const [faults, given] = await Promise.all([read('/faults'), read('/settings')]);
    this.show(faults);
    for (const { group, name, box } of this.boxes) {
      box.checked = Boolean(given[group]?.[name]);
    }
  }

  show(faults) {
    this.waiting.replaceChildren(
      ...(faults.length
        ? faults.map(fault =>
            h(
              'li',
              {},
              `${kinds[fault.kind] ?? fault.kind} · ${fault.on || say('ทุกคำขอ', 'every call')} ×${fault.times} `,
              h(
                'button',
                {
                  type: 'button',
                  class: 'plain',
                  'aria-label': say('เอาออก', 'Remove'),
                  onclick: () => remove(`/faults/${fault.id}`),
                },
                '✕',
              ),
            ),
          )
        : [h('li', { class: 'hint' }, say('ไม่มีความผิดพลาดรออยู่', 'No fault is waiting'))]),
    );
  }

  #add() {
    return post('/faults', { kind: this.kind.value, on: this.on.value, times: this.times.valueAsNumber }).catch(
      () => {},
    );
  }
}
