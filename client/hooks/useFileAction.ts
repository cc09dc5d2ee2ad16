/** Changes what is kept in the browser; what goes wrong is said in words, in the place where it was asked. */
import { useState } from 'react';
import { say } from '../explore/notices.ts';
import { FileFault } from '../state/data-file.ts';
import { SavedFault } from '../state/persisted-list.ts';

/** True where it was done; `said` is then told. */
export type Act = (what: () => void, said?: string) => boolean;

/** `tell`: the words of a fault. */
export function useAct(tell: (fault: SavedFault | FileFault) => string): { fault: string; act: Act } {
  const [fault, setFault] = useState('');
  const act: Act = (what, said) => {
    try {
      what();
      setFault('');
      if (said) say(said);
      return true;
    } catch (error) {
      if (!(error instanceof SavedFault || error instanceof FileFault)) throw error;
      setFault(tell(error));
      return false;
    }
  };
  return { fault, act };
}
