import { nonce } from './csp.ts';
import './fonts.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Menu.css';
import './style.css';
import './panels.css';
import './twin.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { followAddress } from './address.ts';
import { followSession } from './follow.ts';
import { sessions } from './state/session.ts';
import { startWords } from './words/words.ts';

startWords(sessions.get().language);
followSession();
followAddress();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the atlas.');
createRoot(root).render(
  <StrictMode>
    <MantineProvider getStyleNonce={nonce} withGlobalClasses={false}>
      <App />
    </MantineProvider>
  </StrictMode>,
);
