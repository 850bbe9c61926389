/** Photos, films, voices and files. A person's own come from the simulator, the bot's from where it says. */

import { h, pressable } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { safeUrl } from '../base/url.js';
import { say } from '../base/words.js';
import { view } from '../phone/viewer.js';

export function image(message) {
  const full = safeUrl(message.contentUrl ?? message.originalContentUrl);
  const preview = h('img', {
    class: 'photo',
    src: safeUrl(message.contentUrl ?? message.previewImageUrl),
    alt: say('รูปภาพ', 'Photo'),
    loading: 'lazy',
  });
  preview.addEventListener('error', () => preview.classList.add('photo-broken'));
  return pressable(preview, say('รูปภาพ แตะเพื่อดูเต็มจอ', 'Photo, tap to see it large'), () => view(full));
}

export function video(message) {
  return h('video', {
    class: 'photo',
    controls: true,
    preload: 'none',
    playsinline: true,
    src: safeUrl(message.contentUrl ?? message.originalContentUrl),
    poster: safeUrl(message.previewImageUrl),
  });
}

export function audio(message) {
  const player = h('audio', {
    controls: true,
    preload: 'none',
    src: safeUrl(message.contentUrl ?? message.originalContentUrl),
  });
  return h('div', { class: 'voice' }, player, h('span', { class: 'duration' }, seconds(message.duration)));
}

export function file(message) {
  const size = message.fileSize === undefined ? '' : bytes(message.fileSize);
  return h(
    'a',
    { class: 'file', href: safeUrl(message.contentUrl), download: message.fileName },
    icon('file', 32),
    h('span', {}, h('b', {}, message.fileName ?? say('ไฟล์', 'File')), h('small', {}, size)),
  );
}

function seconds(milliseconds = 0) {
  const whole = Math.round(milliseconds / 1000);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

const bytes = count =>
  count < 1024
    ? `${count} B`
    : count < 1_048_576
      ? `${(count / 1024).toFixed(1)} KB`
      : `${(count / 1_048_576).toFixed(1)} MB`;
