/** Two menus of a phone: of one message (answer, unsend, its JSON), and of the chat (block, leave, language). */

import { patch, post, remove } from '../base/api.js';
import { summary } from '../bubbles/bubble.js';
import { h } from '../base/dom.js';
import { sheet } from '../base/sheet.js';
import { groups, people } from '../base/store.js';
import { say } from '../base/words.js';

export function messageMenu(phone, message) {
  const isMine = phone.isMine(message),
    isText = message.message.type === 'text';
  const opened = list(
    phone,
    summary(message.message),
    [
      [say('ตอบโดยอ้างถึง', 'Reply'), () => phone.composer.answer(message, summary(message.message))],
      isMine && [
        say('ยกเลิกข้อความ', 'Unsend'),
        () => remove(`/chats/${phone.chat}/messages/${message.id}?from=${phone.owner}`),
      ],
      isMine && isText && phone.isGroup && [say('แก้ไข', 'Edit'), () => edit(phone, message)],
    ],
    h('details', {}, h('summary', {}, 'JSON'), h('pre', { tabindex: '0' }, JSON.stringify(message.message, null, 2))),
  );
  return opened;
}

export function chatMenu(phone) {
  return phone.isGroup ? groupMenu(phone) : personMenu(phone);
}

function personMenu(phone) {
  const person = people.get(phone.owner),
    path = `/people/${phone.owner}`;
  const isThai = person.language !== 'en';
  return list(phone, person.name, [
    person.hasBlocked
      ? [say('เลิกบล็อก', 'Unblock'), () => post(`${path}/follow`)]
      : person.isFriend
        ? [say('บล็อกบอท', 'Block the bot'), () => post(`${path}/block`)]
        : [say('เพิ่มเพื่อน', 'Add as friend'), () => post(`${path}/follow`)],
    [
      isThai
        ? say('ตั้งโทรศัพท์เป็นภาษาอังกฤษ', 'Set this phone to English')
        : say('ตั้งโทรศัพท์เป็นภาษาไทย', 'Set this phone to Thai'),
      () => patch(path, { language: isThai ? 'en' : 'th' }),
    ],
    [
      person.sharesProfile === false ? say('ให้ดูโปรไฟล์', 'Share the profile') : say('ไม่ให้ดูโปรไฟล์', 'Hide the profile'),
      () => patch(path, { sharesProfile: person.sharesProfile === false }),
    ],
    ...fontSizes(phone),
  ]);
}

function groupMenu(phone) {
  const group = groups.get(phone.chat),
    path = `/groups/${phone.chat}`;
  const outside = [...people.values()].filter(person => !group.members.includes(person.userId));
  return list(phone, group.name, [
    group.hasBot
      ? [say('เอาบอทออกจากกลุ่ม', 'Remove the bot'), () => remove(`${path}/bot`)]
      : [say('เชิญบอทเข้ากลุ่ม', 'Invite the bot'), () => post(`${path}/bot`)],
    [say('ออกจากกลุ่ม', 'Leave the group'), () => remove(`${path}/members/${phone.owner}`)],
    ...outside
      .slice(0, 4)
      .map(person => [
        say(`เชิญ ${person.name}`, `Invite ${person.name}`),
        () => post(`${path}/members/${person.userId}`),
      ]),
    ...fontSizes(phone),
  ]);
}

const fontSizes = phone =>
  [
    [1, say('ตัวอักษรปกติ', 'Normal letters')],
    [1.3, say('ตัวอักษรใหญ่', 'Large letters')],
    [1.6, say('ตัวอักษรใหญ่มาก', 'Very large letters')],
  ]
    .filter(([scale]) => scale !== phone.fontScale)
    .map(([scale, words]) => [
      words,
      () => {
        phone.fontScale = scale;
      },
    ]);

async function edit(phone, message) {
  const input = h('textarea', { rows: 3, 'aria-label': say('ข้อความ', 'Message'), value: message.message.text });
  const opened = sheet(
    say('แก้ไข', 'Edit'),
    h(
      'form',
      {
        class: 'stack',
        onsubmit: event => {
          event.preventDefault();
          opened.close();
          patch(`/chats/${phone.chat}/messages/${message.id}`, { from: phone.owner, text: input.value });
        },
      },
      input,
      h('button', { class: 'primary' }, say('บันทึก', 'Save')),
    ),
    { over: phone.screen },
  );
}

function list(phone, title, choices, more) {
  const opened = sheet(
    title,
    h(
      'div',
      { class: 'stack' },
      choices.filter(Boolean).map(([words, choose]) =>
        h(
          'button',
          {
            type: 'button',
            class: 'choice',
            onclick: () => {
              opened.close();
              choose();
            },
          },
          words,
        ),
      ),
      more,
    ),
    { over: phone.screen },
  );
  return opened;
}
