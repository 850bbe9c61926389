/** A soft hum as a WAV file, for voice messages without a microphone. */

const rate = 8_000;

export function tone(seconds) {
  const count = seconds * rate,
    view = new DataView(new ArrayBuffer(44 + count));
  const word = (at, text) => [...text].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
  word(0, 'RIFF');
  view.setUint32(4, 36 + count, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  word(36, 'data');
  view.setUint32(40, count, true);
  for (let at = 0; at < count; at++) {
    view.setUint8(44 + at, 128 + 40 * Math.sin((at / rate) * 440 * Math.PI) * Math.sin((at / rate) * 6));
  }
  return new Blob([view], { type: 'audio/wav' });
}
