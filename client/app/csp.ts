/** Imported first: what must be said before any library runs, so that nothing trips over the strict policy. */
import { setNonce } from 'get-nonce';
import { z } from 'zod';

// Zod would otherwise probe `new Function`, which the policy reports as a violation.
z.config({ jitless: true });

/** The nonce of this response, which Vite leaves in the page for the server to fill. */
export function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

// Mantine's layers inject a style element through react-remove-scroll, which asks get-nonce.
setNonce(nonce());
