import type { ComponentProps, MouseEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import { keysFor } from '#core/keys/chosen.ts';
import type { TrayItem } from '#core/names/tray.ts';
import { useName, useSettings } from '../../app/queries.ts';
import { useFormat } from '../../i18n/format.ts';
import { keysText } from '../../keys/useKeys.ts';
import { asLanguage, labelsOf } from '../labels.ts';
import { Typed } from '../../ui/Typed.tsx';
import { Reasons } from './Reasons.tsx';
import { kindOf } from './useTrayDecisions.ts';

export type RowAction = 'yes' | 'no' | 'new' | 'another' | 'open';

interface Props {
  readonly id: string;
  readonly index: number;
  readonly item: TrayItem;
  readonly active: boolean;
  readonly chosen: boolean;
  /** CSS pixels from the first row. */
  readonly top: number;
  readonly ref: Ref<HTMLDivElement>;
  readonly onClick: (event: MouseEvent) => void;
  readonly onToggle: () => void;
  readonly onAct: (action: RowAction) => void;
}

/** A cell of the grid of items, which is no table: its rows are laid where they scroll to. */
function Cell(props: ComponentProps<'div'>) {
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
  return <div role="gridcell" {...props} />;
}

/** One spelling: what it is asked about, where it stands, why, and the answers. */
export function TrayRow({ id, index, item, active, chosen, top, ref, ...on }: Props) {
  const { t } = useTranslation('tray');
  return (
    // Keys are the grid's, which holds the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={ref}
      id={id}
      data-index={index}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="row"
      aria-rowindex={index + 1}
      aria-selected={chosen}
      className={`tray-row ${active ? 'active' : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={on.onClick}
    >
      <Cell className="tray-mark">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={chosen}
          aria-label={t('select', { text: item.text })}
          onChange={on.onToggle}
          onClick={(event) => event.stopPropagation()}
        />
      </Cell>
      <Cell className="tray-what">
        <bdi
          className={`tray-spelling ${item.language}`}
          lang={item.language}
          dir={directionOf(item.language)}
        >
          {item.text}
        </bdi>
        <Question item={item} />
      </Cell>
      <Cell className="tray-where">
        <Places item={item} />
        <Reasons item={item} />
      </Cell>
      <Cell className="tray-answers">
        <Answers item={item} onAct={on.onAct} />
      </Cell>
    </div>
  );
}

function Question({ item }: { readonly item: TrayItem }) {
  const { t, i18n } = useTranslation('tray');
  const name = useName(item.known?.nameId ?? null);
  if (item.known === null)
    return <span className="tray-question">{t('maybeNew', { kind: t(`names:kind.${kindOf(item)}`) })}</span>;
  if (!name) return null;
  const { main, other } = labelsOf(name, asLanguage(i18n.language));
  return (
    <span className="tray-question">
      {t('spellingOf', { name: main.text })}{' '}
      {other ? (
        <bdi className="soft" lang={other.language} dir={directionOf(other.language)}>
          {other.text}
        </bdi>
      ) : null}
    </span>
  );
}

function Places({ item }: { readonly item: TrayItem }) {
  const { t } = useTranslation('tray');
  const format = useFormat();
  const { places, mentions, articles } = item;
  const [first] = places;
  return (
    <>
      {first ? (
        <p className={`tray-line ${first.language}`} lang={first.language} dir={directionOf(first.language)}>
          {first.before}
          <mark>{first.text}</mark>
          {first.after}
        </p>
      ) : null}
      <p className="tray-count small soft">
        {t('stands', {
          count: articles,
          times: t('times', { count: mentions, formatted: format.number(mentions) }),
          articles: t('articles', { count: articles, formatted: format.number(articles) }),
        })}
        {first ? (
          <>
            {' · '}
            <Typed text={first.title} />
          </>
        ) : null}
      </p>
    </>
  );
}

function Answers({ item, onAct }: { readonly item: TrayItem; readonly onAct: Props['onAct'] }) {
  const { t } = useTranslation('tray');
  const settings = useSettings();
  const answers: readonly RowAction[] = [
    'yes',
    'no',
    ...(item.known === null ? [] : (['new'] as const)),
    'another',
    ...(item.places.length > 0 ? (['open'] as const) : []),
  ];
  const titleOf = (action: RowAction) => {
    const keys = keysFor(settings, `tray-${action}`);
    const does = t(`act.${action}`);
    return keys === null ? does : `${does} · ${keysText(keys)}`;
  };
  return answers.map((action) => (
    <button
      key={action}
      type="button"
      tabIndex={-1}
      className={`button tray-answer ${action === 'yes' ? 'tray-yes' : ''}`}
      title={titleOf(action)}
      onClick={(event) => {
        event.stopPropagation();
        onAct(action);
      }}
    >
      {t(action === 'yes' && item.known === null ? 'act.yesNew' : `act.${action}`)}
    </button>
  ));
}
