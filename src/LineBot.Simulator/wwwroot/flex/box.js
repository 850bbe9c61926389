/** A box: what stands in it, how it is spread, framed and filled. */

import { h, pressable } from '../base/dom.js';
import { component } from './component.js';
import { border, color, gap, gradient, length } from './values.js';

const keep = new Set(['flex-start', 'flex-end', 'center', 'space-between', 'space-around', 'space-evenly']);

export function box(given, _parent, act) {
  const children = given.contents ?? [];
  const first = children.findIndex(child => child.position !== 'absolute');
  const element = h(
    'div',
    { class: `fx-box fx-${given.layout}` },
    children.map((child, index) =>
      component(child, { layout: given.layout, spacing: given.spacing, isFirst: index <= first }, act),
    ),
  );
  frame(element.style, given);
  pad(element.style, given);
  if (keep.has(given.justifyContent)) {
    element.style.justifyContent = given.justifyContent;
  }
  if (keep.has(given.alignItems)) {
    element.style.alignItems = given.alignItems;
  }
  return given.action ? pressable(element, given.action.label, () => act(given.action)) : element;
}

function frame(style, given) {
  style.backgroundColor = color(given.backgroundColor) ?? '';
  style.backgroundImage = gradient(given.background) ?? '';
  style.borderColor = color(given.borderColor) ?? '';
  style.borderWidth = border(given.borderWidth) ?? '';
  style.borderRadius = gap(given.cornerRadius) ?? '';
  if (given.cornerRadius) {
    style.overflow = 'hidden';
  }
  for (const side of ['width', 'maxWidth', 'height', 'maxHeight']) {
    style[side] = length(given[side]) ?? '';
  }
}

function pad(style, given) {
  if (given.paddingAll) {
    style.padding = gap(given.paddingAll) ?? '';
  }
  const sides = {
    paddingTop: 'paddingBlockStart',
    paddingBottom: 'paddingBlockEnd',
    paddingStart: 'paddingInlineStart',
    paddingEnd: 'paddingInlineEnd',
  };
  for (const [name, property] of Object.entries(sides)) {
    if (given[name]) {
      style[property] = gap(given[name]) ?? '';
    }
  }
}
