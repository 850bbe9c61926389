/** A round picture of somebody: their own, else the first letter on a colour of theirs. */

import { h } from '../base/dom.js';
import { safeUrl } from '../base/url.js';

const tones = ['#5c6bc0', '#00796b', '#a8502d', '#7b5ea7', '#2e7d32', '#ad5389', '#3f6f9f', '#7d6033'];
const leading = /^[เแโใไ]/;

export function face({ kind, id = '', name = '?', iconUrl, pictureUrl }, size) {
  const style = { width: `${size}px`, height: `${size}px`, fontSize: `${size * 0.45}px` };
  const picture = safeUrl(iconUrl ?? pictureUrl);
  if (picture) {
    return h('img', { class: 'face', src: picture, alt: '', style });
  }
  if (kind === 'bot') {
    return h('span', { class: 'face face-bot', style, 'aria-hidden': 'true' }, 'LB');
  }
  return h(
    'span',
    { class: 'face', style: { ...style, backgroundColor: tones[sum(id) % tones.length] }, 'aria-hidden': 'true' },
    initial(name),
  );
}

/** Thai names may begin with a vowel sign that is written before its consonant. */
const initial = name => [...name.replace(/^(นาย|นางสาว|นาง)/, '')].slice(0, leading.test(name) ? 2 : 1).join('') || '?';
const sum = text => [...text].reduce((total, letter) => total + letter.codePointAt(0), 0);
