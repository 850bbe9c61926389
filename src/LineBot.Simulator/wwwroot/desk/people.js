/** Choosing whose phone to open, and making new people. */

import { post } from '../base/api.js';
import { h } from '../base/dom.js';
import { sheet } from '../base/sheet.js';
import { groups, keepGroup, keepPerson, nameOf, people } from '../base/store.js';
import { say } from '../base/words.js';
import { face } from '../phone/face.js';

export function askPhone(open) {
  const choose = (owner, chat) => {
    opened.close();
    open(owner, chat);
  };
  const opened = sheet(
    say('เปิดโทรศัพท์ของใคร', 'Whose phone?'),
    h(
      'div',
      { class: 'stack' },
      [...people.values()].map(person =>
        line(person, person.name, person.note, () => choose(person.userId, person.userId)),
      ),
      [...groups.values()]
        .filter(group => group.members.length)
        .map(group =>
          line(
            { id: group.groupId, name: group.name },
            group.name,
            say(`กลุ่ม เห็นอย่าง ${nameOf(group.members[0])}`, `Group, as ${nameOf(group.members[0])} sees it`),
            () => choose(group.members[0], group.groupId),
          ),
        ),
      newPerson(choose),
      newGroup(choose),
    ),
  );
}

const line = (who, name, below, press) =>
  h(
    'button',
    { type: 'button', class: 'choice who', onclick: press },
    face({ id: who.userId, ...who }, 36),
    h('span', {}, h('b', {}, name), h('small', {}, below ?? '')),
  );

function newPerson(choose) {
  const name = h('input', {
    'aria-label': say('ชื่อคนใหม่', 'Name of a new person'),
    placeholder: say('คนใหม่ ชื่อ…', 'New person, name…'),
    required: true,
  });
  return h(
    'form',
    {
      class: 'inline',
      onsubmit: async event => {
        event.preventDefault();
        const person = await post('/people', { name: name.value, isFriend: false });
        keepPerson(person);
        choose(person.userId, person.userId);
      },
    },
    name,
    h('button', {}, say('สร้าง', 'Create')),
  );
}

function newGroup(choose) {
  const name = h('input', {
    'aria-label': say('ชื่อกลุ่มใหม่', 'Name of a new group'),
    placeholder: say('กลุ่มใหม่ ชื่อ…', 'New group, name…'),
    required: true,
  });
  return h(
    'form',
    {
      class: 'inline',
      onsubmit: async event => {
        event.preventDefault();
        const members = [...people.keys()].slice(0, 3);
        const group = await post('/groups', { name: name.value, members, hasBot: false });
        keepGroup(group);
        choose(members[0], group.groupId);
      },
    },
    name,
    h('button', {}, say('สร้าง', 'Create')),
  );
}
