import {
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf, languages } from '#core/articles/language.ts';
import { nameLineSorts } from '#core/names/choices.ts';
import type { Name } from '#core/names/model.ts';
import { useNameCounts } from '../../app/queries.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import { NextIcon } from '../../ui/icons.tsx';
import type { MentionsState } from './left.ts';

interface Props {
  readonly name: Name;
  readonly state: MentionsState;
  /** Undefined until it is known. */
  readonly total: number | undefined;
  readonly onChange: (patch: Partial<MentionsState>) => void;
}

/** Which mentions are shown, and in which order. */
export function MentionTools({ name, state, total, onChange }: Props) {
  const { t } = useTranslation('names-room');
  const format = useFormat();
  return (
    <div className="said-tools">
      <Spellings name={name} state={state} onChange={onChange} />
      <ToggleButtonGroup
        className="said-orders"
        aria-label={t('sort')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[state.sort]}
        onSelectionChange={(keys) => {
          const sort = nameLineSorts.find((one) => keys.has(one));
          if (sort) onChange({ sort });
        }}
      >
        {nameLineSorts.map((sort) => (
          <ToggleButton key={sort} id={sort} className="button eased quiet small">
            {t(`said.sort.${sort}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <output className="small soft said-total">
        {total === undefined ? null : t('mentions', { count: total, formatted: format.number(total) })}
      </output>
    </div>
  );
}

const all = 'all';

function Spellings({ name, state, onChange }: Omit<Props, 'total'>) {
  const { t } = useTranslation('names-room');
  const format = useFormat();
  const counts = useNameCounts(name.id).data;
  const mentionsOf = (id: string) => counts?.find(({ spellingId }) => spellingId === id)?.mentions;
  const chosen = name.spellings.find(({ id }) => id === state.spellingId);
  return (
    <MenuTrigger>
      <Button className="said-spelling small">
        {chosen ? (
          <bdi lang={chosen.language} dir={directionOf(chosen.language)}>
            {chosen.text}
          </bdi>
        ) : (
          t('allSpellings')
        )}
        <NextIcon />
      </Button>
      <Popover className="popover said-popover">
        <Menu
          aria-label={t('spellings')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen?.id ?? all]}
          onSelectionChange={(keys) => {
            const [key] = keys;
            if (key !== undefined) onChange({ spellingId: key === all ? null : String(key) });
          }}
        >
          <MenuItem id={all} className="menu-item said-option">
            <span>{t('allSpellings')}</span>
          </MenuItem>
          {languages.map((language) => {
            const spellings = name.spellings.filter((one) => one.language === language);
            return spellings.length === 0 ? null : (
              <MenuSection key={language} className="said-options">
                <Header className="unseen">{t(`names:language.${language}`)}</Header>
                {spellings.map(({ id, text }) => (
                  <MenuItem key={id} id={id} className="menu-item said-option" textValue={text}>
                    <bdi lang={language} dir={directionOf(language)}>
                      {text}
                    </bdi>
                    <span className="soft small">{format.number(mentionsOf(id) ?? 0)}</span>
                  </MenuItem>
                ))}
              </MenuSection>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
