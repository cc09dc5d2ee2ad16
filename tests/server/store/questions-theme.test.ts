/** Questions on a theme, and on who stands between an organisation and a text. Worked out from the facts beforehand. */
import { beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from '../../../server/store/store.ts';
import { asking, pick } from '../../support/ask-question.ts';
import { describeEngines, LOAD_SEED } from '../../support/engines.ts';

const answers = new Map<string, unknown>();

describeEngines('questions on a theme', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await open(LOAD_SEED));
  });
  const ask = asking(answers, () => store);

  it('tell the remedies that Cambodia owes, every victim first', async () => {
    const answer = await ask('theme-duties');
    expect(pick(answer, 'article', 'paragraph', 'force', 'since').slice(0, 3)).toEqual([
      ['palermo-protocol/6', '6', 'mandatory', '2007-08-01'],
      ['untoc/25', '2', 'mandatory', '2007-08-01'],
      ['untoc/14', '2', 'consider', '2007-08-01'],
    ]);
    // The fund of the Rome Statute is the Court's.
    expect(new Set(pick(answer, 'duty').flat())).toEqual(
      new Set(['compensation', 'asset-disposal-for-victims', 'effective-remedy']),
    );
  });

  it('name who supervises Thailand on forced labour by treaty, not everybody who watches it', async () => {
    const rows = pick(await ask('theme-supervisors'), 'institution', 'instrument', 'article');
    expect(rows).toEqual([
      ['human-rights-committee', 'iccpr', 'iccpr/40'],
      ['human-rights-committee', 'iccpr', 'iccpr/41'],
      ['human-rights-committee', 'iccpr', 'iccpr/42'],
      ['human-rights-committee', 'iccpr', 'iccpr/40'],
      ['ilo-ceacr', 'ilo-c029', null],
      ['ilo-ceacr', 'ilo-c105', null],
      ['ilo-ceacr', 'ilo-p029', null],
      ['ilo-governing-body', 'ilo-c029', 'ilo-c029/31'],
      ['ilo-governing-body', 'ilo-c105', 'ilo-c105/8'],
    ]);
  });

  it('name the institutions between APLE and the law of 2008', async () => {
    expect(pick(await ask('between'), 'link', 'helped', 'role')).toEqual([
      ['ASSISTS', 'khm-moi', 'ADMINISTERS'],
      ['MEMBER_OF', 'khm-ncct', 'SUPPORTS'],
    ]);
  });

  it('say of whom a finding speaks', async () => {
    const rows = pick(await ask('findings-duty'), 'finding', 'about', 'form');
    expect(rows).toContainEqual(['paulina-2025/f-073', 'khm-tshtse-2008', 'gap']);
    expect(rows).toContainEqual(['paulina-2025/f-026', 'KHM', 'gap']);
  });
});
