/** Changes what is kept in the browser; what goes wrong is said in words, in the place where it was asked. */
import { useState } from 'react';
import { say } from '../explore/notices.ts';
import { FileFault } from '../state/data-file.ts';
import { SavedFault } from '../state/persisted-list.ts';

/** True where it was done; `said` is then told. */
export type FileAction = (what: () => void, said?: string) => boolean;

/** `tell`: the words of a fault. */
export function useFileAction(tell: (fault: SavedFault | FileFault) => string): { fault: string; act: FileAction } {
  const [fault, setFault] = useState('');
  const act: FileAction = (what, said) => {
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
