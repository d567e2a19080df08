import { useState } from 'react';
import { Group, Switch, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Expansion, Hit } from '#core/search/model.ts';
import { useFormat } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import type { SearchQuery } from './query.ts';
import { spellingsInSight, textsFound } from './spellings-in-sight.ts';

interface Props {
  readonly expansions: readonly Expansion[];
  readonly hits: readonly Hit[];
  readonly withoutNames: readonly string[];
  readonly withoutSpellings: readonly string[];
  readonly onChange: (patch: Partial<SearchQuery>) => void;
}

const switched = (off: readonly string[], id: string, on: boolean): string[] =>
  on ? off.filter((one) => one !== id) : [...off, id];

/** A name as the interface's language calls it; in the other language where it has no name for it. */
export const labelOf = (labels: Expansion['labels'], language: string): string =>
  (language === 'ur' ? labels.ur : labels.en) ?? labels.ur ?? labels.en ?? '';

/** The names that the query was widened by: a switch for each name, and one for each of its spellings. */
export function Expansions({ expansions, ...props }: Props) {
  const { t } = useTranslation('search');
  if (expansions.length === 0) return null;
  return (
    <ul className="expansions" aria-label={t('expansions')}>
      {expansions.map((expansion) => (
        <WidenedBy key={expansion.nameId} expansion={expansion} {...props} />
      ))}
    </ul>
  );
}

interface WidenedByProps extends Omit<Props, 'expansions'> {
  readonly expansion: Expansion;
}

function WidenedBy({ expansion, hits, withoutNames, withoutSpellings, onChange }: WidenedByProps) {
  const { t, i18n } = useTranslation('search');
  const format = useFormat();
  const [showsAll, setShowsAll] = useState(false);
  const { nameId, labels, spellings } = expansion;
  const label = labelOf(labels, i18n.language);
  const on = !withoutNames.includes(nameId);
  const inSight = spellingsInSight(spellings, textsFound(hits), withoutSpellings);
  const rest = spellings.length - inSight.length;
  return (
    <li>
      <Switch
        className="switch"
        isSelected={on}
        onChange={(selected) => onChange({ withoutNames: switched(withoutNames, nameId, selected) })}
      >
        <span className="switch-track" aria-hidden="true" />
        <span className="unseen">{t('alsoSpellingsOf')}</span> <bdi>{label}</bdi>
      </Switch>
      <Group className="spellings" aria-label={t('spellingsOf', { name: label })}>
        {(showsAll ? spellings : inSight).map((spelling) => (
          <ToggleButton
            key={spelling.id}
            className="spelling eased"
            isDisabled={!on}
            isSelected={on && !withoutSpellings.includes(spelling.id)}
            onChange={(selected) =>
              onChange({ withoutSpellings: switched(withoutSpellings, spelling.id, selected) })
            }
          >
            <span lang={spelling.language} dir="auto">
              {spelling.text}
            </span>
          </ToggleButton>
        ))}
        {rest > 0 ? (
          <Button
            look="quiet"
            className="spellings-more"
            aria-expanded={showsAll}
            aria-label={
              showsAll ? undefined : t('moreSpellings', { count: rest, total: format.number(rest) })
            }
            onPress={() => setShowsAll(!showsAll)}
          >
            {showsAll ? t('fewerSpellings') : <span dir="ltr">+{format.number(rest)}</span>}
          </Button>
        ) : null}
      </Group>
    </li>
  );
}
