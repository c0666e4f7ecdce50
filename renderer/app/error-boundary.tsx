import { Component } from 'react';
import type { ReactNode } from 'react';
import { ScreenFailure } from '../ui/screen-failure';

/** Where a bug in a screen ends: the rest of the window, and the work, stay. Nothing about the data is logged. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? (
      <ScreenFailure onAgain={() => this.setState({ hasFailed: false })} />
    ) : (
      this.props.children
    );
  }
}
