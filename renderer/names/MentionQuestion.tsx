import { useTranslation } from 'react-i18next';
import type { Name, SettlementScope } from '#core/names/model.ts';
import { namesById } from '../app/name-list.ts';
import { useNames, useSettlements } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { Button } from '../ui/Button.tsx';
import { SettleChoice } from './SettleChoice.tsx';
import { settlementOf } from './settled-here.ts';
import type { AskedMention } from './useMentionAsked.ts';
import { useSettling } from './useSettling.ts';
import { useTellOfNames } from './useTellOfNames.ts';

interface Props {
  readonly name: Name;
  readonly asked: AskedMention;
  /** The question goes away with what has the focus in it. */
  readonly onDone: () => void;
}

/** On top of the card of an uncertain mention: what does it stand for? Of a settled one: what was said of it. */
export function MentionQuestion({ name, asked, onDone }: Props) {
  const { mention } = asked;
  return (
    <section className="name-question">
      {mention.uncertain ? (
        <Ask key={`${mention.cell ?? ''}:${mention.start}`} name={name} asked={asked} onDone={onDone} />
      ) : (
        <Said asked={asked} onDone={onDone} />
      )}
    </section>
  );
}

function Ask({ name, asked, onDone }: Props) {
  const { t } = useTranslation('names');
  const { showName } = useWorkspace();
  const { settle } = useSettling();
  const { apart, listOf } = useTellOfNames();
  const names = useNames().data ?? [];
  const { mention, text, article } = asked;
  const rivals = mention.rivals.flatMap((id) => namesById(names).get(id) ?? []);
  const choices = [name, ...rivals];
  const isWord = name.spellings.find(({ id }) => id === mention.spellingId)?.isWord ?? false;

  const onSettle = async (scope: SettlementScope, chosen: Name | null) => {
    const { cell, start, end } = mention;
    const at = { articleId: article.id, place: { cell, start, end }, spelling: text };
    if (!(await settle(at, scope, chosen))) return;
    if (chosen && chosen.id !== name.id) showName(chosen.id);
    else onDone();
  };
  return (
    <SettleChoice
      label={t(isWord ? 'ask.word' : 'ask.name', {
        spelling: text,
        names: listOf(apart(choices, text), 'disjunction'),
      })}
      names={choices}
      none={t(isWord ? 'choice.word' : 'choice.none')}
      onSettle={(scope, chosen) => void onSettle(scope, chosen)}
    />
  );
}

function Said({ asked: { mention, text, article }, onDone }: Omit<Props, 'name'>) {
  const { t } = useTranslation('names');
  const { unsettle } = useSettling();
  const settlements = useSettlements(mention.nameId).data ?? [];
  const settlement = settlementOf(mention, text, article.id, settlements);
  if (mention.settled === null) return null;
  return (
    <div className="settled-said">
      <p>{t(`settledAs.${mention.settled}`, { spelling: text })}</p>
      {settlement ? (
        <Button onPress={() => void unsettle(settlement).then((done) => (done ? onDone() : undefined))}>
          {t('askAgain')}
        </Button>
      ) : null}
    </div>
  );
}
