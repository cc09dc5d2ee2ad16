/** Changes what is kept of seminars; what goes wrong is said in words, in the place where it was asked. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '../../explore/notices.ts';
import { FileFault } from '../../state/data-file.ts';
import { SavedFault } from '../../state/shelf.ts';
import { MOST_STORIES } from '../../state/stories.ts';

/** True where it was done; `said` is then told. */
export type StoryAct = (what: () => void, said?: string) => boolean;

export function useStoryAct(): { fault: string; act: StoryAct } {
  const { t } = useTranslation();
  const [fault, setFault] = useState('');
  const act: StoryAct = (what, said) => {
    try {
      what();
      setFault('');
      if (said) say(said);
      return true;
    } catch (error) {
      if (error instanceof SavedFault) setFault(t(`present.editor.faults.${error.code}`, { most: MOST_STORIES }));
      else if (error instanceof FileFault) setFault(t(`present.editor.faults.${error.code}`, { at: error.at, text: error.message }));
      else throw error;
      return false;
    }
  };
  return { fault, act };
}
