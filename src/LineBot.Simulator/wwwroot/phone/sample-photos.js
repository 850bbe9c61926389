/** Photos to send without having any, painted here; plainly samples, of nobody and of no bank. */

import { say } from '../base/words.js';

const width = 720,
  height = 960;
let painted;

/** @returns {{name: string, url: string, blob: Blob}[]} */
export function samplePhotos() {
  painted ??= [
    paint(say('สลิปโอนเงิน', 'Transfer slip'), slip),
    paint(say('ใบรับรองแพทย์', 'Medical paper'), paper),
    paint(say('บ้าน', 'House'), house),
    paint(say('น้ำท่วม', 'Flood'), flood),
    paint(say('ผู้สูงอายุ', 'Elder'), elder),
  ];
  return painted;
}

function paint(name, draw) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  draw(pen);
  mark(pen);
  const url = canvas.toDataURL('image/jpeg', 0.85);
  return {
    name,
    url,
    blob: new Blob([Uint8Array.from(atob(url.split(',')[1]), letter => letter.charCodeAt(0))], { type: 'image/jpeg' }),
  };
}

function mark(pen) {
  pen.save();
  pen.translate(width / 2, height / 2);
  pen.rotate(-0.5);
  words(pen, 'ตัวอย่าง · SAMPLE', 0, 0, 64, '#d32f2f55', 'center');
  pen.restore();
}

function slip(pen) {
  fill(pen, '#0b6b53', '#2a9d7c');
  panel(pen, 60, 120, 600, 720);
  disc(pen, 360, 220, 52, '#17a673');
  line(
    pen,
    [
      [334, 222],
      [354, 242],
      [390, 200],
    ],
    '#fff',
    12,
  );
  words(pen, 'โอนเงินสำเร็จ', 360, 330, 44, '#123', 'center');
  words(pen, '500.00 บาท', 360, 420, 68, '#0b6b53', 'center');
  ['จาก  ผู้ส่งตัวอย่าง', 'ถึง  กองทุนตัวอย่าง', 'เลขอ้างอิง  0000-SAMPLE-0001'].forEach((text, index) =>
    words(pen, text, 110, 540 + index * 72, 32, '#445'),
  );
}

function paper(pen) {
  fill(pen, '#8d7b68', '#a4937f');
  panel(pen, 70, 70, 580, 820);
  words(pen, 'ใบรับรองแพทย์', 360, 170, 46, '#222', 'center');
  for (let row = 0; row < 11; row++) {
    line(
      pen,
      [
        [120, 260 + row * 50],
        [row % 4 === 3 ? 420 : 600, 260 + row * 50],
      ],
      '#9aa5b1',
      8,
    );
  }
  disc(pen, 520, 800, 54, '#c6282833');
}

function house(pen) {
  fill(pen, '#9fd3f0', '#e7f6ff');
  block(pen, 0, 660, width, 300, '#7cb342');
  block(pen, 180, 440, 360, 280, '#b98a5e');
  shape(
    pen,
    [
      [130, 450],
      [360, 250],
      [590, 450],
    ],
    '#8d4f3a',
  );
  block(pen, 320, 560, 90, 160, '#5d4037');
  block(pen, 220, 500, 70, 70, '#fff3c4');
  block(pen, 440, 500, 70, 70, '#fff3c4');
}

function flood(pen) {
  house(pen);
  block(pen, 0, 610, width, 350, '#5d8aa8dd');
  for (let row = 0; row < 6; row++) {
    line(
      pen,
      [
        [40 + row * 60, 660 + row * 45],
        [260 + row * 60, 660 + row * 45],
      ],
      '#ffffff88',
      6,
    );
  }
}

function elder(pen) {
  fill(pen, '#d7e7d4', '#f5f0e1');
  shape(
    pen,
    [
      [140, 960],
      [220, 600],
      [500, 600],
      [580, 960],
    ],
    '#6d8f71',
  );
  disc(pen, 360, 420, 150, '#e0b48c');
  disc(pen, 360, 320, 130, '#dadada');
  disc(pen, 360, 440, 138, '#e0b48c');
  disc(pen, 310, 430, 12, '#4e342e');
  disc(pen, 410, 430, 12, '#4e342e');
  line(
    pen,
    [
      [315, 500],
      [360, 522],
      [405, 500],
    ],
    '#8d5b4c',
    10,
  );
}

function fill(pen, top, bottom) {
  const paint = pen.createLinearGradient(0, 0, 0, height);
  paint.addColorStop(0, top);
  paint.addColorStop(1, bottom);
  block(pen, 0, 0, width, height, paint);
}

function panel(pen, x, y, wide, high) {
  pen.fillStyle = '#fff';
  pen.beginPath();
  pen.roundRect(x, y, wide, high, 24);
  pen.fill();
}

function block(pen, x, y, wide, high, paint) {
  pen.fillStyle = paint;
  pen.fillRect(x, y, wide, high);
}

function disc(pen, x, y, radius, paint) {
  pen.fillStyle = paint;
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
}

function shape(pen, points, paint) {
  pen.fillStyle = paint;
  pen.beginPath();
  points.forEach(([x, y]) => pen.lineTo(x, y));
  pen.fill();
}

function line(pen, points, paint, thick) {
  Object.assign(pen, { strokeStyle: paint, lineWidth: thick, lineCap: 'round', lineJoin: 'round' });
  pen.beginPath();
  points.forEach(([x, y]) => pen.lineTo(x, y));
  pen.stroke();
}

function words(pen, text, x, y, size, paint, align = 'left') {
  Object.assign(pen, {
    fillStyle: paint,
    textAlign: align,
    font: `bold ${size}px system-ui, "Noto Sans Thai", Loma, sans-serif`,
  });
  pen.fillText(text, x, y);
}
