import { Group, Switch, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Expansion } from '#core/search/model.ts';
import type { SearchQuery } from './query.ts';

interface Props {
  readonly expansions: readonly Expansion[];
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
export function Expansions({ expansions, withoutNames, withoutSpellings, onChange }: Props) {
  const { t, i18n } = useTranslation('search');
  if (expansions.length === 0) return null;
  return (
    <ul className="expansions" aria-label={t('expansions')}>
      {expansions.map(({ nameId, labels, spellings }) => {
        const label = labelOf(labels, i18n.language);
        const on = !withoutNames.includes(nameId);
        return (
          <li key={nameId}>
            <Switch
              className="switch"
              isSelected={on}
              onChange={(selected) => onChange({ withoutNames: switched(withoutNames, nameId, selected) })}
            >
              <span className="switch-track" aria-hidden="true" />
              <span className="unseen">{t('alsoSpellingsOf')}</span> <bdi>{label}</bdi>
            </Switch>
            <Group className="spellings" aria-label={t('spellingsOf', { name: label })}>
              {spellings.map((spelling) => (
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
            </Group>
          </li>
        );
      })}
    </ul>
  );
}
