/** Sources on which no law can rest are refused. */
import { describe } from 'vitest';
import { swap } from '../../support/tiny-seed.ts';
import { at, type Refused, testRefused } from './cases.ts';

const FIX = 'name the authority in publishedTitle, publishedIn and authorityUrl';
const EXPECTED = 'an authority that can be named';
const first = (publisher: string, url: string) => swap('Publisher,https://example.org', `${publisher},${url}`);
/** The text's row is the second line; publisher and url begin behind "text,The text,". */
const publisher = (what: string, fix = FIX) => at('sources.csv:2:15', `${what} in publisher`, EXPECTED, fix);

const forbidden: Refused[] = [
  [
    'an author whom nobody knows',
    { 'sources.csv': first('unknown author', 'https://example.org') },
    publisher('an unknown author'),
  ],
  [
    'a bare address of a host of code',
    { 'sources.csv': first('Publisher', 'https://github.com/') },
    at('sources.csv:2:25', 'a host of code in url', EXPECTED, FIX),
  ],
  [
    'an encyclopedia',
    { 'sources.csv': first('Publisher', 'https://en.wikipedia.org/wiki/Law') },
    at('sources.csv:2:25', 'an encyclopedia or its mirror in url', EXPECTED, FIX),
  ],
  [
    'a host of shared papers',
    { 'sources.csv': first('scribd', 'https://example.org') },
    publisher('a host of shared papers'),
  ],
  [
    'how a copy was made in the place of a title',
    { 'sources.csv': swap('text,The text', 'text,A scraped list') },
    at('sources.csv:2:6', 'how the copy was made in title', EXPECTED, FIX),
  ],
  [
    'a leak, even as a copy',
    { 'sources.csv': (text) => first('Ministry', 'https://wikileaks.org/x')(text) },
    at('sources.csv:2:24', 'a leak in url', EXPECTED, 'drop it'),
  ],
  [
    'nobody who stands behind it',
    { 'sources.csv': swap('list,The list,Depositary,', 'list,The list,,') },
    at('sources.csv:3:6', 'nobody who stands behind it', 'an author or a publisher', 'name one'),
  ],
];

describe('a source that is no authority', () => testRefused(forbidden));
