/** What is behind the phones, in tabs: the wire, what it costs, the clock, faults, the host of the bot. */

import { h } from '../base/dom.js';
import { keep, settings } from '../base/settings.js';
import { say } from '../base/words.js';
import { ClockTab } from './clock.js';
import { FaultsTab } from './faults.js';
import { HostTab } from './host.js';
import { UsageTab } from './usage.js';
import { WireTab } from './wire.js';

/** On a narrow screen the panel covers the phones, so it opens only when asked for. */
const isNarrow = matchMedia('(max-width: 899px)');

export class Panel {
  #tabs = new Map();

  constructor() {
    this.usage = new UsageTab();
    this.wire = new WireTab(entry => this.usage.count(entry));
    this.clock = new ClockTab();
    this.faults = new FaultsTab();
    this.host = new HostTab();
    this.pages = { wire: this.wire, usage: this.usage, clock: this.clock, faults: this.faults, host: this.host };
    const names = {
      wire: say('สาย', 'Wire'),
      usage: say('ค่าใช้จ่าย', 'Cost'),
      clock: say('เวลา', 'Clock'),
      faults: say('ความผิดพลาด', 'Faults'),
      host: say('บอท', 'Bot'),
    };
    const list = h(
      'div',
      {
        class: 'tabs',
        role: 'tablist',
        'aria-label': say('หลังฉาก', 'Behind the scenes'),
        onkeydown: event => this.#key(event),
      },
      Object.entries(names).map(([id, name]) => this.#tab(id, name)),
      h(
        'button',
        {
          type: 'button',
          class: 'plain panel-close',
          'aria-label': say('ปิดแผงนี้', 'Close this panel'),
          onclick: () => this.toggle(),
        },
        '✕',
      ),
    );
    this.element = h(
      'aside',
      {
        class: 'panel',
        'aria-label': say('หลังฉาก', 'Behind the scenes'),
        hidden: !settings.isPanelOpen || isNarrow.matches,
      },
      list,
      Object.entries(this.pages).map(([id, page]) => {
        page.element.id = `page-${id}`;
        page.element.setAttribute('role', 'tabpanel');
        page.element.setAttribute('aria-labelledby', `tab-${id}`);
        return page.element;
      }),
    );
    this.choose(settings.panel in this.pages ? settings.panel : 'wire');
  }

  read() {
    return Promise.all(Object.values(this.pages).map(page => page.read()));
  }

  toggle() {
    this.element.hidden = !this.element.hidden;
    keep({ isPanelOpen: !this.element.hidden });
  }

  choose(id) {
    for (const [each, tab] of this.#tabs) {
      tab.setAttribute('aria-selected', String(each === id));
      tab.tabIndex = each === id ? 0 : -1;
      this.pages[each].element.hidden = each !== id;
    }
    keep({ panel: id });
  }

  #tab(id, name) {
    const tab = h(
      'button',
      { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `page-${id}`, onclick: () => this.choose(id) },
      name,
    );
    this.#tabs.set(id, tab);
    return tab;
  }

  #key(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) {
      return;
    }
    const ids = [...this.#tabs.keys()],
      at = ids.findIndex(id => this.#tabs.get(id) === event.target);
    if (at < 0) {
      return;
    }
    const next = ids[(at + step + ids.length) % ids.length];
    this.choose(next);
    this.#tabs.get(next).focus();
  }
}
