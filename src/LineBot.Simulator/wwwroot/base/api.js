/** The simulator's own API, `/sim/…`; its README describes it. */

import { toast } from './toast.js';

/** Calls and answers the parsed JSON; a refusal is shown to the person and thrown. */
export async function call(method, path, body) {
  const answer = await fetch('/sim' + path, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const json = await answer.json().catch(() => null);
  if (answer.ok) {
    return json;
  }
  const error = json?.error ?? `${method} ${path}: ${answer.status}`;
  toast(error, 'error');
  throw new Error(error);
}

export const read = path => call('GET', path);
export const post = (path, body = {}) => call('POST', path, body);
export const patch = (path, body) => call('PATCH', path, body);
export const remove = path => call('DELETE', path);

/** Reads something that may not be there, such as a bot on this desk. */
export async function readIfAny(path) {
  const answer = await fetch('/sim' + path);
  return answer.ok ? answer.json() : null;
}

/** Listens to all that happens; `again` is called after a lost connection came back. */
export function listen(handlers, again) {
  const stream = new EventSource('/sim/stream');
  let wasLost = false;
  for (const [name, handle] of Object.entries(handlers)) {
    stream.addEventListener(name, event => handle(JSON.parse(event.data)));
  }
  stream.addEventListener('error', () => {
    wasLost = true;
  });
  stream.addEventListener('open', () => {
    if (wasLost) {
      wasLost = false;
      again();
    }
  });
}

/** A file's bytes as the API takes them. */
export async function asContent(blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return { base64: btoa(text), contentType: blob.type || 'application/octet-stream', fileName: blob.name };
}
