/** The wire log: every webhook and every call of the bot, with what went wrong in words. */

import { read } from '../base/api.js';
import { h } from '../base/dom.js';
import { clockSeconds } from '../base/time.js';
import { say, isThai } from '../base/words.js';

const most = 500;

export class WireTab {
  #seen = 0;

  /** @param {(entry: object) => void} heard is told of each entry once */
  constructor(heard) {
    this.heard = heard;
    this.list = h('ol', { class: 'wire', reversed: true });
    this.empty = h(
      'p',
      { class: 'hint' },
      say('ยังไม่มีอะไรผ่านสาย ลองพิมพ์ในโทรศัพท์', 'Nothing went over the wire yet. Type something on a phone.'),
    );
    this.onlyErrors = h('input', {
      type: 'checkbox',
      onchange: () => this.list.classList.toggle('only-errors', this.onlyErrors.checked),
    });
    this.element = h(
      'div',
      { class: 'page' },
      h('label', { class: 'filter' }, this.onlyErrors, say(' เฉพาะที่ผิดพลาด', ' errors only')),
      this.empty,
      this.list,
    );
  }

  async read() {
    (await read(`/wire?after=${this.#seen}`)).forEach(entry => this.add(entry));
  }

  add(entry) {
    if (entry.seq <= this.#seen) {
      return;
    }
    this.#seen = entry.seq;
    this.empty.hidden = true;
    this.list.prepend(line(entry));
    while (this.list.childElementCount > most) {
      this.list.lastElementChild.remove();
    }
    this.heard(entry);
  }
}

function line(entry) {
  const details = h('details', {}, head(entry));
  details.addEventListener('toggle', () => details.append(...body(entry)), { once: true });
  return h('li', { class: isError(entry) ? 'wire-error' : '' }, details);
}

function head(entry) {
  const isWebhook = entry.direction === 'webhook';
  return h(
    'summary',
    {},
    h(
      'span',
      { class: 'arrow', title: isWebhook ? say('LINE → บอท', 'LINE → bot') : say('บอท → LINE', 'bot → LINE') },
      isWebhook ? '→' : entry.direction === 'host' ? '⚙' : '←',
    ),
    h('span', { class: `status status-${Math.floor(entry.status / 100)}` }, entry.status || '—'),
    h('span', { class: 'what' }, what(entry)),
    entry.cost > 0 &&
      h('span', { class: 'cost', title: say('นับเป็นข้อความที่คิดเงิน', 'counted messages') }, `×${entry.cost}`),
    entry.isRedelivery && h('span', { class: 'tag' }, say('ส่งซ้ำ', 'again')),
    entry.fault && h('span', { class: 'tag' }, entry.fault),
    h('small', {}, `${clockSeconds(entry.at)} · ${Math.round(entry.milliseconds)} ms`),
    entry.explained && h('span', { class: 'explained' }, isThai ? entry.explained.th : entry.explained.en),
  );
}

const isError = entry => entry.status === 0 || entry.status >= 400;

/** The events of a webhook by name; else the path. */
function what(entry) {
  if (entry.direction !== 'webhook') {
    return `${entry.method} ${entry.path}`;
  }
  const events = parsed(entry.requestBody)?.events;
  return events
    ? `webhook: ${events.map(event => (event.message ? `${event.type} ${event.message.type}` : event.type)).join(', ') || say('ว่าง', 'empty')}`
    : `webhook ${entry.path}`;
}

function body(entry) {
  const part = (name, text) => (text ? [h('h4', {}, name), h('pre', { tabindex: '0' }, pretty(text))] : []);
  const facts = [
    entry.requestId && `x-line-request-id: ${entry.requestId}`,
    entry.retryKey && `x-line-retry-key: ${entry.retryKey}`,
    entry.reason,
  ].filter(Boolean);
  return [
    ...facts.map(fact => h('p', { class: 'fact' }, fact)),
    ...part(say('คำขอ', 'Request'), entry.requestBody),
    ...part(say('คำตอบ', 'Response'), entry.responseBody),
  ];
}

function pretty(text) {
  const json = parsed(text);
  return json === null ? text : JSON.stringify(json, null, 2);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
