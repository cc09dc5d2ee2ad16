/** No node without a link, but those that seed.yaml allows; and it allows none that has links. */
import { placeOf } from '../read/cell.ts';
import { type Facts, requiredText } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';
import { allLinks, allNodes } from '../read/lookup.ts';

export function isolatedFaults(facts: Facts): Fault[] {
  const { settings } = facts;
  const linked = new Set(
    allLinks(facts).flatMap(({ fact }) => [requiredText(fact, 'start'), requiredText(fact, 'end')]),
  );
  const allowed = new Set(settings.isolated);
  const alone = allNodes(facts).filter((fact) => !linked.has(requiredText(fact, 'id')));
  const needless = [...allowed].filter((id) => !alone.some((fact) => fact.values.id === id));
  return [
    ...alone
      .filter((fact) => !allowed.has(requiredText(fact, 'id')))
      .map((fact) =>
        faultAt(
          placeOf(fact.row, 'id'),
          `"${requiredText(fact, 'id')}" without any link`,
          'at least one link',
          'add a link, or its id to isolated in seed.yaml',
        ),
      ),
    ...needless.map((id) =>
      faultAt(
        settings.placeOf(['isolated', settings.isolated.indexOf(id)]),
        `isolated "${id}"`,
        'the id of a node without links',
        'remove it from isolated',
      ),
    ),
  ];
}
