/** Says what happened: in a breath, or as a notice that stays where something failed. */
import { ApiError, isAborted } from '../api/client.ts';
import { changeSession, sessions } from '../state/session.ts';
import { i18n } from '../i18n/i18n.ts';

export function say(said: string): void {
  changeSession({ said, words: sessions.get().words + 1 });
}

export function tellFailure(error: unknown): undefined {
  if (error instanceof ApiError && error.code === 'not-here') say(error.message);
  else if (!isAborted(error)) report(error);
}

/** What failed, in the product's own words; a refusal is told in those of the server, which knows why. */
export function wordsOf({ code, message, hint }: ApiError): { title: string; text: string } {
  return code === 'unreachable' || code === 'strange'
    ? { title: i18n.t(`problems.${code}`), text: i18n.t(`problems.${code}Text`) }
    : { title: message, text: hint };
}

/** Without `retry` where asking again would bring the same answer. */
export function report(error: unknown, retry?: () => void): void {
  const failure = error instanceof ApiError ? error : new ApiError('strange', String(error), '', undefined, error);
  if (failure.code === 'unreachable' || failure.code === 'strange') {
    console.error(failure);
    changeSession({ notice: { ...wordsOf(failure), retry } });
  } else {
    const text = [failure.message, failure.hint].filter(Boolean).join(' ');
    const lasting = failure.code === 'bad-input' || failure.code === 'not-found' || failure.code === 'not-here';
    changeSession({ notice: { title: i18n.t('problems.refused'), text, retry: lasting ? undefined : retry } });
  }
}
