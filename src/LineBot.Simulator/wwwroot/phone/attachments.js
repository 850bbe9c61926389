/** The sheets behind the plus sign: photos, files, places, voices; and the stickers. */

import { asContent } from '../base/api.js';
import { draw, stickers } from '../bubbles/sticker.js';
import { map } from '../bubbles/location.js';
import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { sheet } from '../base/sheet.js';
import { say } from '../base/words.js';
import { samplePhotos } from './sample-photos.js';
import { tone } from './tone.js';

const places = [
  {
    title: say('ศาลาประชาคมบ้านตัวอย่าง', 'Sample village hall'),
    address: say('หมู่ 1 ต.ตัวอย่าง', 'Moo 1, Sample subdistrict'),
    latitude: 15.2287,
    longitude: 104.8571,
  },
  {
    title: say('ตลาดสดตัวอย่าง', 'Sample market'),
    address: say('หมู่ 4 ต.ตัวอย่าง', 'Moo 4, Sample subdistrict'),
    latitude: 15.2411,
    longitude: 104.8702,
  },
  {
    title: say('บ้านริมคลอง', 'House by the canal'),
    address: say('หมู่ 7 ต.ตัวอย่าง', 'Moo 7, Sample subdistrict'),
    latitude: 15.2155,
    longitude: 104.8333,
  },
];

export function askAttachment(phone) {
  const choice = (name, words, next) =>
    h(
      'button',
      {
        type: 'button',
        class: 'tile',
        onclick: () => {
          opened.close();
          next();
        },
      },
      icon(name, 28),
      words,
    );
  const opened = sheet(
    say('แนบ', 'Attach'),
    h(
      'div',
      { class: 'tiles' },
      choice('photo', say('รูปภาพ', 'Photos'), phone.askPhotos),
      choice('file', say('ไฟล์', 'File'), () => askFile(phone)),
      choice('pin', say('ตำแหน่ง', 'Location'), phone.askPlace),
      choice('voice', say('เสียง', 'Voice'), phone.askVoice),
    ),
    { over: phone.screen },
  );
}

export function askSticker(phone) {
  const opened = sheet(
    say('สติกเกอร์', 'Stickers'),
    h(
      'div',
      { class: 'tiles' },
      stickers.map(one =>
        h(
          'button',
          {
            type: 'button',
            class: 'tile',
            'aria-label': say(one.th, one.en),
            onclick: () => {
              opened.close();
              phone.send({
                type: 'sticker',
                packageId: one.packageId,
                stickerId: one.stickerId,
                stickerResourceType: 'STATIC',
                keywords: [one.en],
              });
            },
          },
          draw(one, 76),
        ),
      ),
    ),
    { over: phone.screen },
  );
}

/** Any number of sample photos and own ones, sent together as one set. */
export function askPhotos(phone) {
  const chosen = new Set();
  const own = h('input', {
    type: 'file',
    accept: 'image/jpeg,image/png',
    multiple: true,
    'aria-label': say('รูปจากเครื่องนี้', 'Photos of this computer'),
    onchange: () => tell(),
  });
  const go = h('button', { class: 'primary', disabled: true });
  const tell = () => {
    const count = chosen.size + own.files.length;
    go.disabled = count === 0;
    go.textContent = count ? say(`ส่ง ${count} รูป`, `Send ${count}`) : say('เลือกรูป', 'Choose photos');
  };
  const tile = sample =>
    h(
      'button',
      {
        type: 'button',
        class: 'tile photo-tile',
        'aria-pressed': 'false',
        onclick: event => {
          const isChosen = !chosen.delete(sample) && Boolean(chosen.add(sample));
          event.currentTarget.setAttribute('aria-pressed', String(isChosen));
          tell();
        },
      },
      h('img', { src: sample.url, alt: '' }),
      sample.name,
    );
  const form = h(
    'form',
    {
      onsubmit: async event => {
        event.preventDefault();
        opened.close();
        phone.sendPhotos(await Promise.all([...[...chosen].map(sample => sample.blob), ...own.files].map(asContent)));
      },
    },
    h('div', { class: 'tiles' }, samplePhotos().map(tile)),
    h('label', { class: 'own' }, say('หรือรูปจากเครื่องนี้ ', 'Or from this computer '), own),
    go,
  );
  const opened = sheet(say('รูปภาพ', 'Photos'), form, { over: phone.screen });
  tell();
}

export function askPlace(phone) {
  const choice = place =>
    h(
      'button',
      {
        type: 'button',
        class: 'tile place-tile',
        onclick: () => {
          opened.close();
          phone.send({ type: 'location', ...place });
        },
      },
      map(place.latitude, place.longitude),
      place.title,
    );
  const opened = sheet(say('ตำแหน่ง', 'Location'), h('div', { class: 'tiles' }, places.map(choice)), {
    over: phone.screen,
  });
}

/** A voice is a hum of the chosen length: what matters to a bot is that there is one. */
export function askVoice(phone) {
  const choice = seconds =>
    h(
      'button',
      {
        type: 'button',
        class: 'tile',
        onclick: async () => {
          opened.close();
          phone.send(
            { type: 'audio', duration: seconds * 1000, contentProvider: { type: 'line' } },
            { content: await asContent(tone(seconds)) },
          );
        },
      },
      icon('voice', 28),
      say(`${seconds} วินาที`, `${seconds} seconds`),
    );
  const opened = sheet(say('ข้อความเสียง', 'Voice message'), h('div', { class: 'tiles' }, [2, 5, 15].map(choice)), {
    over: phone.screen,
  });
}

function askFile(phone) {
  const input = h('input', {
    type: 'file',
    'aria-label': say('ไฟล์จากเครื่องนี้', 'A file of this computer'),
    onchange: () => give(input.files[0]),
  });
  const sample = new File(
    [say('เอกสารตัวอย่าง\n', 'A sample document\n')],
    say('เอกสารตัวอย่าง.txt', 'sample-document.txt'),
    { type: 'text/plain' },
  );
  const opened = sheet(
    say('ไฟล์', 'File'),
    h(
      'div',
      { class: 'stack' },
      input,
      h('button', { type: 'button', onclick: () => give(sample) }, say('ส่งไฟล์ตัวอย่าง', 'Send a sample file')),
    ),
    { over: phone.screen },
  );
  const give = async file => {
    opened.close();
    await phone.send({ type: 'file', fileName: file.name, fileSize: file.size }, { content: await asContent(file) });
  };
}
