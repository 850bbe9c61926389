/** Text and its spans. */

import { h, pressable } from '../base/dom.js';
import { shrinkToFit } from './fit.js';
import { color, fontSize } from './values.js';

const lineHeight = 1.4;
const gravities = { top: 'flex-start', center: 'center', bottom: 'flex-end' };

export function text(given, _parent, act) {
  const line = h(
    'p',
    { class: given.wrap ? 'fx-words fx-wrap' : 'fx-words' },
    given.contents?.length ? given.contents.map(span => spanOf(span, given.scaling)) : (given.text ?? ''),
  );
  dress(line.style, given, given.scaling);
  line.style.textAlign = given.align ?? '';
  spaceLines(line.style, given);
  if (given.wrap && given.maxLines > 0) {
    line.classList.add('fx-clamp');
    line.style.webkitLineClamp = given.maxLines;
  }
  if (given.adjustMode === 'shrink-to-fit' && !given.wrap) {
    shrinkToFit(line);
  }
  const element = h('div', { class: 'fx-text', style: { justifyContent: gravities[given.gravity] ?? '' } }, line);
  return given.action ? pressable(element, given.action.label, () => act(given.action)) : element;
}

function spanOf(span, isScaling) {
  const element = h('span', {}, span.text ?? '');
  dress(element.style, { ...span, size: span.size }, isScaling, Boolean(span.size));
  return element;
}

function dress(style, given, isScaling, hasSize = true) {
  if (hasSize) {
    style.fontSize = fontSize(given.size, isScaling) ?? '';
  }
  style.color = color(given.color) ?? '';
  style.fontWeight = { bold: 'bold', regular: 'normal' }[given.weight] ?? '';
  style.fontStyle = { italic: 'italic', normal: 'normal' }[given.style] ?? '';
  style.textDecoration =
    { underline: 'underline', 'line-through': 'line-through', none: 'none' }[given.decoration] ?? '';
}

/** Extra space stands between lines only, neither above the first nor below the last. */
function spaceLines(style, given) {
  const extra = /^\d+(\.\d+)?px$/.exec(given.lineSpacing ?? '')?.[0];
  if (!extra) {
    return;
  }
  style.lineHeight = `calc(${lineHeight}em + ${extra})`;
  style.marginBlock = `calc(${extra} / -2)`;
}
