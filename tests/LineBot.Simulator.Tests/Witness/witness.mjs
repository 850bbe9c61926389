// LINE's own SDK, unmodified, calls every endpoint that the simulator models, and its middleware receives the webhooks.
// Prints one JSON line per check: {"name", "ok", "detail"}; and at the end which client methods nobody called.
import crypto from 'node:crypto';
import http from 'node:http';
import { channelAccessToken, HTTPFetchError, messagingApi, middleware } from '@line/bot-sdk';

const { SIM_API: api, SIM_DATA: data, SIM_TOKEN: token, SIM_SECRET: secret, SIM_CHANNEL: channelId } = process.env;
const called = new Set();

/** Notes each method that is called, and changes nothing. */
const watched = client => new Proxy(client, {
  get(target, name) {
    const value = Reflect.get(target, name);
    if (typeof value !== 'function') return value;
    return (...given) => { called.add(String(name).replace('WithHttpInfo', '')); return value.apply(target, given); };
  },
});
const line = watched(new messagingApi.MessagingApiClient({ channelAccessToken: token, baseURL: api }));
const blob = watched(new messagingApi.MessagingApiBlobClient({ channelAccessToken: token, baseURL: data }));
const tokens = watched(new channelAccessToken.ChannelAccessTokenClient({ baseURL: api }));

