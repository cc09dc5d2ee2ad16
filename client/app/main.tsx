import { nonce } from './csp.ts';
import './fonts.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Menu.css';
import './app.css';
import '../ui/text.css';
import '../ui/controls.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { syncUrl } from './url-sync.ts';
import { followSessionChanges } from './session-effects.ts';
import { bearTranslators } from './translators.ts';
import { Screen } from './Screen.tsx';
import { FOLLOW_HASH, PRESENTER_HASH } from '../present/scene-hash.ts';
import { sessions } from '../state/session.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { startWords } from '../i18n/i18n.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the atlas.');
bearTranslators(root);
// The presenter's window follows the seminar, not the address.
const presenter = location.hash.startsWith(PRESENTER_HASH);
const follower = location.hash.startsWith(FOLLOW_HASH)
  ? location.hash.slice(FOLLOW_HASH.length + 1).toUpperCase()
  : undefined;

// A page of its own: typed over another, or left again, it is loaded anew.
addEventListener('hashchange', () => {
  if (follower !== undefined || location.hash.startsWith(FOLLOW_HASH)) location.reload();
});

/** Whatever opens over the page is pushed into the window, over what opened it if need be. */
const LAYERS = {
  components: {
    Popover: { defaultProps: { middlewares: { flip: true, shift: { crossAxis: true, padding: 8 } } } },
  },
};

void startWords(sessions.get().language).then(() => {
  followSessionChanges();
  keepFocus();
  if (!presenter && follower === undefined) syncUrl();
  createRoot(root).render(
    <StrictMode>
      <MantineProvider getStyleNonce={nonce} withGlobalClasses={false} theme={LAYERS}>
        <Screen presenter={presenter} follower={follower} />
      </MantineProvider>
    </StrictMode>,
  );
});
