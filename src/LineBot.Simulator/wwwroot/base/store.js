/** What is known of the world: people, groups, the bot, the clock. The desk keeps it fresh from the stream. */

import { read } from './api.js';

export const people = new Map();
export const groups = new Map();
export const bot = { id: '', name: '' };

let clock = { now: new Date().toISOString(), isFrozen: false };
let clockReadAt = performance.now();

export async function readWorld() {
  const [everyone, everyGroup, info, time] = await Promise.all([
    read('/people'),
    read('/groups'),
    read('/info'),
    read('/clock'),
  ]);
  everyone.forEach(keepPerson);
  everyGroup.forEach(keepGroup);
  Object.assign(bot, { id: info.botUserId, name: info.displayName, webhookUrl: info.webhookUrl });
  keepClock(time);
}

export const keepPerson = person => people.set(person.userId, person);
export const keepGroup = group => groups.set(group.groupId, group);

export function keepClock(next) {
  clock = next;
  clockReadAt = performance.now();
}

export const isFrozen = () => clock.isFrozen;

/** The simulated moment, in milliseconds. */
export const now = () => Date.parse(clock.now) + (clock.isFrozen ? 0 : performance.now() - clockReadAt);

export const nameOf = userId => people.get(userId)?.name ?? (userId === bot.id ? bot.name : userId);
