/** The bot's process, where it runs on this desk: its state, its log, a kill. */

import { post, readIfAny } from '../base/api.js';
import { h } from '../base/dom.js';
import { bot } from '../base/store.js';
import { say } from '../base/words.js';

const states = {
  starting: say('กำลังเริ่ม', 'starting'),
  running: say('ทำงานอยู่', 'running'),
  paused: say('พักอยู่', 'paused'),
  ended: say('จบแล้ว', 'ended'),
  stopped: say('หยุดแล้ว', 'stopped'),
};

export class HostTab {
  constructor() {
    this.state = h('p', { class: 'usage-total', role: 'status' });
    this.log = h('pre', { class: 'host-log', tabindex: '0', 'aria-label': say('บันทึกของบอท', "The bot's log") });
    this.controls = h(
      'div',
      { class: 'chips' },
      this.#button('kill', say('ฆ่าทิ้ง (kill -9)', 'kill -9')),
      this.#button('pause', say('พัก', 'Pause')),
      this.#button('resume', say('ทำต่อ', 'Resume')),
      h('button', { type: 'button', onclick: () => this.read() }, say('อ่านบันทึกใหม่', 'Read the log')),
    );
    this.element = h('div', { class: 'page stack' }, this.state, this.controls, this.log);
  }

  async read() {
    const host = await readIfAny('/host');
    this.controls.hidden = this.log.hidden = !host;
    if (!host) {
      this.state.textContent = bot.webhookUrl
        ? say(`บอทอยู่ที่ ${bot.webhookUrl}`, `The bot is at ${bot.webhookUrl}`)
        : say('ไม่มีบอทบนโต๊ะนี้', 'No bot on this desk');
      return;
    }
    this.show(host);
    const lines = (await readIfAny('/host/log')) ?? [];
    this.log.textContent = lines
      .slice(-200)
      .map(line => `${line.kind}: ${line.text}`)
      .join('\n');
    this.log.scrollTop = this.log.scrollHeight;
  }

  show({ state, detail }) {
    this.controls.hidden = this.log.hidden = false;
    this.state.textContent = `${states[state] ?? state}${detail ? ` · ${detail}` : ''}`;
  }

  #button(act, words) {
    return h(
      'button',
      {
        type: 'button',
        onclick: () =>
          post(`/host/${act}`)
            .then(host => this.show(host))
            .catch(() => {}),
      },
      words,
    );
  }
}
