import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { fileLimit } from '#core/import/limit.ts';
import { draftSchema } from '#core/import/model.ts';
import { problemOf, type Problem } from '#core/problem.ts';
import { createImportService, type ImportOptions, type ImportService } from './import.ts';

const sentence = 'ساحلی شہر کی پرانی بندرگاہ پر ماہی گیروں نے موسم کے پہلے شکار کا آغاز کر دیا ہے۔';
const page = `<html><body><article><h1>پہلا شکار</h1><p>${sentence}</p><p>${sentence}</p></article></body></html>`;
const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString('base64');

const services: ImportService[] = [];

function service(options: Partial<ImportOptions> = {}): ImportService['handlers'] {
  const created = createImportService({ findDuplicate: () => null, ...options });
  services.push(created);
  return created.handlers;
}

afterEach(async () => {
  await Promise.all(services.splice(0).map((one) => one.close()));
});

async function problem(work: () => unknown): Promise<Problem> {
  try {
    await work();
  } catch (thrown) {
    return problemOf(thrown);
  }
  throw new Error('did not fail');
}

describe('import service', () => {
  it('reads every kind of file to a draft as the contract has it', async () => {
    const { 'import.read': read } = service();
    const drafts = await Promise.all([
      read({ name: 'a.txt', base64: base64(`\uFEFF${sentence}\r\n`) }),
      read({ name: 'b.MD', base64: base64(`# پہلا شکار\n\n${sentence}`) }),
      read({ name: 'c.html', base64: base64(page) }),
    ]);
    for (const draft of drafts) expect(draftSchema.parse(draft)).toEqual(draft);
    expect(drafts.map(({ name, title, text }) => [name, title, text])).toEqual([
      [
        'a.txt',
        'ساحلی شہر کی پرانی بندرگاہ پر ماہی گیروں نے موسم کے پہلے شکار کا آغاز کر دیا ہے',
        `${sentence}\r\n`,
      ],
      ['b.MD', 'پہلا شکار', sentence],
      ['c.html', 'پہلا شکار', `${sentence}\n\n${sentence}`],
    ]);
  });

  it('reads a page of Windows-1256 as it says of itself', async () => {
    // "کتاب" with the page's own declaration.
    const bytes = [...Buffer.from('<meta charset=windows-1256><p>'), 0x98, 0xca, 0xc7, 0xc8];
    const draft = await service()['import.read']({ name: 'a.htm', base64: base64(Uint8Array.from(bytes)) });
    expect(draft).toMatchObject({ text: 'کتاب', encoding: 'windows-1256' });
  });

  it('reads pasted text, without a name or an encoding', async () => {
    expect(await service()['import.readText']({ text: sentence })).toMatchObject({
      name: '',
      encoding: null,
      text: sentence,
    });
  });

  it('looks a text up by what makes it the same and says which article has it', async () => {
    const asked: string[] = [];
    const held = { id: 'held', title: 'پہلا شکار' };
    const { 'import.read': read } = service({
      findDuplicate: (sameness) => {
        asked.push(sameness);
        return held;
      },
    });
    const file = `\uFEFF${sentence} \r\n`;
    expect((await read({ name: 'a.txt', base64: base64(file) })).duplicateOf).toEqual(held);
    expect(asked).toEqual([createHash('sha256').update(sentence, 'utf8').digest('hex')]);
  });

  it('refuses one file and reads the next', async () => {
    const { 'import.read': read, 'import.readText': readText } = service();
    const refused = await Promise.all([
      problem(() => read({ name: 'scan.pdf', base64: base64('%PDF-1.7') })),
      problem(() => read({ name: 'photo.txt', base64: base64(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0)) })),
      problem(() => read({ name: 'empty.txt', base64: '' })),
      problem(() => read({ name: 'nul.txt', base64: base64(`${sentence}\0`) })),
      problem(() => read({ name: 'scripts.html', base64: base64('<script>x</script>') })),
      problem(() => read({ name: 'entity.md', base64: base64('- ') })),
      problem(() => readText({ text: 'a\ud800' })),
    ]);
    expect(refused).toEqual([
      { kind: 'file-unknown', facts: { name: 'scan.pdf' } },
      { kind: 'file-binary', facts: { name: 'photo.txt' } },
      { kind: 'file-empty', facts: { name: 'empty.txt' } },
      { kind: 'text-malformed', facts: { name: 'nul.txt', detail: 'nul' } },
      { kind: 'file-empty', facts: { name: 'scripts.html' } },
      { kind: 'file-empty', facts: { name: 'entity.md' } },
      { kind: 'text-malformed', facts: { name: '', detail: 'surrogate' } },
    ]);
    expect((await read({ name: 'a.txt', base64: base64(sentence) })).text).toBe(sentence);
  });

  it('refuses a file over the limit before decoding it', async () => {
    const name = 'big.txt';
    const threes = Math.ceil((fileLimit + 1) / 3);
    expect(await problem(() => service()['import.read']({ name, base64: 'AAAA'.repeat(threes) }))).toEqual({
      kind: 'file-too-large',
      facts: { name, size: threes * 3, limit: fileLimit },
    });
  });

  it('refuses a text that would be over the limit when saved, in bytes of UTF-8', async () => {
    const { 'import.read': read, 'import.readText': readText } = service();
    const words = Math.floor(fileLimit / 9) + 1;
    const bytes = Buffer.alloc(words * 5, Uint8Array.of(0x98, 0xca, 0xc7, 0xc8, 0x20)); // کتاب in Windows-1256
    const facts = { name: 'books.txt', size: words * 9, limit: fileLimit };
    expect(await problem(() => read({ name: 'books.txt', base64: base64(bytes) }))).toEqual({
      kind: 'file-too-large',
      facts,
    });
    expect(await problem(() => readText({ text: 'کتاب '.repeat(words) }))).toEqual({
      kind: 'file-too-large',
      facts: { ...facts, name: '' },
    });
  });

  it('survives a worker that dies of one file', async () => {
    // A heap too small for this page's tree, and large enough for a sentence.
    const { 'import.read': read } = service({ limits: { time: 60_000, heap: 64 } });
    const huge = base64(`<body>${'<p><b>ا</b> <i>ب</i></p>'.repeat(200_000)}`);
    const [died, after] = await Promise.all([
      problem(() => read({ name: 'huge.html', base64: huge })),
      read({ name: 'a.txt', base64: base64(sentence) }),
    ]);
    expect(died).toEqual({ kind: 'file-damaged', facts: { name: 'huge.html' } });
    expect(after.text).toBe(sentence);
  });

  it('ends a parse that takes too long and names the file', async () => {
    // No thread starts and reads ten megabytes within a millisecond.
    const { 'import.read': read } = service({ limits: { time: 1, heap: 512 } });
    const slow = base64(`<body>${'<p>ا</p>'.repeat(1_000_000)}`);
    expect(await problem(() => read({ name: 'slow.html', base64: slow }))).toEqual({
      kind: 'file-damaged',
      facts: { name: 'slow.html' },
    });
  });

  it('answers nothing after it was closed', async () => {
    const created = createImportService({ findDuplicate: () => null });
    await created.close();
    expect((await problem(() => created.handlers['import.readText']({ text: 'a' }))).kind).toBe('unexpected');
  });
});
