/** The rich menu: the bot's picture with its tap areas, opened and closed by the bar below the chat. */

import { h } from '../base/dom.js';
import { say } from '../base/words.js';

export class RichMenu {
  #shown = null;

  constructor(act, changed) {
    this.act = act;
    this.changed = changed;
    this.element = h('div', { class: 'rich', hidden: true });
  }

  get exists() {
    return this.#shown !== null;
  }
  get isOpen() {
    return !this.element.hidden;
  }
  get barText() {
    return this.#shown?.menu.chatBarText ?? '';
  }

  show(shown) {
    const isNew = shown?.richMenuId !== this.#shown?.richMenuId;
    this.#shown = shown ?? null;
    if (isNew) {
      this.#draw();
    }
    this.changed();
  }

  open(isOpen) {
    this.element.hidden = !isOpen || !this.exists;
    this.changed();
  }

  #draw() {
    if (!this.exists) {
      this.element.hidden = true;
      return;
    }
    const { menu, imageUrl } = this.#shown,
      { width, height } = menu.size;
    this.element.style.aspectRatio = `${width} / ${height}`;
    this.element.hidden = menu.selected === false;
    this.element.replaceChildren(
      h('img', { src: imageUrl, alt: menu.name }),
      ...menu.areas.map((area, index) =>
        h('button', {
          type: 'button',
          class: 'area',
          'aria-label':
            area.action.label ??
            area.action.text ??
            area.action.displayText ??
            say(`ช่อง ${index + 1}`, `Area ${index + 1}`),
          style: {
            left: `${(100 * area.bounds.x) / width}%`,
            top: `${(100 * area.bounds.y) / height}%`,
            width: `${(100 * area.bounds.width) / width}%`,
            height: `${(100 * area.bounds.height) / height}%`,
          },
          onclick: () => this.act(area.action),
        }),
      ),
    );
  }
}
