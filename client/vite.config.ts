import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

// Vite reads a configuration from its default export only.
export default defineConfig({
  root: here,
  plugins: [react()],
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // Nothing becomes a data: address, which the policy would refuse for fonts and scripts.
    assetsInlineLimit: 0,
    // The polyfill would be an inline script without a use: every browser that draws WebGL 2 preloads modules.
    modulePreload: { polyfill: false },
    // What must be said before any library runs stands in one chunk with those libraries, so that every other chunk waits for it.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'first', test: /client\/app\/csp\.ts$|node_modules\/(zod|get-nonce)\// }] },
      },
    },
  },
  server: { port: 4181, proxy: { '/api/': 'http://127.0.0.1:4180' } },
});
