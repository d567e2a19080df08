import { Fragment } from 'react';
import type { Range } from '#core/articles/model.ts';
import { runsOf } from './marked.ts';

/** A text with its marks in `<mark>`, which has no padding: Urdu letters go on joining through it. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Range[] }) {
  let at = 0;
  return runsOf(text, marks).map((run) => {
    const key = at;
    at += run.text.length;
    return run.marked ? <mark key={key}>{run.text}</mark> : <Fragment key={key}>{run.text}</Fragment>;
  });
}
