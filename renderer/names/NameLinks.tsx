import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button as AriaButton } from 'react-aria-components';
import type { Link, Name } from '#core/names/model.ts';
import { namesById } from '../app/name-list.ts';
import { useNameLinks, useNames } from '../app/queries.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { CloseIcon, PlusIcon } from '../ui/icons.tsx';
import { AddLink } from './AddLink.tsx';
import { inOrder, wayKey } from './link-ways.ts';
import { useLinkCommands } from './useLinkCommands.ts';
import { useTellOfNames } from './useTellOfNames.ts';
import './name-forms.css';

interface Props {
  readonly name: Name;
  /** Goes to the name on the other side. */
  readonly onOpen: (nameId: string) => void;
}

const noNames: readonly Name[] = [];
const noLinks: readonly Link[] = [];

/** What a name is to others and they to it, in words; links are added and removed here. */
export function NameLinks({ name, onOpen }: Props) {
  const { t } = useTranslation('names');
  const links = useNameLinks(name.id).data;
  const names = namesById(useNames().data ?? noNames);
  const [form, setForm] = useState<'unopened' | 'open' | 'closed'>('unopened');
  const shown = inOrder(links ?? noLinks, name.id).flatMap(({ link, otherId, ...way }) => {
    const other = names.get(otherId);
    return other ? [{ link, way, other }] : [];
  });
  return (
    <div className="name-links">
      {shown.length > 0 ? (
        <ul aria-label={t('links')}>
          {shown.map(({ link, way, other }) => (
            <li key={link.id} className="name-link">
              <LinkWords name={name} link={link} of={`link.${wayKey(way)}`} other={other} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      ) : null}
      {links && shown.length === 0 ? <p className="soft small">{t('links.none')}</p> : null}
      {form === 'open' ? (
        <AddLink name={name} onClose={() => setForm('closed')} />
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form gives the focus back
        <Button className="name-add" autoFocus={form === 'closed'} onPress={() => setForm('open')}>
          <PlusIcon />
          {t('link.add')}
        </Button>
      )}
    </div>
  );
}

interface WordsProps extends Props {
  readonly link: Link;
  /** Key of the words. */
  readonly of: string;
  readonly other: Name;
}

/** Stands for the other name while its words are put together, then gives way to a button. */
const standIn = '\uE000';

function LinkWords({ name, link, of, other, onOpen }: WordsProps) {
  const { t } = useTranslation('names');
  const { unlink } = useLinkCommands();
  const { labelOf } = useTellOfNames();
  const label = labelOf(other);
  const [before = '', after = ''] = t(of, { name: standIn }).split(standIn);
  const said = t(of, { name: `\u2068${label}\u2069` });
  return (
    <>
      <span className="name-link-words">
        {before}
        <AriaButton
          className="name-link-other"
          aria-label={t('openName', { name: label })}
          onPress={() => onOpen(other.id)}
        >
          <bdi>{label}</bdi>
        </AriaButton>
        {after}
      </span>
      <IconButton label={t('link.remove', { link: said })} onPress={() => void unlink(name, link, said)}>
        <CloseIcon />
      </IconButton>
    </>
  );
}
