/** The file of one seminar. */
import { Story } from '#contract/seminar.ts';
import { fromDataFile, toDataFile } from './data-file.ts';

const KIND = 'palermo-atlas/story';
const VERSION = 1;

export const storyToFile = (story: Story, dataVersion: string | undefined): string => toDataFile(KIND, VERSION, story, dataVersion);

/** Throws FileFault: what is wrong, and where. */
export const storyFromFile = (text: string): Story => fromDataFile(KIND, VERSION, Story, text);
