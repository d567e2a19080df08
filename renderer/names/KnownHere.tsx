import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Name, SettlementScope } from '#core/names/model.ts';
import { namesById } from '../app/name-list.ts';
import { useMentions, useNames } from '../app/queries.ts';
import { useWorkspace, type SelectedText } from '../app/workspace.tsx';
import { Button } from '../ui/Button.tsx';
import { takeMention } from './in-hand.ts';
import { namesSpelled } from './name-filter.ts';
import { SettleChoice } from './SettleChoice.tsx';
import { useSettling } from './useSettling.ts';
import { useTellOfNames } from './useTellOfNames.ts';

interface Props {
  readonly selected: SelectedText;
  readonly onClose: () => void;
}

const none: readonly Name[] = [];

/**
 * Says of selected words that they are a name's spelling already: which name they stand for here; or, where they were
 * taken for plain words, offers to settle that they are a name. Nothing where no name is spelled so.
 */
export function KnownHere({ selected, onClose }: Props) {
  const { text, language, at } = selected;
  const { t } = useTranslation('names');
  const { showName } = useWorkspace();
  const { settle } = useSettling();
  const { apart, labelOf, listOf } = useTellOfNames();
  const names = useNames().data ?? none;
  const mentions = useMentions(at?.articleId ?? null).data;
  const spelled = useMemo(() => namesSpelled(names, text, language), [names, text, language]);
  if (!at || !mentions) return null;

  const mention = mentions.find(
    ({ cell, start, end }) => cell === at.cell && start === at.start && end === at.end,
  );
  const here = mention && namesById(names).get(mention.nameId);
  if (here) {
    return (
      <div className="name-known-here">
        <p>
          {t(mention.uncertain ? 'here.uncertain' : 'here.known', { spelling: text, name: labelOf(here) })}
        </p>
        <Button
          onPress={() => {
            onClose();
            takeMention(mention);
            showName(here.id);
          }}
        >
          {t('here.card')}
        </Button>
      </div>
    );
  }

  const isPart = mentions.some(
    ({ cell, start, end }) => cell === at.cell && start < at.end && at.start < end,
  );
  if (spelled.length === 0 || isPart) return null;
  const onSettle = async (scope: SettlementScope, name: Name | null) => {
    const { articleId, cell, start, end } = at;
    if (!(await settle({ articleId, place: { cell, start, end }, spelling: text }, scope, name))) return;
    onClose();
    if (name) showName(name.id);
  };
  return (
    <div className="name-known-here">
      <SettleChoice
        label={t('ask.taken', { spelling: text, names: listOf(apart(spelled, text), 'disjunction') })}
        names={spelled}
        none={null}
        onSettle={(scope, name) => void onSettle(scope, name)}
      />
    </div>
  );
}
