/** Puts the tokens of the picture into CSS variables, so that panels and picture never differ. */
import { NODE_KINDS } from '#contract/ontology.ts';
import { THEMES, type ThemeName } from '../canvas/palette.ts';

export function applyTheme(name: ThemeName): void {
  const theme = THEMES[name];
  const { documentElement: root } = document;
  root.dataset.theme = name;
  root.style.colorScheme = name === 'dark' ? 'dark' : 'light';
  const tokens: [string, string][] = [
    ['ground', theme.ground],
    ['panel', theme.panel],
    ['ink', theme.ink],
    ['muted', theme.muted],
    ['hairline', theme.hairline],
    ...NODE_KINDS.map((kind): [string, string] => [`kind-${kind}`, theme.kinds[kind]]),
  ];
  for (const [token, value] of tokens) root.style.setProperty(`--${token}`, value);
}
