// A custom handler that does what it is told, and prints what it was asked.
import http from 'node:http';

const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('FUNCTIONS_') || name === 'MY_SETTING'));
if (process.env.MY_SETTING?.startsWith('exit ')) process.exit(Number(process.env.MY_SETTING.slice(5)));

http.createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  if (request.url === '/') return response.writeHead(404).end();
  console.log(JSON.stringify({ method: request.method, url: request.url, headers: request.headers, body: body.toString() }));
  if (request.url.startsWith('/api/')) return answerHttp(request, response, body);
  answerCall(response, body);
}).listen(process.env.FUNCTIONS_CUSTOMHANDLER_PORT, '127.0.0.1');

function answerHttp(request, response, body) {
  if (request.headers['x-do'] === 'die') process.exit(3);
  response.writeHead(Number(request.headers['x-status'] ?? 200), { 'content-type': 'application/json', 'set-cookie': ['a=1', 'b=2'] });
  response.end(JSON.stringify({ url: request.url, headers: request.headers, body: body.toString('base64'), environment }));
}

function answerCall(response, body) {
  const json = { 'content-type': 'application/json' };
  const text = String(Object.values(JSON.parse(body).Data)[0]);
  const message = text.startsWith('"') ? JSON.parse(text) : Buffer.from(text, 'base64').toString();
  const word = /do-([a-z0-9]+)/.exec(message)?.[1];
  if (word === 'hang') return;
  if (word === 'fail') return response.writeHead(500).end();
  if (word === '204') return response.writeHead(204).end();
  if (word === 'empty') return response.writeHead(200, json).end();
  if (word === 'null') return response.writeHead(200, json).end('null');
  if (word === 'text') return response.writeHead(200, { 'content-type': 'text/plain' }).end('{}');
  if (word === 'list') return response.writeHead(200, json).end('[]');
  response.writeHead(200, json).end('{}');
}
