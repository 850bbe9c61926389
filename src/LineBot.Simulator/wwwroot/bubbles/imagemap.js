/** An imagemap: one picture with areas to tap, and perhaps a film in it. */

import { h } from '../base/dom.js';
import { safeUrl } from '../base/url.js';

const pictureWidth = 700;

export function imagemap(message, context) {
  const { width, height } = message.baseSize;
  const within = area => ({
    left: `${(100 * area.x) / width}%`,
    top: `${(100 * area.y) / height}%`,
    width: `${(100 * area.width) / width}%`,
    height: `${(100 * area.height) / height}%`,
  });
  return h(
    'div',
    { class: 'imagemap', style: { aspectRatio: `${width} / ${height}` } },
    h('img', { src: safeUrl(`${message.baseUrl}/${pictureWidth}`), alt: message.altText, loading: 'lazy' }),
    message.video &&
      h('video', {
        class: 'imagemap-film',
        controls: true,
        preload: 'none',
        src: safeUrl(message.video.originalContentUrl),
        poster: safeUrl(message.video.previewImageUrl),
        style: within(message.video.area),
      }),
    message.actions.map(action =>
      h('button', {
        type: 'button',
        class: 'area',
        style: within(action.area),
        'aria-label': action.label ?? action.text ?? action.linkUri,
        onclick: () => context.act(asAction(action)),
      }),
    ),
  );
}

/** Imagemaps name a link differently from everything else. */
const asAction = action =>
  action.linkUri
    ? { type: 'uri', uri: action.linkUri, label: action.label }
    : { type: action.type, text: action.text, clipboardText: action.clipboardText };