async function sim(method, path, body) {
  const response = await fetch(`${api}/sim${path}`, { method, headers: { 'content-type': 'application/json' }, body: body && JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text ? JSON.parse(text) : null;
}
async function check(name, act) {
  try {
    await act();
    console.log(JSON.stringify({ name, ok: true }));
  } catch (error) {
    console.log(JSON.stringify({ name, ok: false, detail: `${error.message} ${error.body ?? ''}` }));
  }
}
function equal(actual, expected) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(`${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`);
}
async function refused(status, act) {
  try { await act(); } catch (error) {
    if (error instanceof HTTPFetchError && error.status === status) return error;
    throw error;
  }
  throw new Error(`was not refused with ${status}`);
}
async function bytes(readable) {
  const chunks = [];
  for await (const chunk of readable) chunks.push(chunk);
  return Buffer.concat(chunks);
}
const text = words => ({ type: 'text', text: words });

// The bot: the SDK's middleware in front of a plain server.
const events = [];
const check401 = [];
const verify = middleware({ channelSecret: secret });
const server = http.createServer((request, response) => verify(request, response, error => {
  if (error) check401.push(error.constructor.name);
  else events.push(...request.body.events);
  response.statusCode = error ? 401 : 200;
  response.end();
}));
await new Promise(listening => server.listen(0, '127.0.0.1', listening));
const webhook = `http://127.0.0.1:${server.address().port}/callback`;

const person = (await sim('POST', '/people', { name: 'พยาน', statusMessage: 'ทดสอบ', pictureUrl: 'https://example.com/p.png' })).userId;
const other = (await sim('POST', '/people', { name: 'อีกคน' })).userId;
const group = (await sim('POST', '/groups', { name: 'กลุ่ม', members: [person, other], hasBot: true })).groupId;
const room = (await sim('POST', '/groups', { name: 'ห้อง', members: [person], isRoom: true, hasBot: true })).groupId;
await sim('PATCH', '/settings', { isVerifiedAccount: true });
const today = new Date(Date.now() + 9 * 3600e3).toISOString().slice(0, 10).replaceAll('-', '');

await check('webhook endpoint', async () => {
  await refused(404, () => line.getWebhookEndpoint());
  await line.setWebhookEndpoint({ endpoint: webhook });
  equal((await line.getWebhookEndpoint()).endpoint, webhook);
  const tested = await line.testWebhookEndpoint({ endpoint: webhook });
  equal([tested.success, tested.statusCode, tested.reason], [true, 200, 'OK']);
});

await check('middleware takes every kind of event', async () => {
  const say = message => sim('POST', `/chats/${person}/messages?wait=true`, { message });
  await say(text('ยอดเงิน 🤨'));
  await say({ type: 'sticker', packageId: '446', stickerId: '1988', stickerResourceType: 'STATIC', keywords: ['ok'] });
  await say({ type: 'location', title: 'ศาลา', address: 'หมู่ 1', latitude: 13.7, longitude: 100.5 });
  await sim('POST', `/chats/${person}/messages?wait=true`, { message: { type: 'audio', duration: 1000, contentProvider: { type: 'line' } }, content: { base64: 'AAAA', contentType: 'audio/m4a' } });
  await sim('POST', `/chats/${person}/messages?wait=true`, { message: { type: 'file', fileName: 'a.pdf', fileSize: 3 }, content: { base64: 'AAAA', contentType: 'application/pdf' } });
  await sim('POST', `/chats/${person}/photos?wait=true`, { photos: [{ sample: 'slip' }, { sample: 'house' }] });
  await sim('POST', `/chats/${person}/postback?wait=true`, { data: 'menu' });
  await sim('POST', `/people/${other}/block?wait=true`);
  await sim('POST', `/people/${other}/follow?wait=true`);
  await sim('PATCH', '/settings', { webhook: { escapesUnicode: true, addsUnknownFields: true } });
  await say(text('ก🤨'));
  await sim('PATCH', '/settings', { webhook: { escapesUnicode: false, addsUnknownFields: false } });
  equal(events.map(event => event.message?.type ?? event.type),
    ['text', 'sticker', 'location', 'audio', 'file', 'image', 'image', 'postback', 'unfollow', 'follow', 'text']);
  equal(events[0].message.text, 'ยอดเงิน 🤨');
  equal(events.at(-1).message.text, 'ก🤨');
});

await check('middleware refuses a signature that is not ours', async () => {
  await sim('POST', '/webhooks/raw?signature=AAAA', { destination: 'x', events: [] });
  equal(check401, ['SignatureValidationFailed']);
});

await check('replyMessage', async () => {
  const sent = await line.replyMessage({ replyToken: events.at(-1).replyToken, messages: [text('ตอบ'), { type: 'flex', altText: 'การ์ด', contents: bubble() }] });
  equal(sent.sentMessages.length, 2);
  equal((await refused(400, () => line.replyMessage({ replyToken: events.at(-1).replyToken, messages: [text('อีก')] }))).body, '{"message":"Invalid reply token"}');
});

await check('pushMessage with a retry key', async () => {
  const key = crypto.randomUUID();
  const first = await line.pushMessageWithHttpInfo({ to: person, messages: everyKind().slice(0, 5), customAggregationUnits: ['unit_1'] }, key);
  await line.pushMessage({ to: person, messages: everyKind().slice(5) });
  const again = await refused(409, () => line.pushMessage({ to: person, messages: everyKind().slice(0, 5) }, key));
  equal(JSON.parse(again.body).sentMessages, first.body.sentMessages);
  equal(again.headers.get('x-line-accepted-request-id'), first.httpResponse.headers.get('x-line-request-id'));
});

await check('multicast, narrowcast, broadcast', async () => {
  equal(await line.multicast({ to: [person, other], messages: [text('ถึงสองคน')] }), {});
  const sent = await line.narrowcastWithHttpInfo({ messages: [text('คัดเลือก')] });
  equal((await line.getNarrowcastProgress(sent.httpResponse.headers.get('x-line-request-id'))).phase, 'failed');
  equal(await line.broadcast({ messages: [text('ถึงทุกคน')] }, crypto.randomUUID()), {});
});

await check('validation', async () => {
  for (const kind of ['Reply', 'Push', 'Multicast', 'Narrowcast', 'Broadcast']) await line[`validate${kind}`]({ messages: everyKind().slice(0, 5) });
  const wrong = JSON.parse((await refused(400, () => line.validatePush({ messages: [text('')] }))).body);
  equal(wrong.details, [{ message: 'May not be empty', property: 'messages[0].text' }]);
});

await check('quota and counts', async () => {
  await sim('PATCH', '/settings', { quota: 500 });
  equal(await line.getMessageQuota(), { type: 'limited', value: 500 });
  equal((await line.getMessageQuotaConsumption()).totalUsage > 0, true);
  for (const kind of ['Reply', 'Push', 'Multicast', 'Broadcast']) equal((await line[`getNumberOfSent${kind}Messages`](today)).status, 'unready');
  equal(await line.getAggregationUnitUsage(), { numOfCustomAggregationUnits: 1 });
  equal((await line.getAggregationUnitNameList()).customAggregationUnits, ['unit_1']);
});

await check('profiles and followers', async () => {
  equal((await line.getProfile(person)).displayName, 'พยาน');
  await refused(404, () => line.getProfile('U' + '0'.repeat(32)));
  equal((await line.getBotInfo()).chatMode, 'bot');
  const first = await line.getFollowers(undefined, 1);
  equal(first.userIds, [person]);
  equal((await line.getFollowers(first.next, 1)).userIds, [other]);
});

await check('groups and rooms', async () => {
  equal((await line.getGroupSummary(group)).groupName, 'กลุ่ม');
  equal((await line.getGroupMemberCount(group)).count, 2);
  equal((await line.getGroupMemberProfile(group, other)).displayName, 'อีกคน');
  equal((await line.getGroupMembersIds(group)).memberIds, [person, other]);
  equal((await line.getRoomMemberCount(room)).count, 1);
  equal((await line.getRoomMemberProfile(room, person)).userId, person);
  equal((await line.getRoomMembersIds(room)).memberIds, [person]);
  await line.leaveGroup(group);
  await line.leaveRoom(room);
  await refused(404, () => line.getGroupSummary(group));
});

await check('loading and read marks', async () => {
  equal(await line.showLoadingAnimation({ chatId: person, loadingSeconds: 10 }), {});
  await line.markMessagesAsReadByToken({ markAsReadToken: events[0].message.markAsReadToken });
});

await check('contents', async () => {
  const image = events.find(event => event.message?.type === 'image').message.id;
  const audio = events.find(event => event.message?.type === 'audio').message.id;
  equal((await bytes(await blob.getMessageContent(image))).subarray(1, 4).toString(), 'PNG');
  equal((await bytes(await blob.getMessageContentPreview(image))).length > 0, true);
  equal(await blob.getMessageContentTranscodingByMessageId(audio), { status: 'succeeded' });
  await sim('DELETE', `/chats/${person}/messages/${image}`);
  await refused(410, () => blob.getMessageContent(image));
});

await check('rich menus', async () => {
  const menu = { size: { width: 800, height: 270 }, selected: true, name: 'เมนู', chatBarText: 'เมนู',
    areas: [{ bounds: { x: 0, y: 0, width: 800, height: 270 }, action: { type: 'message', text: 'ยอดเงิน' } }] };
  await line.validateRichMenuObject(menu);
  const { richMenuId } = await line.createRichMenu(menu);
  await refused(400, () => line.setDefaultRichMenu(richMenuId));
  await refused(400, () => blob.setRichMenuImage(richMenuId, new Blob([png(800, 271)], { type: 'image/png' })));
  await blob.setRichMenuImage(richMenuId, new Blob([png(800, 270)], { type: 'image/png' }));
  equal((await bytes(await blob.getRichMenuImage(richMenuId))).length, png(800, 270).length);
  equal((await line.getRichMenu(richMenuId)).name, 'เมนู');
  equal((await line.getRichMenuList()).richmenus.length, 1);
  await refused(404, () => line.getDefaultRichMenuId());
  await line.setDefaultRichMenu(richMenuId);
  equal((await line.getDefaultRichMenuId()).richMenuId, richMenuId);
  await line.cancelDefaultRichMenu();
  await line.linkRichMenuIdToUser(person, richMenuId);
  equal((await line.getRichMenuIdOfUser(person)).richMenuId, richMenuId);
  await line.unlinkRichMenuIdFromUser(person);
  await line.linkRichMenuIdToUsers({ richMenuId, userIds: [person, other] });
  await line.unlinkRichMenuIdFromUsers({ userIds: [other] });
  await refused(404, () => line.getRichMenuIdOfUser(other));
  await line.createRichMenuAlias({ richMenuAliasId: 'main', richMenuId });
  equal(await line.getRichMenuAlias('main'), { richMenuAliasId: 'main', richMenuId });
  await line.updateRichMenuAlias('main', { richMenuId });
  equal((await line.getRichMenuAliasList()).aliases.length, 1);
  await line.validateRichMenuBatchRequest({ operations: [{ type: 'unlink', from: richMenuId }] });
  const batch = await line.richMenuBatchWithHttpInfo({ operations: [{ type: 'unlink', from: richMenuId }], resumeRequestKey: 'key-1' });
  equal((await line.getRichMenuBatchProgress(batch.httpResponse.headers.get('x-line-request-id'))).phase, 'succeeded');
  await refused(404, () => line.getRichMenuIdOfUser(person));
  await line.deleteRichMenuAlias('main');
  await line.deleteRichMenu(richMenuId);
});

await check('issueLinkToken', async () => {
  const { linkToken } = await line.issueLinkToken(person);
  const nonce = crypto.randomBytes(16).toString('base64url');
  equal((await fetch(`${api}/dialog/bot/accountLink?linkToken=${linkToken}&nonce=${nonce}`)).status, 200);
  equal([events.at(-1).type, events.at(-1).link], ['accountLink', { result: 'ok', nonce }]);
  equal((await fetch(`${api}/dialog/bot/accountLink?linkToken=${linkToken}&nonce=${nonce}`)).status, 400);
});

await check('channel access tokens', async () => {
  const stateless = await tokens.issueStatelessChannelToken('client_credentials', '', '', channelId, secret);
  equal(stateless.expires_in > 890 && stateless.expires_in <= 900, true);
  await new messagingApi.MessagingApiClient({ channelAccessToken: stateless.access_token, baseURL: api }).getBotInfo();
  await tokens.issueStatelessChannelTokenByClientSecret(channelId, secret);
  const short = await tokens.issueChannelToken('client_credentials', channelId, secret);
  equal((await tokens.verifyChannelToken(short.access_token)).client_id, channelId);
  await tokens.revokeChannelToken(short.access_token);
  await refused(401, () => new messagingApi.MessagingApiClient({ channelAccessToken: short.access_token, baseURL: api }).getBotInfo());
  const assertion = await signedAssertion();
  await tokens.issueStatelessChannelTokenByJWTAssertion(assertion);
  const v21 = await tokens.issueChannelTokenByJWT('client_credentials', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', assertion);
  equal((await tokens.verifyChannelTokenByJWT(v21.access_token)).expires_in > 0, true);
  equal((await tokens.getsAllValidChannelAccessTokenKeyIds('urn:ietf:params:oauth:client-assertion-type:jwt-bearer', assertion)).kids, [v21.key_id]);
  await tokens.revokeChannelTokenByJWT(channelId, secret, v21.access_token);
  await refused(400, () => tokens.verifyChannelTokenByJWT(v21.access_token));
});

const methods = [line, blob, tokens].flatMap(client => Object.getOwnPropertyNames(Object.getPrototypeOf(client)))
  .filter(name => name !== 'constructor' && !name.endsWith('WithHttpInfo'));
console.log(JSON.stringify({ name: 'methods nobody called', ok: true, detail: methods.filter(name => !called.has(name)).sort().join(' ') }));
server.close();

async function signedAssertion() {
  const { publicKey, privateKey } = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { n, e } = publicKey.export({ format: 'jwk' });
  const { kid } = await sim('POST', '/channel/keys', { n, e });
  const encode = value => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const head = encode({ alg: 'RS256', typ: 'JWT', kid });
  const body = encode({ iss: channelId, sub: channelId, aud: 'https://api.line.me/', exp: now + 1500, token_exp: 86400 });
  return `${head}.${body}.${crypto.sign('sha256', Buffer.from(`${head}.${body}`), privateKey).toString('base64url')}`;
}

/** A PNG's head is enough: only its geometry is looked at. */
function png(width, height) {
  const head = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]).copy(head);
  head.writeUInt32BE(13, 8);
  head.write('IHDR', 12);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

function bubble() {
  return { type: 'bubble', size: 'mega', body: { type: 'box', layout: 'vertical', spacing: 'md', paddingAll: '20px', contents: [
    { type: 'text', text: 'ยอดเงิน', weight: 'bold', size: 'xl', scaling: true },
    { type: 'box', layout: 'baseline', contents: [{ type: 'icon', url: 'https://example.com/i.png' }, { type: 'text', text: '1,234.50' }] },
    { type: 'separator', margin: 'md' },
    { type: 'image', url: 'https://example.com/a.jpg', aspectRatio: '20:13', aspectMode: 'cover', size: 'full' },
    { type: 'text', contents: [{ type: 'span', text: 'ก', color: '#ff0000' }] },
    { type: 'button', style: 'primary', action: { type: 'postback', label: 'ดู', data: 'view' } }] } };
}

function everyKind() {
  const image = 'https://example.com/a.jpg';
  const action = { type: 'message', label: 'ตกลง', text: 'ตกลง' };
  return [
    { ...text('สวัสดี $'), emojis: [{ index: 7, productId: '5ac1bfd5040ab15980c9b435', emojiId: '001' }] },
    { type: 'sticker', packageId: '446', stickerId: '1988' },
    { type: 'image', originalContentUrl: image, previewImageUrl: image },
    { type: 'video', originalContentUrl: image, previewImageUrl: image, trackingId: 't1' },
    { type: 'audio', originalContentUrl: image, duration: 1000 },
    { type: 'location', title: 'ศาลา', address: 'หมู่ 1', latitude: 13.7, longitude: 100.5 },
    { type: 'imagemap', baseUrl: 'https://example.com/m', altText: 'แผนที่', baseSize: { width: 1040, height: 520 },
      actions: [{ type: 'message', text: 'ก', area: { x: 0, y: 0, width: 100, height: 100 } }] },
    { type: 'template', altText: 'ยืนยัน', template: { type: 'confirm', text: 'ใช่ไหม', actions: [action, { ...action, label: 'ไม่' }] } },
    { type: 'flex', altText: 'การ์ด', contents: { type: 'carousel', contents: [bubble(), bubble()] } },
    { ...text('เลือก'), quickReply: { items: [{ type: 'action', action }, { type: 'action', action: { type: 'datetimepicker', label: 'วัน', data: 'd', mode: 'date' } }] } },
  ];
}
