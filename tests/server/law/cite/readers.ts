/** Readers of BibTeX and RIS as strict as the formats, written apart from the writers they judge. */

export type Entry = { type: string; key: string; fields: Record<string, string> };

/** Throws where braces do not balance or an entry is not of the form @type{key, name = value, …}. */
export function readBibtex(text: string): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  const expect = (pattern: RegExp): string => {
    const match = new RegExp(pattern.source, 'uy');
    match.lastIndex = at;
    const found = match.exec(text);
    if (!found) throw new Error(`expected ${pattern} at "${text.slice(at, at + 60)}"`);
    at = match.lastIndex;
    return found[1] ?? '';
  };
  const group = (): string => {
    expect(/\{/);
    const start = at;
    for (let depth = 1; depth > 0; at += 1) {
      if (at >= text.length) throw new Error(`no closing brace after "${text.slice(start, start + 60)}"`);
      depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0;
    }
    return text.slice(start, at - 1);
  };
  while (at < text.length) {
    const type = expect(/\s*@([a-z]+)/);
    const key = expect(/\{([^\s"#%'(),={}~\\]+),\s*/);
    const fields: Record<string, string> = {};
    while (text[at] !== '}') {
      const name = expect(/([a-z]+) = /);
      if (name in fields) throw new Error(`${name} twice in ${key}`);
      fields[name] = text[at] === '{' ? group() : expect(/([a-z]{3})/);
      expect(/,\s*/);
    }
    expect(/\}\s*/);
    entries.push({ type, key, fields });
  }
  return entries;
}

const COMMANDS: Record<string, string> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What LaTeX prints. Throws at a character that LaTeX would take for a command. */
export function printed(value: string): string {
  return value.replace(/\{\\([a-z]+)\}|\\([&%$#_])|[{}]|([&%$#_~^\\])/g, (_, command, plain, bare) => {
    if (bare) throw new Error(`"${bare}" stands unescaped in "${value}"`);
    return command ? (COMMANDS[command] ?? `?${command}`) : (plain ?? '');
  });
}

/** Names parted by "and", except where it stands in braces. */
export function authorsPrinted(value: string): string[] {
  const names: string[] = [];
  let name = '';
  for (const word of value.split(' ')) {
    const depth = name.split('{').length - name.split('}').length;
    if (word === 'and' && depth === 0) {
      names.push(printed(name));
      name = '';
    } else name += name ? ` ${word}` : word;
  }
  return [...names, printed(name)];
}

/** Records as tags and values. Throws at a line that is not "XX  - value", and where TY or ER is out of place. */
export function readRis(text: string): [tag: string, value: string][][] {
  const records: [string, string][][] = [];
  let open: [string, string][] | undefined;
  for (const line of text.split('\r\n')) {
    if (line === '' && !open) continue;
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
    if (tag === undefined || value === undefined) throw new Error(`no line of RIS: ${JSON.stringify(line)}`);
    if ((tag === 'TY') === (open !== undefined)) throw new Error(`${tag} out of place`);
    if (tag === 'ER') {
      records.push(open ?? []);
      open = undefined;
    } else {
      if (value === '') throw new Error(`${tag} is empty`);
      open = [...(open ?? []), [tag, value]];
    }
  }
  if (open) throw new Error('the last record has no end');
  return records;
}
