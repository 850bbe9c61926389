/** The list of a phone's chats: the bot, and the groups its owner is in; with what was not yet read. */

import { h } from '../base/dom.js';
import { bot, groups } from '../base/store.js';
import { say } from '../base/words.js';
import { face } from './face.js';

export class ChatList {
  #unread = new Map();

  constructor(phone) {
    this.phone = phone;
    this.element = h('div', {
      class: 'chat-list',
      role: 'group',
      'aria-label': say('รายการแชต', 'Chats'),
      hidden: true,
    });
  }

  toggle() {
    this.element.hidden = !this.element.hidden;
    if (!this.element.hidden) {
      this.#draw();
    }
  }

  close() {
    this.element.hidden = true;
    this.#unread.delete(this.phone.chat);
  }

  /** A message in a chat that is not open. */
  count({ chat }) {
    if (chat !== this.phone.owner && !groups.get(chat)?.members.includes(this.phone.owner)) {
      return;
    }
    this.#unread.set(chat, (this.#unread.get(chat) ?? 0) + 1);
    if (!this.element.hidden) {
      this.#draw();
    }
  }

  #draw() {
    const own = [...groups.values()].filter(group => group.members.includes(this.phone.owner));
    this.element.replaceChildren(
      this.#line(this.phone.owner, { kind: 'bot' }, bot.name, say('บัญชีทางการ', 'Official account')),
      ...own.map(group =>
        this.#line(
          group.groupId,
          { id: group.groupId, name: group.name },
          group.name,
          say(`${group.members.length} คน`, `${group.members.length} people`),
        ),
      ),
    );
    this.element.querySelector('button').focus();
  }

  #line(chat, who, name, below) {
    const count = this.#unread.get(chat);
    return h(
      'button',
      {
        type: 'button',
        'aria-current': chat === this.phone.chat ? 'true' : undefined,
        onclick: () => this.phone.open(chat),
      },
      face(who, 44),
      h('span', {}, h('b', {}, name), h('small', {}, below)),
      count && h('span', { class: 'badge', 'aria-label': say(`ยังไม่อ่าน ${count}`, `${count} unread`) }, count),
    );
  }
}
