import { AppError } from '../contract/errors.ts';

/** The answer if it comes within `ms`, else an AppError 'engine-timeout'; `late` then stops what still works on it. */
export function withDeadline<T>(answer: Promise<T>, ms: number, late: () => void): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(
        new AppError(
          'engine-timeout',
          `The database did not answer within ${ms / 1000} s, so the query was stopped.`,
          'Ask for less: add labels, a LIMIT, or shorter paths.',
        ),
      );
      late();
    }, ms);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
