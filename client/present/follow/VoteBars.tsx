/** How many chose each option: a bar and its number, once the scene has revealed what it kept back. */
import { useTranslation } from 'react-i18next';

type Props = { options: readonly string[]; votes: readonly number[] };

export function VoteBars({ options, votes }: Props) {
  const { t } = useTranslation();
  const all = votes.reduce((sum, each) => sum + each, 0);
  return (
    <table className="vote-bars">
      <caption>{t('present.follow.votes', { count: all })}</caption>
      <tbody>
        {[...options.entries()].map(([place, option]) => (
          <tr key={option}>
            <th scope="row">{option}</th>
            <td>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={all > 0 ? (100 * (votes[place] ?? 0)) / all : 0} height="10" fill="currentColor" />
              </svg>
            </td>
            <td className="tabular">{votes[place] ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
