/**
 * `npm run package:check`: packs the unpacked Linux app around a stand-in for Electron's binary, then looks at what came
 * out: the files in `app.asar`, the locales, the fuses. Needs no network.
 */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackage, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { Arch, Platform, build } from 'electron-builder';
import { buildAll } from './lib/build.ts';
import { faultsOf } from './lib/package-contents.ts';
import { inRoot } from './lib/root.ts';

/** `@electron/fuses` finds a binary's fuses behind this sentence; then version, count, and one digit each. */
const sentinel = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('101100110'),
]);

/** A fuse's state in the binary: the digit 1 or 0. */
const digit = (on: boolean): number => (on ? '1' : '0').charCodeAt(0);

const wantedFuses: readonly (readonly [FuseV1Options, boolean])[] = [
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.EnableCookieEncryption, true],
];

/** A folder that electron-builder takes for Electron's own. */
async function standInDist(folder: string): Promise<string> {
  const dist = join(folder, 'electron');
  await mkdir(join(dist, 'locales'), { recursive: true });
  await mkdir(join(dist, 'resources'));
  await writeFile(join(dist, 'electron'), Buffer.concat([Buffer.from('#!/bin/sh\n'), sentinel]), {
    mode: 0o755,
  });
  for (const locale of ['en-US', 'ur', 'de', 'fr'])
    await writeFile(join(dist, `locales/${locale}.pak`), locale);
  const app = join(folder, 'default-app');
  await mkdir(app);
  await writeFile(join(app, 'package.json'), '{}');
  await createPackage(app, join(dist, 'resources/default_app.asar'));
  return dist;
}

async function fuseFaults(binary: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(binary);
  return wantedFuses
    .filter(([fuse, on]) => Number(wire[fuse]) !== digit(on))
    .map(([fuse, on]) => `fuse ${FuseV1Options[fuse]} is not ${on ? 'on' : 'off'}`);
}

const folder = await mkdtemp(join(tmpdir(), 'bayaz-package-'));
try {
  await buildAll();
  const electronVersion = (
    JSON.parse(await readFile(inRoot('node_modules/electron/package.json'), 'utf8')) as { version: string }
  ).version;
  await build({
    targets: Platform.LINUX.createTarget('dir', Arch.x64),
    projectDir: inRoot(),
    publish: 'never',
    config: {
      extends: inRoot('electron-builder.yml'),
      directories: { output: join(folder, 'release') },
      electronDist: await standInDist(folder),
      electronVersion,
    },
  });
  const unpacked = join(folder, 'release/linux-unpacked');
  const asar = join(unpacked, 'resources/app.asar');
  const entries = listPackage(asar, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
  const files = entries.filter((path) => !entries.some((other) => other.startsWith(`${path}/`)));
  const locales = (await readdir(join(unpacked, 'locales'))).toSorted();
  const resources = await readdir(join(unpacked, 'resources'));
  const faults = [
    ...faultsOf(files),
    ...(await fuseFaults(join(unpacked, 'bayaz'))),
    ...(locales.join() === 'en-US.pak,ur.pak' ? [] : [`locales are ${locales.join()}`]),
    ...['NOTICES.md', 'LICENSE']
      .filter((name) => !resources.includes(name))
      .map((name) => `missing: ${name}`),
  ];
  for (const fault of faults) console.error(fault);
  console.log(`package: ${files.length} files in app.asar, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
