/** The file of saved views. */
import { z } from 'zod';
import { fromDataFile, toDataFile } from './data-file.ts';
import { MOST_SAVED, SavedView } from './saved.ts';

const KIND = 'palermo-atlas/views';
const VERSION = 1;

export const toFile = (views: readonly SavedView[], dataVersion: string | undefined): string => toDataFile(KIND, VERSION, views, dataVersion);

/** Throws FileFault: what is wrong, and where. */
export const fromFile = (text: string): SavedView[] => fromDataFile(KIND, VERSION, z.array(SavedView).max(MOST_SAVED), text);
