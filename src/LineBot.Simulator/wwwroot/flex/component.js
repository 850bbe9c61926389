/** Draws one Flex component by its type. */

import { box } from './box.js';
import { button } from './button.js';
import { icon, image } from './image.js';
import { text } from './text.js';
import { video } from './video.js';
import { h } from '../base/dom.js';
import { color } from './values.js';
import { place } from './place.js';

const makers = { box, button, icon, image, text, video, separator, filler, spacer: filler };

/** @param {{layout: string, spacing?: string, isFirst: boolean}} parent @param {(action: object) => void} act */
export function component(given, parent, act) {
  const make = makers[given.type];
  return make ? place(make(given, parent, act), given, parent) : h('span', { class: 'fx-unknown' }, String(given.type));
}

function separator(given, parent) {
  return h('hr', {
    class: parent.layout === 'vertical' ? 'fx-line' : 'fx-line fx-line-upright',
    style: { borderColor: color(given.color) ?? '' },
  });
}

function filler() {
  return h('div', { class: 'fx-filler', 'aria-hidden': 'true' });
}
