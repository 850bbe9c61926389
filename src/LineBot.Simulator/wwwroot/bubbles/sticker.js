/** Stickers: our own drawn faces stand for whatever was sent, the same face for the same sticker. */

import { h, svg } from '../base/dom.js';
import { say } from '../base/words.js';

/** The set that a person may send; the numbers are those that LINE's documentation lists as free to send. */
export const stickers = [
  { packageId: '446', stickerId: '1988', th: 'สวัสดี', en: 'Hello', face: 'smile', tone: '#ffd54f' },
  { packageId: '446', stickerId: '1989', th: 'ขอบคุณ', en: 'Thanks', face: 'wai', tone: '#a5d6a7' },
  { packageId: '446', stickerId: '1990', th: 'ดีมาก', en: 'Great', face: 'grin', tone: '#ffab91' },
  { packageId: '446', stickerId: '1991', th: 'รับทราบ', en: 'OK', face: 'wink', tone: '#81d4fa' },
  { packageId: '446', stickerId: '1992', th: 'เสียใจ', en: 'Sad', face: 'sad', tone: '#b0bec5' },
  { packageId: '446', stickerId: '1993', th: 'ตกใจ', en: 'Oh!', face: 'oh', tone: '#ce93d8' },
  { packageId: '446', stickerId: '1994', th: 'รอก่อน', en: 'Wait', face: 'flat', tone: '#ffe082' },
  { packageId: '446', stickerId: '1995', th: 'ฝันดี', en: 'Good night', face: 'sleep', tone: '#9fa8da' },
];

const eyes = {
  smile: 'open',
  wai: 'shut',
  grin: 'shut',
  wink: 'wink',
  sad: 'open',
  oh: 'open',
  flat: 'open',
  sleep: 'low',
};
const mouths = {
  smile: 'M44 74q16 14 32 0',
  wai: 'M50 74q10 8 20 0',
  grin: 'M42 70q18 24 36 0z',
  wink: 'M46 74q14 12 28 -2',
  sad: 'M46 82q14 -14 28 0',
  oh: 'M60 70a7 9 0 1 0 .1 0',
  flat: 'M48 77h24',
  sleep: 'M54 78q6 4 12 0',
};

export function sticker(message) {
  const known = stickers.find(one => one.packageId === message.packageId && one.stickerId === message.stickerId);
  const shown = known ?? { ...stickers[digits(message.stickerId) % stickers.length], th: '', en: '' };
  const name = known ? say(known.th, known.en) : `${message.packageId}/${message.stickerId}`;
  return h(
    'div',
    {
      class: 'sticker',
      role: 'img',
      'aria-label': `${say('สติกเกอร์', 'Sticker')} ${name}`,
      title: `${message.packageId}/${message.stickerId}`,
    },
    draw(shown, 132),
  );
}

export function draw(shown, size) {
  return svg(
    'svg',
    { viewBox: '0 0 120 120', width: size, height: size, 'aria-hidden': 'true' },
    svg('circle', { cx: 60, cy: 56, r: 46, fill: shown.tone, stroke: '#fff', 'stroke-width': 5 }),
    svg(
      'g',
      { fill: 'none', stroke: '#3e2723', 'stroke-width': 5, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
      eye(42, eyes[shown.face], false),
      eye(78, eyes[shown.face], true),
      svg('path', { d: mouths[shown.face] }),
    ),
    svg(
      'g',
      { fill: '#ff8a80', opacity: 0.55 },
      svg('circle', { cx: 32, cy: 66, r: 6 }),
      svg('circle', { cx: 88, cy: 66, r: 6 }),
    ),
    shown.face === 'wai' &&
      svg('path', { d: 'M52 112q-4-22 8-26q12 4 8 26z', fill: '#ffe0b2', stroke: '#fff', 'stroke-width': 3 }),
    svg('text', { x: 60, y: 115, 'text-anchor': 'middle', class: 'sticker-word' }, say(shown.th, shown.en)),
  );
}

function eye(x, kind, isRight) {
  if (kind === 'shut' || (kind === 'wink' && isRight)) {
    return svg('path', { d: `M${x - 7} 52q7 -8 14 0` });
  }
  if (kind === 'low') {
    return svg('path', { d: `M${x - 7} 50q7 6 14 0` });
  }
  return svg('circle', { cx: x, cy: 50, r: 3.5, fill: '#3e2723' });
}

const digits = id => Number(String(id).replace(/\D/g, '').slice(-6) || 0);
