/** Does something with the saved views; what goes wrong is said in words, in the place where it was asked. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '../../explore/notices.ts';
import { FileFault } from '../../state/data-file.ts';
import { MOST_SAVED } from '../../state/saved.ts';
import { SavedFault } from '../../state/shelf.ts';

/** True where it was done; `said` is then told. */
export type SavedAct = (what: () => void, said?: string) => boolean;

export function useSavedAct(): { fault: string; act: SavedAct } {
  const { t } = useTranslation();
  const [fault, setFault] = useState('');
  const act: SavedAct = (what, said) => {
    try {
      what();
      setFault('');
      if (said) say(said);
      return true;
    } catch (error) {
      if (error instanceof SavedFault) setFault(t(`saved.faults.${error.code}`, { most: MOST_SAVED }));
      else if (error instanceof FileFault) setFault(t(`saved.faults.${error.code}`, { at: error.at, text: error.message }));
      else throw error;
      return false;
    }
  };
  return { fault, act };
}
