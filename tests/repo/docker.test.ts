/** The files for Docker hold together: what is named exists, what must be shut is shut. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { API } from '#contract/api.ts';
import { readConfig } from '../../server/config.ts';
import { settings } from '../neo4j/start.ts';

const text = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const Service = z.looseObject({
  profiles: z.array(z.string()).default([]),
  image: z.string().optional(),
  build: z.string().optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  mem_limit: z.string(),
  healthcheck: z
    .object({ test: z.array(z.string()).optional() })
    .loose()
    .optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
});
const { services, volumes } = z
  .object({
    services: z.strictObject({
      neo4j: Service,
      seed: Service,
      app: Service,
      explore: Service,
      'explore-seed': Service,
    }),
    volumes: z.record(z.string(), z.unknown()),
  })
  .loose()
  .parse(parse(text('docker-compose.yml'), { merge: true }));
const { neo4j, seed, app, explore, 'explore-seed': exploreSeed } = services;
const { scripts } = z
  .looseObject({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(text('package.json')));

/** "db.tx_log.preallocate" → "NEO4J_db_tx__log_preallocate", as Neo4j's image reads it. */
const variable = (setting: string) => `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;

describe('docker-compose.yml', () => {
  it('runs the line of Neo4j that the tests run', () => {
    const version = /<version>(\d+\.\d+)\.\d+<\/version>/.exec(text('tests/neo4j/pom.xml'))?.[1];
    expect(neo4j.image).toBe(`neo4j:${version}-community`);
  });

  it('shuts what the tested server shuts, and keeps the login on', () => {
    const shut = Object.entries(settings(7687)).filter(([name]) => !/bolt|auth_enabled|pagecache|rotation/.test(name));
    expect(shut.length).toBeGreaterThan(6);
    for (const [name, value] of shut) expect(neo4j.environment).toHaveProperty([variable(name)], value);
    expect(neo4j.environment[variable('dbms.security.auth_enabled')]).toBe('true');
    expect(neo4j.ports).toEqual([]);
  });

  it('passes no variable that Neo4j would take for a setting it does not know', () => {
    const known = /^NEO4J_(AUTH|server_|dbms_|db_|internal_|client_)/;
    expect(Object.keys({ ...neo4j.environment, ...explore.environment }).filter((name) => !known.test(name))).toEqual(
      [],
    );
  });

  it('has no password of its own, and stops with a sentence when none is given', () => {
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/);
    for (const { environment } of [seed, app])
      expect(environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/);
  });

  it('waits for a database that answers, then for its data', () => {
    expect(neo4j.healthcheck?.test?.join(' ')).toContain('cypher-shell');
    expect(seed.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(app.depends_on).toEqual({
      neo4j: { condition: 'service_healthy' },
      seed: { condition: 'service_completed_successfully' },
    });
    expect(seed.command).toEqual(['npm', 'run', 'seed']);
    expect(scripts).toHaveProperty('seed');
  });

  it('gives app and seed settings that the program accepts, which lead to that database', () => {
    for (const { environment } of [seed, app]) {
      const config = readConfig({ ...environment, NEO4J_PASSWORD: 'x' });
      expect(config).toMatchObject({
        host: '0.0.0.0',
        port: 4180,
        engine: { kind: 'neo4j', uri: 'bolt://neo4j:7687' },
      });
    }
    expect(app.ports).toEqual(['127.0.0.1:4180:4180']);
  });

  it('limits the memory of each service, above what Neo4j itself is given', () => {
    const megabytes = (size: string | undefined) => Number.parseInt(size ?? '', 10) * (size?.endsWith('g') ? 1024 : 1);
    for (const service of [neo4j, seed, app]) expect(megabytes(service.mem_limit)).toBeGreaterThan(0);
    const heap = megabytes(neo4j.environment[variable('server.memory.heap.max_size')]);
    const cache = megabytes(neo4j.environment[variable('server.memory.pagecache.size')]);
    expect(heap + cache).toBeLessThan(megabytes(neo4j.mem_limit) - 256);
  });

  it('keeps the data in volumes that it names, a copy for Neo4j Browser in its own', () => {
    expect(neo4j.volumes).toEqual(['neo4j-data:/data']);
    expect(explore.volumes).toEqual(['explore-data:/data']);
    expect(Object.keys(volumes)).toEqual(['neo4j-data', 'explore-data']);
  });

  it('opens Neo4j Browser only where it is asked for, on loopback, with the login of the other and reporting nothing', () => {
    expect([neo4j, seed, app].flatMap(({ profiles }) => profiles)).toEqual([]);
    for (const service of [explore, exploreSeed]) expect(service.profiles).toEqual(['explore']);
    expect(explore.ports).toEqual(['127.0.0.1:7474:7474', '127.0.0.1:7687:7687']);
    const { NEO4J_server_http_enabled: pages, NEO4J_client_allow__telemetry: telemetry, ...shut } = explore.environment;
    expect([pages, telemetry]).toEqual(['true', 'false']);
    expect({ ...shut, NEO4J_server_http_enabled: 'false' }).toEqual(neo4j.environment);
    expect(explore.image).toBe(neo4j.image);
    expect(explore.mem_limit).toBe(neo4j.mem_limit);
    expect(exploreSeed.depends_on).toEqual({ explore: { condition: 'service_healthy' } });
    expect(exploreSeed.environment).toEqual({ ...seed.environment, NEO4J_URI: 'bolt://explore:7687' });
    expect(exploreSeed.command).toEqual(seed.command);
  });
});

describe('the Dockerfile', () => {
  const dockerfile = text('Dockerfile');

  it('copies only what exists, and starts what the start script starts', () => {
    const copied = /^COPY (package.*) \.\/$/m.exec(dockerfile)?.[1]?.split(' ') ?? [];
    expect(copied.length).toBeGreaterThan(1);
    for (const file of copied) expect(existsSync(new URL(`../../${file}`, import.meta.url))).toBe(true);
    const main = scripts.start?.split(' ').pop() ?? 'none';
    expect(/^CMD (\[.*\])$/m.exec(dockerfile)?.[1]).toContain(main);
    expect(scripts).toHaveProperty('build');
  });

  it('runs as a user who may write the data folder alone, and is asked for its health', () => {
    expect(dockerfile).toMatch(/chown node:node \.data[\s\S]*^USER node$/m);
    expect(dockerfile).toContain(API.health.path);
  });

  it('sends neither the data, nor the tests, nor the history along', () => {
    const ignored = text('.dockerignore').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.git', '.data', '.cache', 'node_modules', 'tests']));
  });
});
