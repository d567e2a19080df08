import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reason } from '#core/search/model.ts';
import { Typed } from '../ui/Typed.tsx';
import { Phrase } from './Phrase.tsx';
import { groupedReasons, type NameLabels } from './reason-groups.ts';

export type { NameLabels } from './reason-groups.ts';

/** Leaves a spelling of a name out of the search; null for a text that is no spelling of it in use. */
export type SpellingsLeftOut = (nameId: string, text: string) => (() => void) | null;

interface Props {
  readonly reasons: readonly Reason[];
  readonly labels: NameLabels;
  readonly leaveOut: SpellingsLeftOut;
}

/** Why an article was found: "spelling of Vladimir Putin: پوٹن", each spelling with a way to leave it out. */
export function Reasons({ reasons, labels, leaveOut }: Props) {
  return (
    <span className="reasons small soft">
      {groupedReasons(reasons, labels).map(({ kind, name, nameId, texts }) => (
        <span key={`${kind} ${name}`} className="reason">
          <Phrase
            of={`reason.${kind}`}
            with={{
              name,
              text:
                kind === 'spelling' ? <Spellings texts={texts} nameId={nameId} leaveOut={leaveOut} /> : texts,
            }}
          />
        </span>
      ))}
    </span>
  );
}

interface SpellingsProps {
  readonly texts: readonly string[];
  readonly nameId: string;
  readonly leaveOut: SpellingsLeftOut;
}

function Spellings({ texts, nameId, leaveOut }: SpellingsProps) {
  const { t } = useTranslation('search');
  return texts.map((text, index) => {
    const act = leaveOut(nameId, text);
    return (
      <Fragment key={text}>
        {index > 0 ? <span className="unseen">{t('listSeparator')}</span> : null}{' '}
        <span className="reason-spelling">
          <Typed text={text} />
          {act ? (
            // For the pointer only: a line of a list can hold no control. The switches above do the same by key.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
            <span
              className="leave-out"
              aria-hidden="true"
              title={t('leaveOut', { text })}
              onClick={(event) => {
                event.stopPropagation();
                act();
              }}
            >
              ×
            </span>
          ) : null}
        </span>
      </Fragment>
    );
  });
}
