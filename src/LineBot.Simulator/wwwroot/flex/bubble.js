/** One bubble: header, hero, body, footer. */

import { h, pressable } from '../base/dom.js';
import { component } from './component.js';
import { color } from './values.js';

const blocks = ['header', 'hero', 'body', 'footer'];

export function bubble(given, act) {
  const element = h(
    'article',
    { class: `fx-bubble fx-size-${given.size ?? 'mega'}`, dir: given.direction ?? 'ltr' },
    blocks.filter(name => given[name]).map(name => block(name, given, act)),
  );
  return given.action ? pressable(element, given.action.label, () => act(given.action)) : element;
}

function block(name, given, act) {
  const style = given.styles?.[name] ?? {};
  const isPadded = name === 'body' && given.footer ? ' fx-body-before-footer' : '';
  const content = component(given[name], { layout: 'vertical', isFirst: true }, act);
  const element = h(
    'div',
    { class: `fx-block fx-${name}${isPadded}`, style: { backgroundColor: color(style.backgroundColor) ?? '' } },
    content,
  );
  if (style.separator) {
    element.prepend(h('hr', { class: 'fx-line', style: { borderColor: color(style.separatorColor) ?? '' } }));
  }
  return element;
}
