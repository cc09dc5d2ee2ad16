/** Seminars of the seed: what cannot be read, or names what is not there, is refused with its place. */
import { describe, expect, it } from 'vitest';
import { fromHash, toHash } from '#contract/view-link.ts';
import { readSeminar } from '../../../graph-seed/read/seminars.ts';
import { at, testRefused } from '../refused/cases.ts';

const scene = (more = '', view = 'selected=KHM') =>
  `title: A seminar\nscenes:\n  - title: One\n    view: ${view}\n${more}`;

testRefused([
  [
    'a scene whose link cannot be read',
    { 'seminars/a.yaml': scene('', 'date=yesterday') },
    at(
      'seminars/a.yaml:4:11',
      'scenes.0.view "date=yesterday"',
      'a view whose date can be read (yesterday)',
      'set scenes.0.view',
    ),
  ],
  [
    'a key that no scene has',
    { 'seminars/a.yaml': scene('    clam: one\n') },
    at('seminars/a.yaml:5:5', 'the key clam', 'a part of a seminar or of a scene', 'remove it'),
  ],
  [
    'a seminar without scenes',
    { 'seminars/a.yaml': 'title: A seminar\nscenes: []\n' },
    at('seminars/a.yaml:2:9', 'scenes []', 'Too small: expected array to have >=1 items', 'set scenes'),
  ],
  [
    'no YAML',
    { 'seminars/a.yaml': 'title: "A seminar\n' },
    at('seminars/a.yaml:2:1', 'no YAML (Missing closing "quote)', 'YAML', 'correct that line, or the one before it'),
  ],
  [
    'a file name that is no id',
    { 'seminars/A b.yaml': scene() },
    at('seminars/A b.yaml:1:1', 'the file name A b', 'small letters, digits and hyphens', 'rename the file'),
  ],
  [
    'nodes, links and sources that are not in the data',
    {
      'seminars/a.yaml': scene(
        '    masked: [{ what: force, ids: ["CONTAINS:nothing:here"] }]\n    sources: [{ source: texts }]\n',
        'selected=KHN',
      ),
    },
    at('seminars/a.yaml:4:11', '"KHN"', 'the id of a node', 'write "KHM"'),
    at('seminars/a.yaml:5:14', '"CONTAINS:nothing:here"', 'the id of a link', 'name what is in the data'),
    at('seminars/a.yaml:6:25', '"texts"', 'a source of sources.csv', 'write "text"'),
  ],
]);

describe('a seminar that can be read', () => {
  it('has its id from its file, its view from the link, and what is left out by default', () => {
    const view = 'from=KHM&to=assist-victims-recovery&on=2026-11-24';
    const read = readSeminar('seminars/bound.yaml', Buffer.from(scene('', view)));
    if (!('seminar' in read)) throw new Error(read.faults[0]?.found);
    expect(read.seminar).toMatchObject({
      id: 'bound',
      language: 'en',
      scenes: [{ title: 'One', claim: '', voice: 'atlas', masked: [], view: fromHash(view) }],
    });
    expect(toHash(read.seminar.scenes[0]?.view ?? fromHash(''))).toBe(view);
  });
});
