/** What `app.asar` must hold. */
const needed = [
  '/package.json',
  '/dist/main/main.js',
  '/dist/main/preload.cjs',
  '/dist/main/search.worker.js',
  '/dist/main/import.worker.js',
  '/dist/main/check.worker.js',
  '/dist/main/names.worker.js',
  '/dist/renderer/index.html',
  '/dist/corpus/corpus.json',
  '/dist/corpus/index.json',
];

/** Each face that the reading settings offer, for its own script. */
const faces = [
  'noto-nastaliq-urdu-arabic',
  'noto-naskh-arabic-arabic',
  'gulzar-arabic',
  'source-serif-4-latin',
  'inter-latin',
];

/** All that it may hold. Whatever is not named here (sources, tests, maps, modules, texts not of the corpus) is a fault. */
const allowed = [
  /^\/package\.json$/u,
  /^\/dist\/main\/[\w.-]+\.(js|cjs)$/u,
  /^\/dist\/renderer\/index\.html$/u,
  /^\/dist\/renderer\/assets\/[\w.-]+\.(js|css|woff2?|svg|png)$/u,
  /^\/dist\/corpus\/[\w.-]+\.json$/u,
];

/** What is wrong with the files of an `app.asar` (paths beginning with `/`, folders left out): one line each, none when all is well. */
export function faultsOf(files: readonly string[]): string[] {
  const missing = needed.filter((path) => !files.includes(path)).map((path) => `missing: ${path}`);
  const faceless = faces
    .filter((face) => !files.some((path) => path.includes(`/${face}`) && path.endsWith('.woff2')))
    .map((face) => `missing: the font ${face}`);
  const strange = files
    .filter((path) => !allowed.some((pattern) => pattern.test(path)))
    .map((path) => `does not belong: ${path}`);
  const host = files
    .filter((path) => path === '/dist/main/serve.js')
    .map((path) => `does not belong: ${path}`);
  return [...missing, ...faceless, ...strange, ...host];
}
