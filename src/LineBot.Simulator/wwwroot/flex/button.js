/** A button of a Flex Message. */

import { h } from '../base/dom.js';
import { shrinkToFit } from './fit.js';
import { color } from './values.js';

const gravities = { top: 'flex-start', center: 'center', bottom: 'flex-end' };

export function button(given, parent, act) {
  const style = given.style ?? 'link';
  const label = h('span', { class: 'fx-label' }, given.action?.label ?? '');
  if (given.scaling) {
    label.style.fontSize = 'calc(16px * var(--font-scale, 1))';
  }
  if (given.adjustMode === 'shrink-to-fit') {
    shrinkToFit(label);
  }
  const element = h(
    'button',
    {
      type: 'button',
      class: `fx-button fx-${style} fx-height-${given.height ?? 'md'}`,
      onclick: event => {
        event.stopPropagation();
        act(given.action);
      },
    },
    label,
  );
  element.style[style === 'link' ? 'color' : 'backgroundColor'] = color(given.color) ?? '';
  if (parent.layout === 'horizontal') {
    element.style.alignSelf = gravities[given.gravity] ?? '';
  }
  return element;
}
