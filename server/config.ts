/** Environment and flags → Config. A flag (--port 5000) wins over the environment (PORT=5000); empty is unset. */
import { isIP } from 'node:net';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isLoopback } from './contract/loopback.ts';
import { AppError } from './contract/errors.ts';

const SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** By name in the environment; --data-dir is DATA_DIR. The password has no flag, which others could read. */
const Settings = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'a host name or an address, such as 127.0.0.1')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a whole number from 1 to 65535, such as 4180')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'a whole number from 1 to 65535, such as 4180')
    .default(4180),
  NEO4J_URI: z
    .string()
    .refine(isNeo4jUri, `the address of a Neo4j server, such as bolt://127.0.0.1:7687 (${SCHEMES.join(' ')})`)
    .refine(hasNoPassword, 'an address without user and password: they go into NEO4J_USER and NEO4J_PASSWORD')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/, 'the name of a database, such as neo4j')
    .default('neo4j'),
  DATA_DIR: z
    .string()
    .refine((path) => !path.includes('\0'), 'a folder')
    .default('.data'),
  RATE_LIMIT: z
    .string()
    .regex(/^\d{1,7}$/, 'how many requests a client may make in a minute, such as 600, or 0 for no limit')
    .transform(Number)
    .optional(),
  TRUST_PROXY: z
    .string()
    .refine((text) => proxiesOf(text).every(isSubnet), 'addresses of proxies, such as 10.0.0.1,fd00::/8, or none')
    .transform(proxiesOf)
    .default([]),
  CORS: z.enum(['on', 'off'], 'on or off').default('off'),
  EMBED_HOSTS: z
    .string()
    .refine(
      (text) => listed(text).every((each) => originOf(each)),
      'origins of pages, such as https://moodle.example,https://school.example:8443, without a path and without *',
    )
    .transform((text) => listed(text).flatMap((each) => originOf(each) ?? []))
    .default([]),
  CONSOLE: z.enum(['on', 'off'], 'on or off').optional(),
  FOLLOW: z.enum(['on', 'off'], 'on or off').default('off'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`).default('info'),
});
type Name = keyof typeof Settings.shape;
const NAMES = Object.keys(Settings.shape) as Name[];
const FLAGS = NAMES.filter((name) => name !== 'NEO4J_PASSWORD').map((name) => [flagOf(name), name] as const);

/** `password` is a function so that no log can print it; without one the server is asked without login. */
export type Neo4jConfig = { kind: 'neo4j'; uri: string; user: string; password?: () => string; database: string };
export type Config = {
  host: string;
  port: number;
  /** Whether the next free port will do where that one is taken: only where none was asked for. */
  anyPort: boolean;
  engine: { kind: 'grafeo' } | Neo4jConfig;
  dataDir: string;
  /** Requests of one client in a minute; 0: no limit. */
  rateLimit: number;
  /** Addresses and subnets of the proxies whose word on the client's address is taken. */
  trustProxy: readonly string[];
  /** Whether pages of other sites may read the answers. */
  cors: boolean;
  /** Origins whose pages may show the atlas in a frame. */
  embedHosts: readonly string[];
  /** Whether visitors may run queries of their own: unless told, only on a loopback address. */
  console: boolean;
  /** Whether phones may follow a seminar: rooms and votes in memory, the one thing that is not only read. */
  follow: boolean;
  logLevel: (typeof LOG_LEVELS)[number];
};

/** Throws one AppError whose message lists every fault; it never repeats a password. */
export function readConfig(env: Record<string, string | undefined>, args: readonly string[] = []): Config {
  const { given, faults } = readFlags(args);
  for (const name of NAMES) {
    const told = env[name]?.trim();
    if (told) given[name] ??= told;
  }

  const parsed = Settings.safeParse(given);
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0]) as Name;
    faults.push(`${name} is ${shown(name, given[name])}, but must be ${issue.message}.`);
  }
  if (!parsed.success || faults.length > 0) {
    throw new AppError(
      'bad-input',
      `The settings cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
      `Set them in the environment, or by flag: ${FLAGS.map(([flag]) => `--${flag}`).join(' ')}.`,
    );
  }

  const { HOST, PORT, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, DATA_DIR, LOG_LEVEL } = parsed.data;
  const { RATE_LIMIT, TRUST_PROXY, CONSOLE, CORS, EMBED_HOSTS, FOLLOW } = parsed.data;
  return {
    host: HOST,
    port: PORT,
    anyPort: given.PORT === undefined,
    engine: NEO4J_URI
      ? {
          kind: 'neo4j',
          uri: NEO4J_URI,
          user: NEO4J_USER,
          ...(NEO4J_PASSWORD ? { password: () => NEO4J_PASSWORD } : {}),
          database: NEO4J_DATABASE,
        }
      : { kind: 'grafeo' },
    dataDir: DATA_DIR,
    rateLimit: RATE_LIMIT ?? rateLimitAt(HOST),
    trustProxy: TRUST_PROXY,
    cors: CORS === 'on',
    embedHosts: EMBED_HOSTS,
    console: CONSOLE ? CONSOLE === 'on' : isLoopback(HOST),
    follow: FOLLOW === 'on',
    logLevel: LOG_LEVEL,
  };
}

/** A lecture room may sit behind one address; who asks from this machine is its owner. */
export const rateLimitAt = (host: string): number => (isLoopback(host) ? 6_000 : 600);

function listed(text: string): string[] {
  const items = text.split(',').map((item) => item.trim());
  return items.filter(Boolean);
}

function proxiesOf(text: string): string[] {
  return text.trim() === 'none' ? [] : listed(text);
}

/** As a policy names it, which knows no IPv6; undefined where more or less is said than an origin: a URL may hold what would end the policy. */
function originOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, href } = new URL(text);
  return href === `${origin}/` && /^https?:\/\/[a-z\d.-]+(:\d+)?$/.test(origin) ? origin : undefined;
}

function isSubnet(text: string): boolean {
  const [address = '', bits, more] = text.split('/');
  const family = isIP(address);
  return (
    family > 0 &&
    more === undefined &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)))
  );
}

function readFlags(args: readonly string[]): { given: Partial<Record<Name, string>>; faults: string[] } {
  const given: Partial<Record<Name, string>> = {};
  const faults: string[] = [];
  const options = Object.fromEntries(FLAGS.map(([flag]) => [flag, { type: 'string' as const }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    const name = token.kind === 'option' ? FLAGS.find(([flag]) => flag === token.name)?.[1] : undefined;
    if (token.kind === 'positional') faults.push(`Argument ${token.index + 1} stands alone; write --name VALUE.`);
    else if (!name)
      faults.push(`${token.rawName} is not a setting; these are: ${FLAGS.map(([flag]) => flag).join(', ')}.`);
    else if (!token.value) faults.push(`${token.rawName} has no value; write ${token.rawName} VALUE.`);
    else given[name] = token.value;
  }
  return { given, faults };
}

function flagOf(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** A secret typed into the wrong place must not be printed either. */
function shown(name: Name, value: string | undefined): string {
  if (name === 'NEO4J_PASSWORD') return 'set';
  // Whatever stands before an @ may be a login, also where the address is not one.
  if (name === 'NEO4J_URI') return `"${value?.replace(/^([a-z0-9+.-]+:(?:\/\/)?)?.*@/is, '$1…@')}"`;
  return JSON.stringify(value);
}

function isNeo4jUri(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return SCHEMES.includes(url.protocol) && url.hostname !== '';
}

/** No part of an address of a Neo4j has an @ but a login before the host. */
function hasNoPassword(text: string): boolean {
  return !text.includes('@');
}
