import { expect, it } from 'vitest';
import { pick } from './files.ts';

const file = (path: string): File => {
  const made = new File(['متن'], path.split('/').at(-1) ?? '');
  Object.defineProperty(made, 'webkitRelativePath', { value: path.includes('/') ? path : '' });
  return made;
};

it('takes files chosen one by one whatever they are, in the order of their names', () => {
  const { files, leftOut } = pick(['10.txt', '9.txt', 'scan.pdf'].map(file), false);
  expect(files.map(({ name }) => name)).toEqual(['9.txt', '10.txt', 'scan.pdf']);
  expect(leftOut).toBe(0);
});

it('takes the texts of a folder and counts the rest, hidden files apart', () => {
  const { files, leftOut } = pick(
    ['f/b/2.html', 'f/a.MD', 'f/photo.jpg', 'f/noending', 'f/.DS_Store', 'f/.git/x.txt', 'f/b/1.txt'].map(
      file,
    ),
    true,
  );
  expect(files.map(({ webkitRelativePath }) => webkitRelativePath)).toEqual([
    'f/a.MD',
    'f/b/1.txt',
    'f/b/2.html',
  ]);
  expect(leftOut).toBe(2);
});
