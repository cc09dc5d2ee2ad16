/** The scene as a table that the back row can read: a question's answer, the paths, or the lines that are drawn. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { comparedIn } from '#contract/view.ts';
import { ComparePicture } from '../../compare/ComparePicture.tsx';
import { CompareTable } from '../../compare/CompareTable.tsx';
import { sessions } from '../../state/session.ts';
import { nodeLabel } from '../../picture/styles.ts';
import { AnswerTable } from '../../table/AnswerTable.tsx';
import { useSayDate } from '../../format/dates.ts';
import { ForceLine } from '../../ui/ForceLine.tsx';
import { MatrixTable } from '../../table/matrix/MatrixTable.tsx';
import { nodeNamer } from '../../format/node-names.ts';
import { answers } from '../../state/answers.ts';
import { visibleGraph } from '../../state/visible-graph.ts';
import { isKept } from '../../graph/graph.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { MASKED } from '../mask-rules.ts';

export function SceneTable() {
  const asked = useStore(views, ({ now }) => now.page === 'questions' && now.question);
  const answer = useStore(answers, (said) => said.questions?.answer);
  const path = useStore(answers, (said) => said.path);
  const matrix = useStore(answers, (said) => said.matrix);
  const beside = useStore(views, ({ now }) => comparedIn(now) !== undefined);
  const compare = useStore(answers, (said) => said.compare);
  const table = useStore(sessions, (session) => session.table);
  const gridded = useStore(views, ({ now }) => now.page === 'matrix');
  if (beside)
    return (
      <div className="big-table compare-stage">
        {!compare ? null : table ? <CompareTable answer={compare} /> : <ComparePicture answer={compare} room />}
      </div>
    );
  if (gridded) return <div className="big-table">{matrix && <MatrixTable matrix={matrix} />}</div>;
  return (
    <div className="big-table" data-rows={sizeOf(asked ? answer?.rows.length : path?.paths.length)}>
      {asked ? (
        answer && (
          <>
            <AnswerTable answer={answer} short />
            {answer.note && <p className="said">{answer.note}</p>}
          </>
        )
      ) : path ? (
        <PathTable path={path} />
      ) : (
        <LineTable />
      )}
    </div>
  );
}

/** Few rows are set larger than many. */
const sizeOf = (rows = 9): string => (rows <= 5 ? 'few' : rows <= 8 ? 'some' : 'many');

function PathTable({ path }: { path: Answer<'path'> }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const named = (id: string) => path.nodes.find((node) => node.id === id);
  return (
    <table>
      <thead>
        <tr>
          {(['path', 'who', 'force'] as const).map((head) => (
            <th key={head} scope="col" className="heading">
              {t(`present.${head}`)}
            </th>
          ))}
          <th scope="col" className="heading">
            {t('table.since')}
          </th>
        </tr>
      </thead>
      <tbody>
        {path.paths.map((found) => (
          <tr key={found.nodes.join(' ')}>
            <td>
              {found.nodes
                .slice(1, -1)
                .flatMap((id) => {
                  const node = named(id);
                  return node ? [nodeLabel(node, { ...path, paths: [found] })] : [];
                })
                .join(', ') || t('path.direct')}
            </td>
            <td>{found.who && t(`scopes.${found.who}`)}</td>
            <td>
              {found.force ? (
                <ForceLine force={found.force} />
              ) : (
                found.steps.some(({ links }) => links.some(isKept)) && MASKED
              )}
            </td>
            <td>{found.since && sayDate(found.since)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LineTable() {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const { nodes, links } = useStore(visibleGraph, (shown) => shown);
  const named = nodeNamer(nodes);
  return (
    <table>
      <thead>
        <tr>
          {(['from', 'relation', 'target', 'force'] as const).map((head) => (
            <th key={head} scope="col" className="heading">
              {t(`present.${head}`)}
            </th>
          ))}
          <th scope="col" className="heading">
            {t('table.since')}
          </th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <tr key={link.id}>
            <td>{named(link.start)}</td>
            <td>{t(`relations.${link.type}.forward`)}</td>
            <td>{named(link.end)}</td>
            <td>{link.force ? <ForceLine force={link.force} /> : isKept(link) && MASKED}</td>
            <td>{link.from && sayDate(link.from)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
