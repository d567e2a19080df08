import { expect, test } from 'vitest';
import type { Reason } from '#core/search/model.ts';
import { groupedReasons } from './reason-groups.ts';

const spelling = (text: string, nameId: string): Reason => ({
  kind: 'spelling',
  text,
  nameId,
  nameLabel: `label of ${nameId}`,
});

test('spellings of one name stand together, each once, under the name as the interface has it', () => {
  const reasons: Reason[] = [
    spelling('پوٹن', 'putin'),
    { kind: 'word', text: 'ماسکو', nameId: null, nameLabel: null },
    spelling('پیوٹن', 'putin'),
    spelling('پوٹن', 'putin'),
    spelling('روس', 'russia'),
  ];
  expect(groupedReasons(reasons, new Map([['putin', 'Vladimir Putin']]))).toEqual([
    { kind: 'spelling', name: 'Vladimir Putin', nameId: 'putin', texts: ['پوٹن', 'پیوٹن'] },
    { kind: 'word', name: '', nameId: '', texts: ['ماسکو'] },
    { kind: 'spelling', name: 'label of russia', nameId: 'russia', texts: ['روس'] },
  ]);
});
