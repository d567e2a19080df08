import { useMemo, useState } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Mention, Name } from '#core/names/model.ts';
import { namesById } from '../app/name-list.ts';
import { useMentions, useNames } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useFormat } from '../i18n/format.ts';
import { usePage } from '../reader/page-context.tsx';
import { asLanguage, labelsOf } from './labels.ts';
import { namesHere, type NameHere } from './names-here.ts';
import './names.css';

const shownAtFirst = 12;
const noNames: readonly Name[] = [];
const noMentions: readonly Mention[] = [];

/** The names in this article under its title, those mentioned most first; pressing one opens its card. */
export function NameChips() {
  const { t } = useTranslation('names');
  const format = useFormat();
  const { article } = usePage();
  const mentions = useMentions(article.id).data ?? noMentions;
  const names = useNames().data ?? noNames;
  const [showsAll, setShowsAll] = useState(false);
  const here = useMemo(() => namesHere(namesById(names), mentions), [names, mentions]);
  const rest = here.length - shownAtFirst;
  return (
    <ul className="name-chips" aria-label={t('inArticle')}>
      {(showsAll ? here : here.slice(0, shownAtFirst)).map((one) => (
        <li key={one.name.id}>
          <Chip here={one} />
        </li>
      ))}
      {rest > 0 ? (
        <li>
          <Button
            className="chip more eased"
            aria-expanded={showsAll}
            aria-label={
              showsAll ? undefined : t('moreNames', { count: rest, formatted: format.number(rest) })
            }
            onPress={() => setShowsAll(!showsAll)}
          >
            {showsAll ? t('fewer') : t('more', { formatted: format.number(rest) })}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}

function Chip({ here }: { readonly here: NameHere }) {
  const { i18n } = useTranslation();
  const { nameId, showName } = useWorkspace();
  const { main, other } = labelsOf(here.name, asLanguage(i18n.language));
  return (
    <TooltipTrigger delay={500}>
      <Button
        className="chip eased"
        aria-haspopup="dialog"
        aria-expanded={nameId === here.name.id}
        onPress={() => showName(here.name.id)}
      >
        <bdi lang={main.language}>{main.text}</bdi>
      </Button>
      {other ? (
        <Tooltip className="tooltip" offset={6}>
          <bdi lang={other.language} dir={directionOf(other.language)}>
            {other.text}
          </bdi>
        </Tooltip>
      ) : null}
    </TooltipTrigger>
  );
}
