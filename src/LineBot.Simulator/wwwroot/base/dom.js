/** Makes HTML and SVG elements. Text stays text: nothing that a bot or a person wrote is ever read as markup. */

const SVG = 'http://www.w3.org/2000/svg';

/** @param {string} tag @param {Record<string, unknown>} props `on…` listeners, `style` object, `dataset`, DOM properties or attributes. */
export function h(tag, props = {}, ...children) {
  return fill(document.createElement(tag), props, children);
}

export function svg(tag, props = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), props, children);
}

function fill(element, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (value !== undefined && value !== null && value !== false) {
      set(element, name, value);
    }
  }
  element.append(...children.flat().filter(child => child !== undefined && child !== null && child !== false));
  return element;
}

function set(element, name, value) {
  if (name.startsWith('on')) {
    element.addEventListener(name.slice(2), value);
  } else if (name === 'style') {
    Object.assign(element.style, value);
  } else if (name === 'dataset') {
    Object.assign(element.dataset, value);
  } else if (name === 'value' || name === 'checked' || name === 'disabled' || name === 'muted') {
    element[name] = value;
  } else {
    element.setAttribute(name, value === true ? '' : value);
  }
}

/** Makes any element work as a button, for those that cannot be one. */
export function pressable(element, label, act) {
  element.tabIndex = 0;
  element.setAttribute('role', 'button');
  if (label) {
    element.setAttribute('aria-label', label);
  }
  element.addEventListener('click', event => {
    event.stopPropagation();
    act(event);
  });
  element.addEventListener('keydown', event => {
    if (event.target !== element || (event.key !== 'Enter' && event.key !== ' ')) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    act(event);
  });
  return element;
}
