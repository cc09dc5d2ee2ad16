/** Teaches a new thread to read TypeScript, which it does not inherit, and begins its work. */
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
