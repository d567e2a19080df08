import { useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Mention, Name } from '#core/names/model.ts';
import { namesById } from '../app/name-list.ts';
import { useMentions, useNames } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useFormat } from '../i18n/format.ts';
import { usePage } from '../reader/page-context.tsx';
import { Button } from '../ui/Button.tsx';
import { PlusIcon } from '../ui/icons.tsx';
import { TextField } from '../ui/TextField.tsx';
import { takeMention } from './in-hand.ts';
import { filterOf } from './name-filter.ts';
import { NameLine } from './NameLine.tsx';
import { TrayNote } from './tray/index.ts';
import { groupByKind, namesHere, type NameHere } from './names-here.ts';
import './names.css';

const noNames: readonly Name[] = [];
const noMentions: readonly Mention[] = [];

/** Who is who in this article: its names under their kinds, with how often each stands here. */
export function MarginNames() {
  const { t } = useTranslation('names');
  const { article } = usePage();
  const { showDialog, showNames } = useWorkspace();
  const mentions = useMentions(article.id).data ?? noMentions;
  const names = useNames().data ?? noNames;
  const [typed, setTyped] = useState('');
  const here = useMemo(() => namesHere(namesById(names), mentions), [names, mentions]);
  const filter = useMemo(() => filterOf(here.map(({ name }) => name)), [here]);
  const kept = new Set(filter(typed));
  const groups = groupByKind(here.filter(({ name }) => kept.has(name)));
  return (
    <div className="margin-names">
      {here.length > 0 ? (
        <TextField
          label={t('filter')}
          hideLabel
          placeholder={t('filter')}
          value={typed}
          onChange={setTyped}
        />
      ) : (
        <div className="margin-names-none">
          <p className="soft">{t('noneHere')}</p>
          <Button onPress={() => showNames('list')}>{t('app:do.names')}</Button>
        </div>
      )}
      {here.length > 0 && groups.length === 0 ? (
        <div className="margin-names-none">
          <p className="soft">{t('noneFound')}</p>
          <Button onPress={() => setTyped('')}>{t('showAllHere')}</Button>
        </div>
      ) : null}
      {groups.map(({ kind, names: ofKind }) => (
        <section key={kind}>
          <h2 className="soft small">{t(`kinds.${kind}`)}</h2>
          <ul aria-label={t(`kinds.${kind}`)}>
            {ofKind.map((one) => (
              <li key={one.name.id}>
                <NameRow here={one} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <TrayNote articleId={article.id} />
      <Button className="name-add" onPress={() => showDialog('new-name')}>
        <PlusIcon />
        {t('newName')}
      </Button>
    </div>
  );
}

function NameRow({ here }: { readonly here: NameHere }) {
  const { t } = useTranslation('names');
  const format = useFormat();
  const { nameId, showName, goTo, showDrawer } = useWorkspace();
  const { name, first, count } = here;
  const formatted = format.number(count);
  const uncertain = format.number(here.uncertain);
  return (
    <AriaButton
      className="name-row eased"
      aria-haspopup="dialog"
      aria-expanded={nameId === name.id}
      onPress={() => {
        takeMention(first);
        goTo({ cell: first.cell, start: first.start, end: first.end });
        showName(name.id);
        showDrawer(null);
      }}
    >
      <NameLine name={name} />
      <span className="soft small">
        <span aria-hidden="true">
          {here.uncertain > 0 ? t('countUncertain', { formatted, uncertain }) : formatted}
        </span>
        <span className="unseen">
          {here.uncertain > 0
            ? t('mentionsUncertain', { count, formatted, uncertain })
            : t('mentions', { count, formatted })}
        </span>
      </span>
    </AriaButton>
  );
}
