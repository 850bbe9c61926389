/** How a component stands in the box around it: its share, the space before it, its offsets. */

import { gap, length } from './values.js';

export function place(element, component, parent) {
  const style = element.style;
  style.flex = share(component, parent.layout);
  offset(style, component);
  if (component.position === 'absolute') {
    style.position = 'absolute';
    return element;
  }
  const before = parent.isFirst ? undefined : (gap(component.margin) ?? gap(parent.spacing));
  if (before) {
    style[parent.layout === 'vertical' ? 'marginBlockStart' : 'marginInlineStart'] = before;
  }
  return element;
}

/** Beside each other, components share the width evenly; below each other, each is as high as it needs to be. */
function share(component, layout) {
  const isFixed = component.type === 'box' && (length(component.width) || length(component.maxWidth));
  const usual = layout === 'vertical' || isFixed || component.type === 'icon' || component.type === 'separator' ? 0 : 1;
  const flex = Number.isInteger(component.flex) && component.flex >= 0 ? component.flex : usual;
  if (layout === 'vertical') {
    return flex === 0 ? '0 0 auto' : `${flex} 0 auto`;
  }
  return flex === 0 ? '0 0 auto' : `${flex} 1 0`;
}

function offset(style, { offsetTop, offsetBottom, offsetStart, offsetEnd }) {
  style.top = gap(offsetTop) ?? '';
  style.bottom = gap(offsetBottom) ?? '';
  style.insetInlineStart = gap(offsetStart) ?? '';
  style.insetInlineEnd = gap(offsetEnd) ?? '';
}
