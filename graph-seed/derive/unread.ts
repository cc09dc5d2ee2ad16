/** What is still unread of each treaty, in one line: "actip: articles 5, 6; parts of 14; 21 coded clauses". */
import { type Facts, requiredText, textOf } from '../read/rows.ts';

export function stillUnread({ law, links, nodes }: Facts): string[] {
  const numbers = new Map(nodes.Article.map((fact) => [requiredText(fact, 'id'), requiredText(fact, 'number')]));
  const clauses = links.IMPOSES.filter((fact) => textOf(fact, 'force') === 'unread');
  return [...new Set(law.unread.map((fact) => requiredText(fact, 'instrument')))].map((treaty) => {
    const rows = law.unread.filter((fact) => requiredText(fact, 'instrument') === treaty);
    const told = (extent: string) =>
      rows
        .filter((fact) => textOf(fact, 'extent') === extent)
        .map((fact) => numbers.get(requiredText(fact, 'article')) ?? '')
        .join(', ');
    const count = clauses.filter((fact) => requiredText(fact, 'start').startsWith(`${treaty}/`)).length;
    const parts = [
      told('whole') && `${told('whole').includes(',') ? 'articles' : 'article'} ${told('whole')}`,
      told('part') && `parts of ${told('part')}`,
      `${count} coded ${count === 1 ? 'clause' : 'clauses'}`,
    ];
    return `${treaty}: ${parts.filter(Boolean).join('; ')}`;
  });
}
