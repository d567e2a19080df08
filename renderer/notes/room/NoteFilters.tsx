import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import { colours, type Colour } from '#core/notes/colours.ts';
import { noteKinds, noteShelves } from '#core/notes/listing-choices.ts';
import { useFormat } from '../../i18n/format.ts';
import { useColourWords } from '../useColourWords.ts';
import { Typed } from '../../ui/Typed.tsx';
import { ages, daysOf, type Age, type Asked } from './asked.ts';
import { FilterMenu, type Option } from './FilterMenu.tsx';
import type { Facets } from './useNotePages.ts';

interface Props {
  readonly asked: Asked;
  readonly facets: Facets | undefined;
  readonly onChange: (patch: Partial<Asked>) => void;
}

/** A note on the article is a kind of its own, not a side. */
const sides = ['source', 'translation'] as const;

const setOf = <T,>(value: T | null): ReadonlySet<T> => new Set(value === null ? [] : [value]);
const onlyOf = <T,>(values: ReadonlySet<T>): T | null => [...values][0] ?? null;

/** Colour, tag, kind, side, article and age. */
export function NoteFilters({ asked, facets, onChange }: Props) {
  const { t } = useTranslation('notes-room');
  const format = useFormat();
  const age = (id: Age) => t(`made.${id}`, { days: format.number(daysOf[id]) });
  return (
    <>
      <Colours asked={asked} facets={facets} onChange={onChange} />
      <Tags asked={asked} facets={facets} onChange={onChange} />
      <FilterMenu
        label={t('kind')}
        none={t('anyKind')}
        shown={asked.kind && t(`kind.${asked.kind}`)}
        groups={[{ title: null, options: plain(noteKinds, (id) => t(`kind.${id}`), facets?.kinds) }]}
        selected={setOf(asked.kind)}
        several={false}
        onChange={(kinds) => onChange({ kind: onlyOf(kinds) })}
      />
      <FilterMenu
        label={t('side')}
        none={t('anySide')}
        shown={asked.side && t(`side.${asked.side}`)}
        groups={[{ title: null, options: plain(sides, (id) => t(`side.${id}`), facets?.sides) }]}
        selected={setOf(asked.side)}
        several={false}
        onChange={(chosen) => onChange({ side: onlyOf(chosen) })}
      />
      <Where asked={asked} facets={facets} onChange={onChange} />
      <FilterMenu
        label={t('made')}
        none={t('anyTime')}
        shown={asked.made && age(asked.made)}
        groups={[{ title: null, options: plain(ages, age) }]}
        selected={setOf(asked.made)}
        several={false}
        onChange={(chosen) => onChange({ made: onlyOf(chosen) })}
      />
    </>
  );
}

const plain = <T extends string>(
  ids: readonly T[],
  labelOf: (id: T) => string,
  counts?: Readonly<Record<T, number>>,
): Option<T>[] =>
  ids.map((id) => ({ id, label: labelOf(id), text: labelOf(id), count: counts?.[id] ?? null }));

function Colours({ asked: { colours: chosen }, facets, onChange }: Props) {
  const { t } = useTranslation('notes-room');
  const format = useFormat();
  const words = useColourWords();
  const inked = (colour: Colour) => (
    <span className="notes-roll-colour" data-colour={colour}>
      <Typed text={words.name(colour)} />
    </span>
  );
  const only = onlyOf(chosen);
  return (
    <FilterMenu
      label={t('colour')}
      none={t('anyColour')}
      shown={
        chosen.size === 1 && only
          ? inked(only)
          : t('someColours', { count: chosen.size, formatted: format.number(chosen.size) })
      }
      groups={[
        {
          title: null,
          options: colours.map((id) => ({
            id,
            label: inked(id),
            text: words.name(id),
            count: facets?.colours[id] ?? null,
          })),
        },
      ]}
      selected={chosen}
      several
      onChange={(next) => onChange({ colours: next })}
    />
  );
}

function Tags({ asked: { tags: chosen }, facets, onChange }: Props) {
  const { t } = useTranslation('notes-room');
  const format = useFormat();
  const only = onlyOf(chosen);
  const counted = facets?.tags ?? [];
  // What is set stays in the menu, also where no note is left.
  const missing = [...chosen].filter((tag) => !counted.some((one) => one.tag === tag));
  return (
    <FilterMenu
      label={t('tag')}
      none={t('anyTag')}
      shown={
        chosen.size === 1 && only ? (
          <Typed text={only} />
        ) : (
          t('someTags', { count: chosen.size, formatted: format.number(chosen.size) })
        )
      }
      groups={[
        {
          title: null,
          options: [...counted, ...missing.map((tag) => ({ tag, notes: 0 }))].map(({ tag, notes }) => ({
            id: tag,
            label: <Typed text={tag} />,
            text: tag,
            count: notes,
          })),
        },
      ]}
      selected={chosen}
      several
      onChange={(next) => onChange({ tags: next })}
    />
  );
}

const titleOf = ({ title, language }: Facets['articles'][number]) => (
  <bdi lang={language} dir={directionOf(language)}>
    {title}
  </bdi>
);

/** A shelf or an article. */
function Where({ asked: { shelf, articleId }, facets, onChange }: Props) {
  const { t } = useTranslation('notes-room');
  const articles = facets?.articles ?? [];
  const article = articles.find(({ id }) => id === articleId);
  const shown = shelf ? t(`shelf.${shelf}`) : article ? titleOf(article) : articleId;
  return (
    <FilterMenu
      label={t('where')}
      none={t('anywhere')}
      shown={shown}
      groups={[
        {
          title: t('shelves'),
          options: plain(noteShelves, (id) => t(`shelf.${id}`), facets?.shelves).map((one) => ({
            ...one,
            id: `shelf ${one.id}`,
          })),
        },
        {
          title: t('articles'),
          options: articles.map((one) => ({
            id: `article ${one.id}`,
            label: titleOf(one),
            text: one.title,
            count: one.notes,
          })),
        },
      ]}
      selected={setOf(shelf ? `shelf ${shelf}` : articleId && `article ${articleId}`)}
      several={false}
      onChange={(next) => {
        const id = onlyOf(next);
        onChange({
          shelf: noteShelves.find((one) => id === `shelf ${one}`) ?? null,
          articleId: id?.startsWith('article ') ? id.slice('article '.length) : null,
        });
      }}
    />
  );
}
