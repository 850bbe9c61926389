/** Template messages: buttons, confirm, carousel, image carousel. */

import { h, pressable } from '../base/dom.js';
import { safeUrl } from '../base/url.js';
import { say } from '../base/words.js';

const makers = { buttons: card, confirm, carousel, image_carousel: imageCarousel };

export const template = (given, act) => (makers[given.type] ?? card)(given, act);

function card(given, act) {
  return h(
    'div',
    { class: 'card template' },
    given.thumbnailImageUrl && picture(given),
    words(given, act),
    given.actions.map(action => choice(action, act)),
  );
}

/** What is above the buttons; a default action makes it one button. */
function words(given, act) {
  const element = h('div', { class: 'template-words' }, given.title && h('b', {}, given.title), h('p', {}, given.text));
  return given.defaultAction ? pressable(element, given.defaultAction.label, () => act(given.defaultAction)) : element;
}

function confirm(given, act) {
  return h(
    'div',
    { class: 'card template' },
    words(given, act),
    h(
      'div',
      { class: 'template-pair' },
      given.actions.map(action => choice(action, act)),
    ),
  );
}

function carousel(given, act) {
  const shared = { imageAspectRatio: given.imageAspectRatio, imageSize: given.imageSize };
  return row(given.columns, column => card({ ...shared, ...column }, act));
}

function imageCarousel(given, act) {
  return row(given.columns, column =>
    h(
      'button',
      { type: 'button', class: 'card template-square', onclick: () => act(column.action) },
      h('img', { src: safeUrl(column.imageUrl), alt: '', loading: 'lazy' }),
      column.action.label && h('span', {}, column.action.label),
    ),
  );
}

const row = (columns, make) =>
  h(
    'div',
    {
      class: 'carousel',
      role: 'group',
      tabindex: '0',
      'aria-label': say(`การ์ด ${columns.length} ใบ เลื่อนดูด้านข้าง`, `${columns.length} cards, scroll sideways`),
    },
    columns.map(make),
  );

const choice = (action, act) =>
  h('button', { type: 'button', class: 'template-choice', onclick: () => act(action) }, action.label);

function picture({ thumbnailImageUrl, imageAspectRatio, imageSize, imageBackgroundColor }) {
  return h('img', {
    class: 'template-picture',
    src: safeUrl(thumbnailImageUrl),
    alt: '',
    loading: 'lazy',
    style: {
      aspectRatio: imageAspectRatio === 'square' ? '1' : '1.51',
      objectFit: imageSize === 'contain' ? 'contain' : 'cover',
      backgroundColor: imageBackgroundColor ?? '',
    },
  });
}
