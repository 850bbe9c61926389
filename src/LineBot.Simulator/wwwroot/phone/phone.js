/** One phone: its owner, the chat that is open on it, and all that can be done there. */

import { post, read } from '../base/api.js';
import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { bot, groups, nameOf, now, people } from '../base/store.js';
import { clockTime } from '../base/time.js';
import { say } from '../base/words.js';
import { act } from './actions.js';
import { askAttachment, askPhotos, askPlace, askSticker, askVoice } from './attachments.js';
import { ChatList } from './chat-list.js';
import { Composer } from './composer.js';
import { face } from './face.js';
import { chatMenu, messageMenu } from './menus.js';
import { QuickReplies } from './quick-replies.js';
import { RichMenu } from './rich-menu.js';
import { Timeline } from './timeline.js';

const everything = 100_000;

export class Phone {
  #fontScale = 1;
  #loadingUntil = 0;
  #reading = 0;
  #heard = 0;

  /** @param {{changed: () => void, close: (phone: Phone) => void}} desk */
  constructor(owner, chat, desk) {
    Object.assign(this, { owner, chat, desk });
    for (const ask of [askAttachment, askPhotos, askPlace, askSticker, askVoice]) {
      this[ask.name] = () => ask(this);
    }
    const perform = action => act(this, action).catch(() => {});
    this.timeline = new Timeline({
      act: perform,
      isMine: message => this.isMine(message),
      openMenu: message => messageMenu(this, message),
    });
    this.quickReplies = new QuickReplies(perform);
    this.composer = new Composer(this);
    this.richMenu = new RichMenu(perform, () => this.composer.followMenu(this.richMenu));
    this.chats = new ChatList(this);
    this.#build();
    this.open(chat);
  }

  get isGroup() {
    return groups.has(this.chat);
  }
  get fontScale() {
    return this.#fontScale;
  }

  set fontScale(scale) {
    this.#fontScale = scale;
    this.screen.style.setProperty('--font-scale', scale);
  }

  isMine = message => message.from.kind === 'person' && message.from.id === this.owner;

  /** Opens a chat on this phone and reads all of it. */
  async open(chat) {
    this.chat = chat;
    this.chats.close();
    this.#nameChat();
    await this.refresh();
    this.desk.changed();
  }

  async refresh() {
    const reading = ++this.#reading;
    const shown = await this.#readSettled(everything);
    if (reading !== this.#reading) {
      return;
    }
    this.timeline.show(shown.messages);
    this.timeline.isLoading = shown.isLoading;
    this.quickReplies.show(shown.quickReply);
    this.richMenu.show(shown.richMenu);
  }

  send(message, more = {}) {
    return post(`/chats/${this.chat}/messages`, { from: this.owner, message, ...more }).catch(() => {});
  }

  sendPhotos(photos) {
    return post(`/chats/${this.chat}/photos`, { from: this.owner, photos }).catch(() => {});
  }

  /** Something was said somewhere. */
  hear(message) {
    if (message.chat !== this.chat) {
      this.chats.count(message);
      return;
    }
    this.#heard++;
    if (!this.timeline.put(message)) {
      return;
    }
    this.quickReplies.show(message.from.kind === 'bot' ? message.message.quickReply : null);
    if (message.from.kind === 'bot') {
      this.timeline.isLoading = false;
    }
  }

  /** Something about a chat changed. */
  notice(change) {
    if (change.chat !== this.chat && change.chat !== '*') {
      return;
    }
    if (change.loadingUntil) {
      this.#showLoading(Date.parse(change.loadingUntil));
    } else {
      this.#readMenus();
    }
  }

  /** The owner or a group changed. */
  renew() {
    this.#nameChat();
    this.caption.replaceChildren(
      face(people.get(this.owner) ? { id: this.owner, ...people.get(this.owner) } : {}, 28),
      h('span', {}, h('b', {}, nameOf(this.owner)), h('small', {}, people.get(this.owner)?.note ?? '')),
    );
  }

  tick() {
    this.clock.textContent = clockTime(now());
    if (this.#loadingUntil && now() > this.#loadingUntil) {
      this.#showLoading(0);
    }
  }

  #showLoading(until) {
    this.#loadingUntil = until;
    this.timeline.isLoading = until > now();
  }

  /** What was read while somebody spoke is already old: shown late, it would take the newest buttons away. */
  async #readSettled(limit) {
    for (;;) {
      const heard = this.#heard,
        shown = await read(`/chats/${this.chat}?limit=${limit}`);
      if (heard === this.#heard) {
        return shown;
      }
    }
  }

  async #readMenus() {
    const shown = await this.#readSettled(0);
    this.quickReplies.show(shown.quickReply);
    this.richMenu.show(shown.richMenu);
  }

  #nameChat() {
    const person = people.get(this.owner),
      group = groups.get(this.chat);
    const isMember = !group || group.members.includes(this.owner);
    this.title.textContent = group ? `${group.name} (${group.members.length + (group.hasBot ? 1 : 0)})` : bot.name;
    this.blocked.hidden = isMember && !person?.hasBlocked && (this.isGroup || person?.isFriend !== false);
    this.blocked.replaceChildren(this.#why(person, isMember));
    this.composer.isEnabled = isMember && !(person?.hasBlocked && !this.isGroup);
  }

  #why(person, isMember) {
    if (!isMember) {
      return h('span', {}, say('ไม่ได้อยู่ในกลุ่มนี้แล้ว', 'No longer in this group'));
    }
    const words = person?.hasBlocked
      ? say('บล็อกบอทอยู่ แตะเพื่อเลิกบล็อก', 'The bot is blocked. Tap to unblock')
      : say('ยังไม่ได้เป็นเพื่อน แตะเพื่อเพิ่มเพื่อน', 'Not a friend yet. Tap to add');
    return h(
      'button',
      { type: 'button', onclick: () => post(`/people/${this.owner}/follow`).then(() => this.refresh()) },
      words,
    );
  }

  #build() {
    this.clock = h('span', { class: 'phone-clock' });
    this.title = h('h3', {});
    this.blocked = h('div', { class: 'not-friend', hidden: true });
    this.caption = h('div', { class: 'caption-words' });
    const plain = (name, words, press) =>
      h('button', { type: 'button', class: 'plain', 'aria-label': words, onclick: press }, icon(name));
    this.screen = h(
      'div',
      { class: 'screen' },
      h('div', { class: 'status-bar', 'aria-hidden': 'true' }, this.clock, h('span', {}, '▮▮▮ 4G')),
      h(
        'header',
        { class: 'chat-head' },
        plain('back', say('รายการแชต', 'Chats'), () => this.chats.toggle()),
        this.title,
        plain('more', say('ตัวเลือกของแชตนี้', 'Chat options'), () => chatMenu(this)),
      ),
      this.blocked,
      this.timeline.element,
      this.chats.element,
      this.quickReplies.element,
      this.composer.element,
      this.richMenu.element,
    );
    this.element = h(
      'section',
      { class: 'phone', 'aria-label': say(`โทรศัพท์ของ ${nameOf(this.owner)}`, `Phone of ${nameOf(this.owner)}`) },
      h(
        'div',
        { class: 'caption' },
        this.caption,
        h(
          'button',
          {
            type: 'button',
            class: 'plain',
            'aria-label': say('ปิดโทรศัพท์นี้', 'Close this phone'),
            onclick: () => this.desk.close(this),
          },
          '✕',
        ),
      ),
      this.screen,
    );
    this.renew();
  }
}
