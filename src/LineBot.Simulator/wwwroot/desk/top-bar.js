/** The bar above the desk: the time, travelling in it, another phone, language and theme. */

import { post } from '../base/api.js';
import { h } from '../base/dom.js';
import { keep, settings } from '../base/settings.js';
import { isFrozen, now } from '../base/store.js';
import { clockSeconds, date } from '../base/time.js';
import { say } from '../base/words.js';

const jumps = [
  ['PT1H', say('+1 ชม.', '+1 h')],
  ['P1D', say('+1 วัน', '+1 day')],
  ['P1M', say('+1 เดือน', '+1 month')],
  ['P3M', say('+3 เดือน', '+3 months')],
];
const themes = { auto: 'light', light: 'dark', dark: 'auto' };

export function topBar({ addPhone, togglePanel }) {
  const time = h('output', { class: 'now', 'aria-label': say('เวลาจำลอง', 'Simulated time') });
  const jump = ([advance, words]) =>
    h('button', { type: 'button', onclick: event => travel(event.currentTarget, advance) }, words);
  return {
    element: h(
      'header',
      { class: 'top-bar' },
      h('h1', {}, say('LINE บนโต๊ะ', 'LINE on your desk')),
      h(
        'div',
        { class: 'travel', role: 'group', 'aria-label': say('เดินเวลา', 'Travel in time') },
        time,
        jumps.map(jump),
      ),
      h(
        'div',
        { class: 'top-actions' },
        h('button', { type: 'button', class: 'primary', onclick: addPhone }, say('+ โทรศัพท์', '+ Phone')),
        h('button', { type: 'button', onclick: togglePanel }, say('หลังฉาก', 'Behind')),
        h(
          'button',
          { type: 'button', lang: settings.language === 'th' ? 'en' : 'th', onclick: turnLanguage },
          say('English', 'ไทย'),
        ),
        h('button', { type: 'button', 'aria-label': say('สว่างหรือมืด', 'Light or dark'), onclick: turnTheme }, '◐'),
      ),
    ),
    tick: () => {
      time.textContent = `${date(now())} ${clockSeconds(now())}${isFrozen() ? ' ❄' : ''}`;
    },
  };
}

async function travel(button, advance) {
  button.disabled = true;
  await post('/clock', { advance }).catch(() => {});
  button.disabled = false;
  button.focus();
}

function turnLanguage() {
  keep({ language: settings.language === 'th' ? 'en' : 'th' });
  location.reload();
}

function turnTheme() {
  keep({ theme: themes[settings.theme] });
  document.documentElement.dataset.theme = settings.theme;
}
