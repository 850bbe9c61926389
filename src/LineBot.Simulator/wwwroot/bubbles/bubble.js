/** What is inside a message's bubble, by its type. `context`: `act(action)`, `now()`. */

import { h } from '../base/dom.js';
import { say } from '../base/words.js';
import { flex } from '../flex/flex.js';
import { imagemap } from './imagemap.js';
import { location } from './location.js';
import { audio, file, image, video } from './media.js';
import { sticker } from './sticker.js';
import { template } from './template.js';
import { text } from './text.js';

const makers = {
  text,
  textV2: text,
  sticker,
  image,
  video,
  audio,
  file,
  location,
  imagemap,
  template: (message, context) => template(message.template, context.act),
  flex: (message, context) => flex(message.contents, context.act),
  coupon: message =>
    h('div', { class: 'card coupon' }, h('strong', {}, say('คูปอง', 'Coupon')), h('p', {}, message.couponId)),
};

/** Kinds that bring their own shape, without a speech bubble around them. */
const bare = new Set(['sticker', 'image', 'video', 'imagemap', 'template', 'flex', 'location', 'coupon']);

export const isBare = message => bare.has(message.type);

export function content(message, context) {
  const make = makers[message.type];
  return make ? make(message, context) : h('span', {}, `(${message.type})`);
}

/** One line that stands for a message: in the list of chats, in a quotation, for a screen reader. */
export function summary(message) {
  const names = {
    image: say('รูปภาพ', 'Photo'),
    video: say('วิดีโอ', 'Video'),
    audio: say('ข้อความเสียง', 'Voice message'),
    file: say('ไฟล์', 'File'),
    sticker: say('สติกเกอร์', 'Sticker'),
    location: say('ตำแหน่ง', 'Location'),
    unsend: say('ยกเลิกข้อความแล้ว', 'Message unsent'),
  };
  return message.text ?? message.altText ?? message.fileName ?? names[message.type] ?? message.type;
}
