/** Times as a phone in Thailand shows them: fixed UTC+7, Buddhist years in Thai. */

import { isThai, say } from './words.js';

const offset = 7 * 3_600_000;
const days = {
  th: ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const months = {
  th: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const two = number => String(number).padStart(2, '0');
const inBangkok = time => new Date(new Date(time).getTime() + offset);
const isSameDay = (one, other) => dayOf(one) === dayOf(other);

/** The day as a key that sorts: 2026-11-21. */
export const dayOf = time => inBangkok(time).toISOString().slice(0, 10);

export function clockTime(time) {
  const at = inBangkok(time),
    text = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
  return isThai ? `${text} น.` : text;
}

export const clockSeconds = time => inBangkok(time).toISOString().slice(11, 19);

export function date(time) {
  const at = inBangkok(time);
  return isThai
    ? `${at.getUTCDate()} ${months.th[at.getUTCMonth()]} ${at.getUTCFullYear() + 543}`
    : `${at.getUTCDate()} ${months.en[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
}

/** A month and its year: พ.ย. 2569. */
export const monthOf = time => date(time).replace(/^\d+ /, '');

/** The line between two days of a chat. */
export function dayLabel(time, now) {
  if (isSameDay(time, now)) {
    return say('วันนี้', 'Today');
  }
  if (isSameDay(time, now - 86_400_000)) {
    return say('เมื่อวาน', 'Yesterday');
  }
  const weekday = inBangkok(time).getUTCDay();
  return isThai ? `วัน${days.th[weekday]}ที่ ${date(time)}` : `${days.en[weekday]}, ${date(time)}`;
}
