/** The bar at the bottom: rich menu or keyboard, things to attach, text, stickers, send. */

import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { say } from '../base/words.js';

export class Composer {
  #quoted = null;

  constructor(phone) {
    this.phone = phone;
    this.input = h('textarea', {
      rows: 1,
      placeholder: 'Aa',
      'aria-label': say('ข้อความ', 'Message'),
      oninput: () => this.#fit(),
      onkeydown: event => this.#key(event),
    });
    this.sendButton = h('button', { class: 'plain send', 'aria-label': say('ส่ง', 'Send') }, icon('send'));
    this.menuButton = h(
      'button',
      {
        type: 'button',
        class: 'plain',
        'aria-label': say('สลับเมนูกับแป้นพิมพ์', 'Switch menu and keyboard'),
        hidden: true,
        onclick: () => phone.richMenu.open(!phone.richMenu.isOpen),
      },
      icon('menu'),
    );
    this.quote = h('div', { class: 'quoting', hidden: true });
    this.form = h(
      'form',
      {
        class: 'composer',
        onsubmit: event => {
          event.preventDefault();
          this.#send();
        },
      },
      this.menuButton,
      h(
        'button',
        { type: 'button', class: 'plain', 'aria-label': say('แนบ', 'Attach'), onclick: () => phone.askAttachment() },
        icon('plus'),
      ),
      this.input,
      h(
        'button',
        { type: 'button', class: 'plain', 'aria-label': say('สติกเกอร์', 'Stickers'), onclick: () => phone.askSticker() },
        icon('face'),
      ),
      this.sendButton,
    );
    this.menuBar = h('button', {
      type: 'button',
      class: 'menu-bar',
      hidden: true,
      onclick: () => phone.richMenu.open(!phone.richMenu.isOpen),
    });
    this.element = h('div', { class: 'composer-all' }, this.quote, this.form, this.menuBar);
  }

  /** Puts words into the field for the person to complete. */
  write(text) {
    this.input.value = text;
    this.#fit();
    this.input.focus();
  }

  answer(message, words) {
    this.#quoted = message.id;
    this.quote.hidden = false;
    this.quote.replaceChildren(
      h('span', {}, `↩ ${message.from.name}: ${words}`),
      h(
        'button',
        {
          type: 'button',
          class: 'plain',
          'aria-label': say('ไม่อ้างถึง', 'Do not quote'),
          onclick: () => this.#dropQuote(),
        },
        '✕',
      ),
    );
    this.input.focus();
  }

  /** The menu's bar is there only where the bot has a menu. */
  followMenu({ exists, isOpen, barText }) {
    this.menuButton.hidden = this.menuBar.hidden = !exists;
    this.menuBar.setAttribute('aria-expanded', String(isOpen));
    this.menuBar.textContent = `${barText} ${isOpen ? '▾' : '▴'}`;
  }

  set isEnabled(isEnabled) {
    for (const control of this.form.querySelectorAll('button, textarea')) {
      control.disabled = !isEnabled;
    }
  }

  #dropQuote() {
    this.#quoted = null;
    this.quote.hidden = true;
  }

  async #send() {
    const text = this.input.value.trim();
    if (!text) {
      return;
    }
    const quotedMessageId = this.#quoted ?? undefined;
    this.write('');
    this.#dropQuote();
    await this.phone.send({ type: 'text', text }, { quotedMessageId });
  }

  #key(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.form.requestSubmit();
    }
  }

  #fit() {
    this.input.style.height = 'auto';
    this.input.style.height = `${Math.min(this.input.scrollHeight, 120)}px`;
    this.form.classList.toggle('has-text', this.input.value.trim() !== '');
  }
}
