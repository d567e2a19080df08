import { Fragment, isValidElement, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Typed } from '../ui/Typed.tsx';

interface Props {
  /** Key in the `search` words, or in those of the area it names (`search-help:…`). */
  readonly of: string;
  /**
   * What stands in the placeholders, or is listed there; words are isolated, so that their direction disturbs nothing
   * around them.
   */
  readonly with: Readonly<Record<string, string | readonly string[] | ReactElement>>;
}

/** A private-use character stands for each value while the sentence is put together, then gives way to the `<bdi>`. */
const firstStandIn = 0xe000;

/** A sentence of the interface with words of a text in it. */
export function Phrase({ of, with: values }: Props) {
  const { t } = useTranslation('search');
  const names = Object.keys(values);
  const standIns = Object.fromEntries(
    names.map((name, index) => [name, String.fromCharCode(firstStandIn + index)]),
  );
  return t(of, standIns)
    .split(/([\uE000-\uE00F])/u)
    .map((part, index) => {
      const name = names[part.charCodeAt(0) - firstStandIn];
      // The parts of one sentence keep their places.
      // oxlint-disable-next-line react/no-array-index-key
      return (
        <Fragment key={index}>{name === undefined ? part : <Isolated words={values[name] ?? ''} />}</Fragment>
      );
    });
}

function Isolated({ words }: { readonly words: Props['with'][string] }) {
  const { t } = useTranslation('search');
  if (isValidElement(words)) return words;
  const list = typeof words === 'string' ? [words] : words;
  return list.map((word, index) => (
    <Fragment key={word}>
      {index > 0 ? t('listSeparator') : null}
      <Typed text={word} />
    </Fragment>
  ));
}
