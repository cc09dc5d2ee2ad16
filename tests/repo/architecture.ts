/** The picture of the architecture, drawn from the layers and folders of the code: `npx tsx tests/repo/architecture.ts`. */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CLIENT, LAW, SEED } from './layers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const ARCHITECTURE = `${root}client/architecture.svg`;

/** One box: `rooms` are the folders and files in which it stands, lowest first. */
type Stage = { title: string; says: string; folder: string; rooms: readonly string[] };

/** The rooms of the client that hold the View and change it; all others draw it or tell it. */
const VIEW = ['api', 'state', 'explore', 'search', 'app'];

const foldersIn = (folder: string): string[] =>
  readdirSync(root + folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** In the order in which a fact travels. */
export function stages(): Stage[] {
  const client = CLIENT.flat();
  const server = foldersIn('server').filter((room) => !['engine', 'law', 'decisions'].includes(room));
  return [
    { title: 'facts', says: 'files with sources', folder: 'graph-seed/data', rooms: foldersIn('graph-seed/data') },
    { title: 'seed', says: 'checked, loaded', folder: 'graph-seed', rooms: SEED.flat() },
    { title: 'engine', says: 'Cypher in, rows out', folder: 'server/engine', rooms: foldersIn('server/engine') },
    { title: 'law', says: 'pure code', folder: 'server/law', rooms: LAW.flat() },
    { title: 'API', says: 'read only, described', folder: 'server', rooms: server },
    { title: 'View', says: 'what is asked', folder: 'client', rooms: client.filter((room) => VIEW.includes(room)) },
    { title: 'picture', says: 'what is shown', folder: 'client', rooms: client.filter((room) => !VIEW.includes(room)) },
  ];
}

/** px: of a box, of the gap in which its arrow stands, and of a line of text. */
const WIDTH = 120;
const GAP = 22;
const LINE = 16;
const TOP = 78;

/** As a page with a dark theme shows it too. */
const STYLE = `
  text { font: 11px ui-sans-serif, system-ui, sans-serif; fill: #3a4048; }
  .title { font-size: 15px; font-weight: 600; fill: #16191d; }
  .folder { font-family: ui-monospace, monospace; font-size: 10px; fill: #5b6470; }
  rect { fill: #f4f5f7; stroke: #9aa3ae; }
  path { fill: none; stroke: #5b6470; stroke-width: 1.5; }
  @media (prefers-color-scheme: dark) {
    text { fill: #c3cad3; }
    .title { fill: #f2f4f7; }
    .folder { fill: #98a2ae; }
    rect { fill: #1d2126; stroke: #5b6470; }
    path { stroke: #98a2ae; }
  }`;

export function architectureSvg(): string {
  const boxes = stages();
  const height = TOP + Math.max(...boxes.map(({ rooms }) => rooms.length)) * LINE + 8;
  const width = boxes.length * (WIDTH + GAP) - GAP + 2;
  const drawn = boxes.map(({ title, says, folder, rooms }, at) => {
    const x = 1 + at * (WIDTH + GAP);
    const left = x + 10;
    const from = x - GAP + 3;
    return [
      `  <g>`,
      `    <rect x="${x}" y="1" width="${WIDTH}" height="${height - 2}" rx="6"/>`,
      `    <text class="title" x="${left}" y="24">${title}</text>`,
      `    <text x="${left}" y="41">${says}</text>`,
      `    <text class="folder" x="${left}" y="58">${folder}</text>`,
      ...rooms.map((room, line) => `    <text x="${left}" y="${TOP + 4 + line * LINE}">${room}</text>`),
      ...(at > 0 ? [`    <path d="M${from} 20H${x - 3}M${x - 8} 15l5 5l-5 5"/>`] : []),
      `  </g>`,
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img">
  <title>From facts to the picture: ${boxes.map(({ title }) => title).join(', ')}</title>
  <style>${STYLE}
  </style>
${drawn.join('\n')}
</svg>
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(ARCHITECTURE, architectureSvg());
