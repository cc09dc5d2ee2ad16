/** Why the server did not do what was asked, in words of a visitor. */
import { ApiError } from '../../api/client.ts';
import { i18n } from '../../i18n/i18n.ts';

export function whyNot(error: unknown): string {
  if (!(error instanceof ApiError)) return String(error);
  const { code, message, hint } = error;
  return code === 'unreachable' || code === 'strange' ? i18n.t(`problems.${code}`) : `${message} ${hint}`.trim();
}
