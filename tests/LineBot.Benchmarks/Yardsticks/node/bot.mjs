// The balance turn as a LINE bot is usually written in Node: the SDKs of LINE, of the Bot Framework and of Azure Tables, one client of
// each for the process, no framework for HTTP. It replies first and saves its state afterwards, as the Bot Framework does.
import { createServer } from 'node:http';
import { TableClient, TableServiceClient, odata } from '@azure/data-tables';
import { messagingApi, validateSignature } from '@line/bot-sdk';
import { ActivityTypes, BotAdapter, ConversationState, TurnContext } from 'botbuilder-core';
import { ComponentDialog, DialogSet, DialogTurnStatus, WaterfallDialog } from 'botbuilder-dialogs';

const { AzureWebJobsStorage: storage, Line__Channels__0__Secret: secret, Line__Channels__0__AccessToken: channelAccessToken,
  Line__ApiBaseUrl: baseURL, FUNCTIONS_CUSTOMHANDLER_PORT: port } = process.env;
const insecure = { allowInsecureConnection: true };
const conversations = TableClient.fromConnectionString(storage, 'Conversations', insecure);
const members = TableClient.fromConnectionString(storage, 'Members', insecure);
const states = TableClient.fromConnectionString(storage, 'YardstickStates', insecure);

/** The Bot Framework's storage in a table: one row a conversation. */
const tableStorage = {
  async read(keys) {
    const found = {};
    await Promise.all(keys.map(async key => {
      try {
        const row = await states.getEntity('state', encodeURIComponent(key));
        found[key] = { ...JSON.parse(row.json), eTag: row.etag };
      } catch (error) {
        if (error.statusCode !== 404) throw error;
      }
    }));
    return found;
  },
  async write(changes) {
    await Promise.all(Object.entries(changes).map(([key, { eTag, ...state }]) => {
      const row = { partitionKey: 'state', rowKey: encodeURIComponent(key), json: JSON.stringify(state) };
      return eTag && eTag !== '*' ? states.updateEntity(row, 'Replace', { etag: eTag }) : states.upsertEntity(row, 'Replace');
    }));
  },
  async delete(keys) {
    await Promise.all(keys.map(key => states.deleteEntity('state', encodeURIComponent(key))));
  },
};

/** LINE as a channel of the Bot Framework. */
class LineAdapter extends BotAdapter {
  constructor() {
    super();
    this.line = new messagingApi.MessagingApiClient({ channelAccessToken, baseURL });
  }

  async sendActivities(context, activities) {
    const messages = activities.filter(activity => activity.type === ActivityTypes.Message).map(activity => activity.channelData);
    await this.line.replyMessage({ replyToken: context.activity.value, messages });
    return activities.map(activity => ({ id: activity.id ?? '' }));
  }

  receive(event, logic) {
    const activity = {
      type: ActivityTypes.Message, id: event.webhookEventId, channelId: 'line', text: event.message.text, value: event.replyToken,
      from: { id: event.source.userId }, recipient: { id: 'bot' }, conversation: { id: event.source.userId }, timestamp: new Date(event.timestamp),
    };
    return this.runMiddleware(new TurnContext(this, activity), logic);
  }
}

const baht = satang => (Number(satang) / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const line = (label, value) => ({
  type: 'box', layout: 'baseline',
  contents: [{ type: 'text', text: label, size: 'sm', color: '#666666', flex: 5 }, { type: 'text', text: `${value} บาท`, align: 'end', weight: 'bold', flex: 5 }],
});

async function rowsOf(table, filter) {
  const rows = [];
  for await (const row of table.listEntities({ queryOptions: { filter } })) rows.push(row);
  return rows;
}

async function passbook(user) {
  const [link] = await rowsOf(conversations, odata`PartitionKey eq ${user} and RowKey ge 'link:' and RowKey lt 'link;'`);
  return rowsOf(members, odata`PartitionKey eq ${`${link.Fund}:${link.Member}`} and RowKey lt '~'`);
}

function card(rows) {
  const profile = rows.find(row => row.rowKey === 'profile');
  const accounts = rows.filter(row => row.rowKey.startsWith('account:'));
  const loans = rows.filter(row => row.rowKey.startsWith('loan:'));
  return {
    type: 'flex', altText: 'ยอดเงินของคุณพร้อมแล้ว',
    contents: {
      type: 'bubble',
      header: { type: 'box', layout: 'vertical', contents: [{ type: 'text', text: profile.FundName, weight: 'bold' }, { type: 'text', text: `${profile.GivenName} ${profile.FamilyName}` }] },
      body: {
        type: 'box', layout: 'vertical', spacing: 'md',
        contents: [
          ...accounts.map(row => line(row.Kind, baht(row.Balance))),
          ...loans.map(row => line(`สัญญา ${row.Number}`, baht(row.Principal - row.PaidPrincipal))),
        ],
      },
      footer: { type: 'box', layout: 'vertical', contents: [{ type: 'button', action: { type: 'message', label: 'รายการย้อนหลัง', text: 'ประวัติ' } }] },
    },
  };
}

class BalanceDialog extends ComponentDialog {
  constructor() {
    super('balance');
    this.addDialog(new WaterfallDialog('answer', [async step => {
      await step.context.sendActivity({ type: ActivityTypes.Message, channelData: card(await passbook(step.context.activity.from.id)) });
      return step.endDialog();
    }]));
    this.initialDialogId = 'answer';
  }
}

const adapter = new LineAdapter();
const conversationState = new ConversationState(tableStorage);
const turns = conversationState.createProperty('turns');
const dialogs = new DialogSet(conversationState.createProperty('dialogs')).add(new BalanceDialog());

const answer = async context => {
  const dialog = await dialogs.createContext(context);
  const result = await dialog.continueDialog();
  if (result.status === DialogTurnStatus.empty && context.activity.text === 'ยอดเงิน') await dialog.beginDialog('balance');
  await turns.set(context, (await turns.get(context, 0)) + 1);
  await conversationState.saveChanges(context);
};

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

async function webhook(request, response) {
  const body = await bodyOf(request);
  if (!validateSignature(body, secret, request.headers['x-line-signature'] ?? '')) return response.writeHead(401).end('{}');
  await Promise.all(JSON.parse(body).events.map(event => adapter.receive(event, answer)));
  response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
}

await TableServiceClient.fromConnectionString(storage, insecure).createTable('YardstickStates');
createServer((request, response) => webhook(request, response).catch(error => {
  console.error(error.message);
  response.writeHead(500).end('{}');
})).listen(Number(port), '127.0.0.1');
