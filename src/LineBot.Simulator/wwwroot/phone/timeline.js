/** The messages of one chat: newest at the bottom, older ones drawn as the person scrolls up to them. */

import { h } from '../base/dom.js';
import { now } from '../base/store.js';
import { dayLabel, dayOf } from '../base/time.js';
import { say } from '../base/words.js';
import { row } from './row.js';

const atOnce = 60;
const nearEnd = 120;

export class Timeline {
  #list = h('ol', {
    class: 'messages',
    role: 'log',
    'aria-live': 'polite',
    'aria-label': say('ข้อความ', 'Messages'),
    dataset: { empty: say('ยังไม่มีข้อความ ทักทายได้เลย', 'No messages yet. Say hello') },
  });
  #loading = h(
    'div',
    { class: 'loading', role: 'status', 'aria-label': say('กำลังพิมพ์', 'typing'), hidden: true },
    h('i'),
    h('i'),
    h('i'),
  );
  #messages = new Map();
  #rows = new Map();
  #order = [];
  #firstDrawn = 0;
  #lastTop = 0;
  #staysAtEnd = true;
  #context;

  constructor(context) {
    this.#context = context;
    this.element = h(
      'div',
      { class: 'timeline', tabindex: '0', 'aria-label': say('บทสนทนา', 'Conversation') },
      this.#list,
      this.#loading,
    );
    this.element.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    new ResizeObserver(() => {
      if (this.#staysAtEnd) {
        this.#toEnd();
      }
    }).observe(this.#list);
  }

  /** All messages of the chat, oldest first. */
  show(messages) {
    this.#messages = new Map(messages.map(message => [message.id, message]));
    this.#order = messages.map(message => message.id);
    this.#rows.clear();
    this.#list.replaceChildren();
    this.#firstDrawn = this.#order.length;
    this.#drawOlder();
    this.#toEnd();
  }

  /** A new message, or one that changed. True when it is new. */
  put(message) {
    const isNew = !this.#messages.has(message.id);
    this.#messages.set(message.id, message);
    if (isNew) {
      this.#order.push(message.id);
      this.#list.append(...this.#draw(this.#order.length - 1));
    } else {
      this.#rows.get(message.id)?.replaceWith(this.#make(message));
    }
    if (this.#staysAtEnd || (isNew && this.#context.isMine(message))) {
      this.#toEnd();
    }
    return isNew;
  }

  find(id) {
    return this.#messages.get(id);
  }

  set isLoading(isLoading) {
    this.#loading.hidden = !isLoading;
    if (this.#staysAtEnd) {
      this.#toEnd();
    }
  }

  #drawOlder() {
    const from = Math.max(0, this.#firstDrawn - atOnce),
      rows = [];
    const hadFirst = this.#list.firstElementChild,
      heightBefore = this.element.scrollHeight;
    for (let index = from; index < this.#firstDrawn; index++) {
      rows.push(...this.#draw(index));
    }
    this.#firstDrawn = from;
    this.element.style.overflowAnchor = 'none'; // This once, the place is held here: the browser holds it only when there is something above.
    this.#list.prepend(...rows);
    if (hadFirst) {
      this.element.scrollTop += this.element.scrollHeight - heightBefore;
    }
    requestAnimationFrame(() => {
      this.element.style.overflowAnchor = '';
    });
  }

  /** A message's row, with the day above it where a new day begins. */
  #draw(index) {
    const message = this.#messages.get(this.#order[index]),
      before = this.#messages.get(this.#order[index - 1]);
    const isNewDay = !before || dayOf(before.sentAt) !== dayOf(message.sentAt);
    const day = isNewDay ? [h('li', { class: 'day' }, h('span', {}, dayLabel(message.sentAt, now())))] : [];
    return [...day, this.#make(message, before)];
  }

  #make(message, before = this.#messages.get(this.#order[this.#order.indexOf(message.id) - 1])) {
    const isFollowing =
      Boolean(before) &&
      before.from.kind === message.from.kind &&
      before.from.id === message.from.id &&
      before.from.name === message.from.name;
    const made = row(message, { ...this.#context, isFollowing, quoted: this.#messages.get(message.quotedMessageId) });
    this.#rows.set(message.id, made);
    return made;
  }

  /** Whoever scrolled up to read stays there; whoever is at the end stays at the end, also while pictures and cards grow. */
  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    const isAtEnd = scrollHeight - scrollTop - clientHeight < nearEnd,
      wentUp = scrollTop < this.#lastTop;
    this.#staysAtEnd = isAtEnd || (this.#staysAtEnd && !wentUp);
    this.#lastTop = scrollTop;
    if (scrollTop < nearEnd && this.#firstDrawn > 0) {
      this.#drawOlder();
    }
  }

  #toEnd() {
    this.#staysAtEnd = true;
    this.element.scrollTop = this.element.scrollHeight;
  }
}
