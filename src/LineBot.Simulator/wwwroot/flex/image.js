/** Images and icons. */

import { h, pressable } from '../base/dom.js';
import { safeUrl } from '../base/url.js';
import { aspectRatio, color, fontSize, imageWidth } from './values.js';

const sides = { start: 'flex-start', center: 'center', end: 'flex-end' };
const heights = { top: 'flex-start', center: 'center', bottom: 'flex-end' };

export function image(given, _parent, act) {
  const picture = h('img', {
    class: 'fx-picture',
    src: safeUrl(given.url),
    alt: given.action?.label ?? '',
    loading: 'lazy',
    style: {
      width: imageWidth(given.size ?? 'md') ?? '100px',
      aspectRatio: aspectRatio(given.aspectRatio),
      objectFit: given.aspectMode === 'cover' ? 'cover' : 'contain',
      backgroundColor: color(given.backgroundColor) ?? '',
    },
  });
  const element = h(
    'div',
    {
      class: 'fx-image',
      style: { justifyContent: sides[given.align] ?? '', alignItems: heights[given.gravity] ?? '' },
    },
    picture,
  );
  return given.action ? pressable(element, given.action.label, () => act(given.action)) : element;
}

/** An icon is as high as the letters beside it. */
export function icon(given) {
  return h('img', {
    class: 'fx-icon',
    src: safeUrl(given.url),
    alt: '',
    loading: 'lazy',
    style: { height: fontSize(given.size, given.scaling) ?? '', aspectRatio: aspectRatio(given.aspectRatio) },
  });
}
