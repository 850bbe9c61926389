/** What the bot's messages cost this month: replies are free, pushes count per person. */

import { read } from '../base/api.js';
import { h } from '../base/dom.js';
import { groups, nameOf } from '../base/store.js';
import { monthOf } from '../base/time.js';
import { say } from '../base/words.js';

const free = new Set(['reply']);

export class UsageTab {
  #perReceiver = new Map();

  constructor() {
    this.total = h('div', { class: 'usage-total' });
    this.kinds = h('table', { class: 'facts' });
    this.receivers = h('table', { class: 'facts' });
    this.element = h(
      'div',
      { class: 'page' },
      this.total,
      this.kinds,
      h('h3', {}, say('ส่งถึงใคร (ข้อความที่คิดเงิน)', 'To whom (counted messages)')),
      this.receivers,
      h(
        'p',
        { class: 'hint' },
        say(
          'นับตามจำนวนคนที่ได้รับ ไม่ใช่จำนวนกล่องข้อความ: ห้ากล่องในการส่งครั้งเดียวถึงกลุ่มห้าคน นับเป็นห้า การตอบด้วย reply ไม่คิดเงิน',
          'People are counted, not bubbles: five bubbles in one push to a group of five are five messages. Replies are free.',
        ),
      ),
    );
    this.#drawReceivers();
  }

  async read() {
    this.show(await read('/usage'));
  }

  show({ month, used, limit, byKind = {} }) {
    const hasLimit = Number.isFinite(limit) && limit >= 0;
    this.total.replaceChildren(
      h('b', {}, String(used)),
      h('span', {}, hasLimit ? ` / ${limit} ` : ' '),
      say('ข้อความที่คิดเงินในเดือน ', 'counted messages in '),
      monthName(month),
      ...(hasLimit ? [quotaBar(used, limit)] : []),
    );
    this.kinds.replaceChildren(
      ...Object.entries(byKind).map(([kind, count]) =>
        fact(kind, `${count}${free.has(kind) ? say(' (ฟรี)', ' (free)') : ''}`),
      ),
    );
  }

  /** Counts one call of the wire for whom it was addressed to. */
  count(entry) {
    if (!entry.cost) {
      return;
    }
    const to = /"to"\s*:\s*(\[[^\]]*\]|"[^"]*")/.exec(entry.requestBody ?? '')?.[1];
    const ids = to ? [JSON.parse(to)].flat() : [say('ทุกคน', 'everybody')];
    ids.forEach(id => this.#perReceiver.set(id, (this.#perReceiver.get(id) ?? 0) + entry.cost / ids.length));
    this.#drawReceivers();
  }

  #drawReceivers() {
    const rows = [...this.#perReceiver]
      .sort((one, other) => other[1] - one[1])
      .map(([id, count]) => fact(groups.get(id)?.name ?? nameOf(id), String(Math.round(count))));
    this.receivers.replaceChildren(...(rows.length ? rows : [fact(say('ยังไม่มี', 'None yet'), '0')]));
  }
}

const quotaBar = (used, limit) =>
  h('progress', { max: Math.max(limit, 1), value: Math.min(used, limit), 'aria-label': say('โควตาที่ใช้', 'Quota used') });

const monthName = month => monthOf(`${month.slice(0, 4)}-${month.slice(4)}-01T00:00:00+07:00`);

const fact = (name, value) => h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, value));
