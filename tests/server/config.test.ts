import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors.ts';
import { readConfig } from '../../server/config.ts';

function faultsOf(env: Record<string, string>, args: string[] = []): string {
  try {
    readConfig(env, args);
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    return `${(error as AppError).message}\n${(error as AppError).hint}`;
  }
  throw new Error('The settings were accepted.');
}

describe('the configuration', () => {
  it('needs nothing: embedded engine, loopback, port 4180', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4180,
      anyPort: true,
      engine: { kind: 'grafeo' },
      dataDir: '.data',
      rateLimit: 6000,
      trustProxy: [],
      cors: false,
      embedHosts: [],
      console: true,
      follow: false,
      logLevel: 'info',
    });
  });

  it('limits strangers by default, and by the figure that is set', () => {
    const rate = (env: Record<string, string>) => readConfig(env).rateLimit;
    expect([{ HOST: '0.0.0.0' }, { HOST: '::' }, { HOST: 'atlas.example' }].map(rate)).toEqual([600, 600, 600]);
    expect([{ HOST: 'localhost' }, { HOST: '::1' }, { HOST: '127.0.0.2' }].map(rate)).toEqual([6000, 6000, 6000]);
    expect([{ HOST: '0.0.0.0', RATE_LIMIT: '0' }, { RATE_LIMIT: '60' }].map(rate)).toEqual([0, 60]);
    expect(faultsOf({ RATE_LIMIT: '-1' })).toContain('RATE_LIMIT is "-1"');
  });

  it('takes queries of visitors on a loopback address, elsewhere only where that is said', () => {
    const taken = (env: Record<string, string>) => readConfig(env).console;
    expect([{}, { HOST: 'localhost' }, { HOST: '0.0.0.0' }, { HOST: 'atlas.example' }].map(taken)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([{ HOST: '0.0.0.0', CONSOLE: 'on' }, { CONSOLE: 'off' }].map(taken)).toEqual([true, false]);
    expect(faultsOf({ CONSOLE: 'yes' })).toContain('CONSOLE is "yes"');
  });

  it('trusts the proxies that are named, and no other', () => {
    expect(readConfig({ TRUST_PROXY: '10.0.0.1, fd00::/8' }).trustProxy).toEqual(['10.0.0.1', 'fd00::/8']);
    expect(readConfig({ TRUST_PROXY: 'none' }).trustProxy).toEqual([]);
    for (const wrong of ['true', '1', '10.0.0.0/33', 'proxy.example', '10.0.0.1/8/8'])
      expect(faultsOf({ TRUST_PROXY: wrong })).toContain('TRUST_PROXY is');
  });

  it('is framed by the origins that are named, and says what is none', () => {
    const hosts = 'https://Moodle.example/, http://127.0.0.1:8080,';
    expect(readConfig({ EMBED_HOSTS: hosts }).embedHosts).toEqual(['https://moodle.example', 'http://127.0.0.1:8080']);
    const wrong = [
      '*',
      'https://*.example',
      'moodle.example',
      'https://a.example/course',
      'file:///',
      "'self'",
      'null',
    ];
    const ends = ['https://a.example;script-src', "https://a.example'", 'https://me:pw@a.example', 'https://[::1]'];
    for (const each of [...wrong, ...ends, 'https://a.example b.example'])
      expect(faultsOf({ EMBED_HOSTS: `https://good.example,${each}` })).toContain('EMBED_HOSTS is');
    expect(faultsOf({ EMBED_HOSTS: '*' })).toContain('such as https://moodle.example');
  });

  it('takes an empty variable as unset', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: ' ' })).toEqual(readConfig({}));
  });

  it.each([
    'bolt://h:7687',
    'bolt+s://h',
    'bolt+ssc://h',
    'neo4j://h',
    'neo4j+s://xyz.databases.neo4j.io',
    'neo4j+ssc://h',
    'bolt://[::1]:7687',
  ])('chooses Neo4j at %s', (uri) => {
    expect(readConfig({ NEO4J_URI: uri }).engine).toEqual({ kind: 'neo4j', uri, user: 'neo4j', database: 'neo4j' });
  });

  it('prefers a flag, written either way, to the environment', () => {
    const config = readConfig({ PORT: '5000', DATA_DIR: '/a' }, ['--port', '5001', '--data-dir=/b']);
    expect(config).toMatchObject({ port: 5001, dataDir: '/b' });
  });

  it('lists every fault at once, each with what it is and what it must be', () => {
    const said = faultsOf({ PORT: '70000', LOG_LEVEL: 'loud', NEO4J_URI: 'http://h' }, ['--colour', 'red', '--host']);
    for (const part of [
      'PORT is "70000"',
      '1 to 65535',
      'LOG_LEVEL is "loud"',
      'trace',
      'NEO4J_URI is "http://h"',
      'bolt://127.0.0.1:7687',
      '--colour is not a setting',
      '--host has no value',
      '--port',
    ]) {
      expect(said).toContain(part);
    }
  });

  it.each(['0', '-1', '80.5', 'abc', '99999', '1e3'])('refuses the port %s', (port) => {
    expect(faultsOf({ PORT: port })).toContain('PORT');
  });

  it('prints the password nowhere', () => {
    const config = readConfig({ NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 's3cret' });
    expect(config.engine.kind === 'neo4j' && config.engine.password?.()).toBe('s3cret');
    expect(inspect(config, { depth: 9, showHidden: true }) + JSON.stringify(config)).not.toContain('s3cret');
  });

  it.each(['', 'bolt:', 'bolt:/', 'bolt://', 'neo4j+s:', 'http://', 'NEO4J://', '//', 'bolt://h/', 'x '])(
    'repeats no password in an address that begins with "%s"',
    (start) => {
      for (const login of ['neo4j:s3cret', 's3cret', 'neo4j:s3cret@more', 'neo4j:s3cret/x', ':s3cret']) {
        for (const end of ['@host', '@host:7687', '@', '@host/db', '@host\n']) {
          expect(faultsOf({ NEO4J_URI: `${start}${login}${end}` })).not.toContain('s3cret');
        }
      }
    },
  );

  it('takes another port only where none was asked for', () => {
    expect([readConfig({}).anyPort, readConfig({ PORT: '4180' }).anyPort]).toEqual([true, false]);
    expect(readConfig({}, ['--port', '4180']).anyPort).toBe(false);
  });

  it('refuses a password inside the address, or by flag, and does not repeat it', () => {
    const inAddress = faultsOf({ NEO4J_URI: 'bolt://me:s3cret@h', NEO4J_PASSWORD: 's3cret', PORT: 'x' });
    expect(inAddress).toContain('NEO4J_PASSWORD');
    expect(inAddress).not.toContain('s3cret');
    expect(faultsOf({}, ['--neo4j-password=s3cret'])).not.toContain('s3cret');
    expect(faultsOf({}, ['--neo4j-password', 's3cret'])).not.toContain('s3cret');
  });
});
