/** The date, time, or date-and-time picker. The wire carries Gregorian years; the person also reads the Buddhist one. */

import { h } from '../base/dom.js';
import { sheet } from '../base/sheet.js';
import { now } from '../base/store.js';
import { clockTime, date } from '../base/time.js';
import { say } from '../base/words.js';

const inputs = { date: 'date', time: 'time', datetime: 'datetime-local' };
const lengths = { date: 10, time: 5, datetime: 16 };

/** Resolves to the picked value as LINE writes it, or nothing when the person thought better of it. */
export function pickDate(action, screen) {
  return new Promise(resolve => {
    const mode = action.mode in inputs ? action.mode : 'date';
    const limit = value => value?.replace('t', 'T');
    const input = h('input', {
      type: inputs[mode],
      'aria-label': action.label ?? '',
      required: true,
      min: limit(action.min),
      max: limit(action.max),
      value: limit(action.initial) ?? today(mode),
    });
    const words = h('output', { class: 'picked' });
    const tell = () => {
      words.textContent = spoken(mode, input.value);
    };
    input.addEventListener('input', tell);
    tell();
    const form = h(
      'form',
      {
        class: 'picker',
        onsubmit: event => {
          event.preventDefault();
          resolve(input.value);
          opened.close();
        },
      },
      input,
      words,
      h('button', { class: 'primary' }, say('เลือก', 'Choose')),
    );
    const opened = sheet(action.label ?? say('เลือกวันเวลา', 'Pick a date'), form, { over: screen });
    opened.dialog.addEventListener('close', () => resolve(undefined));
    input.focus();
  });
}

function today(mode) {
  const text = new Date(now() + 7 * 3_600_000).toISOString();
  return mode === 'time' ? text.slice(11, 16) : text.slice(0, lengths[mode]);
}

function spoken(mode, value) {
  if (!value) {
    return '';
  }
  if (mode === 'time') {
    return say(`${value} น.`, value);
  }
  const at = Date.parse(mode === 'date' ? `${value}T00:00:00+07:00` : `${value}:00+07:00`);
  return Number.isNaN(at) ? '' : mode === 'date' ? date(at) : `${date(at)} ${clockTime(at)}`;
}
