/** A place on a simple map, drawn here: streets and a river that follow from the coordinates, no tiles from anywhere. */

import { h, svg } from '../base/dom.js';
import { say } from '../base/words.js';

export function location(message) {
  const { title = say('ตำแหน่ง', 'Location'), address = '', latitude = 0, longitude = 0 } = message;
  return h(
    'div',
    { class: 'card place' },
    map(latitude, longitude),
    h(
      'div',
      { class: 'place-words' },
      h('b', {}, title),
      h('span', {}, address),
      h('small', {}, `${Number(latitude).toFixed(5)}, ${Number(longitude).toFixed(5)}`),
    ),
  );
}

export function map(latitude, longitude) {
  const random = seeded(Math.abs(Math.round(latitude * 1e4) * 31 + Math.round(longitude * 1e4)));
  const at = most => Math.round(random() * most);
  const streets = Array.from({ length: 7 }, (_, index) =>
    index % 2 ? `M${at(260)} -5L${at(260)} 145` : `M-5 ${at(140)}L265 ${at(140)}`,
  );
  return svg(
    'svg',
    {
      class: 'map',
      viewBox: '0 0 260 140',
      role: 'img',
      'aria-label': say('แผนที่', 'Map'),
      preserveAspectRatio: 'xMidYMid slice',
    },
    svg('rect', { width: 260, height: 140, class: 'map-land' }),
    svg('rect', { x: at(200), y: at(90), width: 70, height: 50, rx: 8, class: 'map-park' }),
    svg('path', { d: `M${at(90)} -5Q${at(260)} 70 ${170 + at(90)} 145`, class: 'map-river' }),
    svg('path', { d: streets.join(''), class: 'map-street' }),
    svg('path', { d: 'M130 86s18-18 18-32a18 18 0 1 0-36 0c0 14 18 32 18 32z', class: 'map-pin' }),
    svg('circle', { cx: 130, cy: 54, r: 6, fill: '#fff' }),
  );
}

function seeded(seed) {
  let state = seed || 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
