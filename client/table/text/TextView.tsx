/** The view as text: what it is about, sentence by sentence, and a walk along its links by arrow keys. */
import { useTranslation } from 'react-i18next';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { AtlasTold } from './AtlasText.tsx';
import { PathsTold } from './PathsText.tsx';
import { StackList } from '../StackList.tsx';
import { Walk } from './GraphWalk.tsx';
import { LinksTold } from './LinksText.tsx';

export function Told() {
  const { t } = useTranslation();
  const path = useStore(answers, (said) => said.path);
  const overview = useStore(answers, (said) => said.overview);
  return (
    <div className="told">
      <Walk />
      {path ? (
        <PathsTold answer={path} />
      ) : overview ? (
        <AtlasTold overview={overview} />
      ) : (
        <p className="muted">{t('app.working')}</p>
      )}
      <StackList />
      <LinksTold />
    </div>
  );
}
