/** Text with its links, LINE emojis and mentions. */

import { h } from '../base/dom.js';
import { nameOf } from '../base/store.js';
import { say } from '../base/words.js';

const link = /(https?:\/\/[^\s<>"]+|tel:\+?[\d-]+)/g;
const placeholder = /\{\{|\}\}|\{(\w{1,20})\}/g;

export function text(message) {
  const edited = message.edited ? h('small', { class: 'edited' }, say(' แก้ไขแล้ว', ' edited')) : null;
  const parts =
    message.type === 'textV2' ? substituted(message) : message.mention ? mentioned(message) : withEmojis(message);
  return h('p', { class: 'words' }, parts, edited);
}

function linked(words) {
  return words
    .split(link)
    .map((part, index) =>
      index % 2 === 1 ? h('a', { href: part, target: '_blank', rel: 'noopener noreferrer' }, part) : part,
    );
}

/** Each `$` at a named index is one of LINE's own emojis, whose pictures are not ours to show. */
function withEmojis({ text: words = '', emojis = [] }) {
  const parts = [];
  let from = 0;
  for (const { index, productId, emojiId } of [...emojis].sort((one, other) => one.index - other.index)) {
    const end = words.startsWith('(', index) && words.includes(')', index) ? words.indexOf(')', index) + 1 : index + 1;
    parts.push(linked(words.slice(from, index)), emoji(productId, emojiId));
    from = end;
  }
  return [...parts.flat(), ...linked(words.slice(from))];
}

function mentioned({ text: words, mention }) {
  const parts = [];
  let from = 0;
  for (const { index, length } of mention.mentionees) {
    parts.push(...linked(words.slice(from, index)), h('b', { class: 'mention' }, words.slice(index, index + length)));
    from = index + length;
  }
  return [...parts, ...linked(words.slice(from))];
}

function substituted({ text: words, substitution = {} }) {
  const parts = [];
  let from = 0;
  for (const found of words.matchAll(placeholder)) {
    parts.push(
      ...linked(words.slice(from, found.index)),
      found[1] ? (stands(substitution[found[1]]) ?? found[0]) : found[0][0],
    );
    from = found.index + found[0].length;
  }
  return [...parts, ...linked(words.slice(from))];
}

function stands(value) {
  if (value?.type === 'mention') {
    return h('b', { class: 'mention' }, value.mentionee.type === 'all' ? '@All' : `@${nameOf(value.mentionee.userId)}`);
  }
  return value?.type === 'emoji' ? emoji(value.productId, value.emojiId) : null;
}

const emoji = (productId, emojiId) =>
  h('span', { class: 'emoji', role: 'img', 'aria-label': say('อีโมจิ', 'emoji'), title: `${productId}/${emojiId}` }, '☺');
