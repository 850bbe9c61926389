/** What a tap on any button does on this phone, and what the phone asks the person before. */

import { post } from '../base/api.js';
import { toast } from '../base/toast.js';
import { safeUrl } from '../base/url.js';
import { say } from '../base/words.js';
import { pickDate } from './date-picker.js';

/** @param {import('./phone.js').Phone} phone */
export async function act(phone, action) {
  const before = {
    datetimepicker: pick,
    uri: open,
    clipboard: copy,
    camera: phone.askPhotos,
    cameraRoll: phone.askPhotos,
    location: phone.askPlace,
  }[action?.type];
  if (before) {
    return before(action, phone);
  }
  return tap(phone, action);
}

async function tap(phone, action, value) {
  const outcome = await post(`/chats/${phone.chat}/taps`, { from: phone.owner, action, value });
  if (outcome.inputOption === 'openKeyboard') {
    phone.composer.write(outcome.fillInText ?? '');
  }
  if (outcome.inputOption === 'openRichMenu') {
    phone.richMenu.open(true);
  }
  if (outcome.inputOption === 'closeRichMenu') {
    phone.richMenu.open(false);
  }
  if (outcome.inputOption === 'openVoice') {
    phone.askVoice();
  }
}

async function pick(action, phone) {
  const value = await pickDate(action, phone.screen);
  if (value) {
    await tap(phone, action, value);
  }
}

/** Opened at once, while the browser still knows that a person tapped. */
function open(action, phone) {
  const url = safeUrl(action.uri);
  if (url) {
    window.open(url, '_blank', 'noopener,noreferrer');
  } else {
    toast(say(`โทรศัพท์จะเปิด ${action.uri}`, `The phone would open ${action.uri}`));
  }
  return tap(phone, action);
}

async function copy(action, phone) {
  await navigator.clipboard?.writeText(action.clipboardText).catch(() => {});
  toast(say('คัดลอกแล้ว', 'Copied'));
  await tap(phone, action);
}
