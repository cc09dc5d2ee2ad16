/** One panel that fails must not take the others with it. */
import { Component, type ReactNode } from 'react';
import { i18n } from '../i18n/i18n.ts';
import { renewFailedParts } from './lazy-part.tsx';

export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" className="section">
        <p>
          <b>{i18n.t('problems.crashed')}</b>
        </p>
        <p className="muted">{i18n.t('problems.crashedText')}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            renewFailedParts();
            this.setState({ failed: false });
          }}
        >
          {i18n.t('problems.retry')}
        </button>
      </div>
    );
  }
}
