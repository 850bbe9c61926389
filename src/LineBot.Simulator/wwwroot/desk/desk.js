/** The desk: phones side by side, what goes over the wire beside them, and the stream that keeps all of it alive. */

import { listen } from '../base/api.js';
import { h } from '../base/dom.js';
import { keep, settings } from '../base/settings.js';
import { groups, keepClock, keepGroup, keepPerson, people, readWorld } from '../base/store.js';
import { say } from '../base/words.js';
import { Phone } from '../phone/phone.js';
import { Panel } from './panel.js';
import { askPhone } from './people.js';
import { topBar } from './top-bar.js';

const phones = [];
const row = h('main', { class: 'phones', id: 'phones', 'aria-label': say('โทรศัพท์', 'Phones') });
const desk = { changed: remember, close };

export async function openDesk(body) {
  const panel = new Panel();
  const bar = topBar({
    addPhone: () =>
      askPhone((owner, chat) => open(owner, chat).element.scrollIntoView({ inline: 'end', block: 'nearest' })),
    togglePanel: () => panel.toggle(),
  });
  listen(
    {
      message: message => phones.forEach(phone => phone.hear(message)),
      chat: change => phones.forEach(phone => phone.notice(change)),
      person: person => {
        keepPerson(person);
        phones.forEach(phone => phone.renew());
      },
      group: group => {
        keepGroup(group);
        phones.forEach(phone => phone.renew());
      },
      clock: clock => {
        keepClock(clock);
        bar.tick();
        panel.clock.show();
      },
      wire: entry => panel.wire.add(entry),
      usage: usage => panel.usage.show(usage),
      faults: faults => panel.faults.show(faults),
      host: host => panel.host.show(host),
    },
    readAgain,
  );
  await readWorld();
  body.append(
    h('a', { class: 'skip', href: '#phones' }, say('ข้ามไปที่โทรศัพท์', 'Skip to the phones')),
    bar.element,
    h('div', { class: 'desk' }, row, panel.element),
  );
  firstPhones().forEach(([owner, chat]) => open(owner, chat));
  setInterval(() => {
    bar.tick();
    phones.forEach(phone => phone.tick());
  }, 1_000);
  bar.tick();
  await panel.read();

  async function readAgain() {
    await readWorld();
    await Promise.all([...phones.map(phone => phone.refresh()), panel.read()]);
  }
}

function open(owner, chat = owner) {
  const phone = new Phone(owner, chat, desk);
  phones.push(phone);
  row.append(phone.element);
  phone.tick();
  remember();
  return phone;
}

function close(phone) {
  phones.splice(phones.indexOf(phone), 1);
  phone.element.remove();
  remember();
}

function remember() {
  keep({ phones: phones.map(({ owner, chat }) => [owner, chat]) });
}

/** Those of last time; else a member, somebody with a duty, and a group as one of its people sees it. */
function firstPhones() {
  const known = (settings.phones ?? []).filter(
    ([owner, chat]) => people.has(owner) && (owner === chat || groups.has(chat)),
  );
  if (known.length) {
    return known;
  }
  const everyone = [...people.keys()],
    group = [...groups.values()].find(one => one.members.length);
  return [[everyone[0], everyone[0]], [everyone[1], everyone[1]], group && [group.members[0], group.groupId]].filter(
    pair => pair?.[0],
  );
}
