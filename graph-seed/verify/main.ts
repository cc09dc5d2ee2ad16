/** `npm run verify -- <folder>`: do the words that decided each clause stand in the article named? */
import { buildSeed } from '../build.ts';
import { verifyFolder } from './verify.ts';

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || more.length > 0) {
  console.error('Say one folder of treaty texts: npm run verify -- <folder>');
  process.exitCode = 2;
} else {
  const { lines, code } = verifyFolder(folder, buildSeed());
  for (const line of lines) console.log(line);
  process.exitCode = code;
}
