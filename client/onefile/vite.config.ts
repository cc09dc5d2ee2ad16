import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { writeTemplate } from './template.ts';

const client = join(import.meta.dirname, '..');
const built = join(client, '../dist/file');

// Vite reads a configuration from its default export only.
export default defineConfig({
  root: client,
  base: './',
  resolve: {
    alias: [
      // The policy of the file allows no worker.
      { find: /^\.\.\/layouts\/force-run\.ts$/, replacement: join(client, 'layouts/force-here.ts') },
      // A fourth of the program, and of no use without a server.
      {
        find: /^.*\/(?:Api\/Api\.tsx|Cypher\/Cypher\.tsx|Events\/Events\.tsx|Growth\/Growth\.tsx|Map\/Map\.tsx|slides\/deck\.ts|follow\/Follow(?:Button|er)\.tsx)$/,
        replacement: join(client, 'onefile/not-here.tsx'),
      },
    ],
  },
  plugins: [
    react(),
    { name: 'seminar-template', closeBundle: () => writeTemplate(built, join(client, '../dist/client/seminar.json')) },
  ],
  build: {
    outDir: built,
    emptyOutDir: true,
    // The mark becomes part of the program; fonts are larger and are added where a file needs them.
    assetsInlineLimit: 4096,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: join(client, 'app/main-onefile.ts'),
      output: { codeSplitting: false, entryFileNames: 'program.js', assetFileNames: '[name][extname]' },
    },
  },
});
