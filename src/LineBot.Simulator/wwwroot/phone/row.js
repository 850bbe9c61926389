/** One message as a row: whose it is, its bubble, its time and whether it was read. */

import { content, isBare, summary } from '../bubbles/bubble.js';
import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { clockTime } from '../base/time.js';
import { say } from '../base/words.js';
import { face } from './face.js';

const wide = new Set(['flex', 'template', 'imagemap']);

export function row(message, context) {
  if (message.from.kind === 'notice') {
    return notice(message.message.text);
  }
  if (message.isUnsent) {
    return notice(say(`${message.from.name} ยกเลิกข้อความ`, `${message.from.name} unsent a message`));
  }
  const isMine = context.isMine(message);
  return h(
    'li',
    { class: classes(message, isMine, context), dataset: { id: message.id } },
    !isMine && h('div', { class: 'row-face' }, !context.isFollowing && face(message.from, 36)),
    h(
      'div',
      { class: 'row-main' },
      !isMine && !context.isFollowing && h('div', { class: 'sender' }, message.from.name),
      h('div', { class: 'row-line' }, speech(message, context), stamp(message, isMine), menuButton(message, context)),
    ),
  );
}

function classes(message, isMine, { isFollowing }) {
  const kind = wide.has(message.message.type) ? ' row-wide' : '';
  return `row ${isMine ? 'row-mine' : 'row-theirs'}${isFollowing ? ' row-following' : ''}${kind}`;
}

function speech(message, context) {
  const inside = content(message.message, context);
  const quote =
    context.quoted && h('blockquote', {}, h('b', {}, context.quoted.from.name), ' ', summary(context.quoted.message));
  return h('div', { class: isBare(message.message) && !quote ? 'bare' : 'speech' }, quote, inside);
}

function stamp(message, isMine) {
  const read = isMine && message.isRead && h('span', { class: 'read' }, say('อ่านแล้ว', 'Read'));
  return h(
    'div',
    { class: 'stamp' },
    read,
    message.isSilent && h('span', { title: say('ส่งเงียบ', 'sent silently') }, '🔕'),
    h('time', { datetime: message.sentAt }, clockTime(message.sentAt)),
  );
}

const menuButton = (message, context) =>
  h(
    'button',
    {
      type: 'button',
      class: 'row-menu plain',
      'aria-label': say('ตัวเลือกของข้อความนี้', 'Message options'),
      onclick: () => context.openMenu(message),
    },
    icon('more', 18),
  );

const notice = text => h('li', { class: 'notice' }, h('span', {}, text));
