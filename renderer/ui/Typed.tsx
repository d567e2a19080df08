import type { ReactNode } from 'react';
import { guessLanguage } from '#core/articles/guess-language.ts';

interface Props {
  readonly text: string;
  /** The same text with marks in it. */
  readonly children?: ReactNode;
}

/**
 * Words that a reader typed or a file brought, among words of the interface: kept apart from them, in the language of
 * their letters, so that a voice reads them as what they are, and in their own direction.
 */
export const Typed = ({ text, children = text }: Props) => (
  <bdi lang={guessLanguage(text)} dir="auto">
    {children}
  </bdi>
);
