/** Progress as one line: rewritten in place on a terminal, a line for each new stage elsewhere. */

type Out = { isTTY?: boolean; write(text: string): unknown };

/** "reading … checking … loading 3,000 of 9,669": `say` may be called as often as wanted, `end` writes what remains. */
export function progress(out: Out): { say(line: string): void; end(line?: string): void } {
  const stages: string[] = [];
  let open = false;
  return {
    say(line) {
      const stage = line.split(' ')[0] ?? '';
      const isNew = !stages.at(-1)?.startsWith(stage);
      if (isNew) stages.push(line);
      else stages[stages.length - 1] = line;
      if (out.isTTY) out.write(`\r${stages.join(' … ')}`);
      else if (isNew) out.write(`${stages.length > 1 ? ' … ' : ''}${stage}`);
      open = true;
    },
    end(line) {
      if (open) out.write('\n');
      open = false;
      if (line) out.write(`${line}\n`);
    },
  };
}
