/** A video in a hero; where it cannot be played, what the bot gave instead. */

import { h } from '../base/dom.js';
import { safeUrl } from '../base/url.js';
import { component } from './component.js';
import { aspectRatio } from './values.js';

export function video(given, parent, act) {
  const film = h('video', {
    class: 'fx-film',
    controls: true,
    preload: 'none',
    playsinline: true,
    poster: safeUrl(given.previewUrl),
    src: safeUrl(given.url),
    style: { aspectRatio: aspectRatio(given.aspectRatio) },
  });
  const element = h('div', { class: 'fx-video' }, film);
  film.addEventListener('error', () => {
    if (given.altContent) {
      film.replaceWith(component(given.altContent, { ...parent, isFirst: true }, act));
    }
  });
  if (given.action) {
    element.append(
      h(
        'button',
        { type: 'button', class: 'fx-film-link', onclick: () => act(given.action) },
        given.action.label ?? '›',
      ),
    );
  }
  return element;
}
