import type { App } from 'electron';

/**
 * Chromium's own errands, switched off: component updates, sync, reporting, field trials. The app makes no request of
 * any kind, and neither may its engine.
 */
const switches = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
  'no-default-browser-check',
  'no-first-run',
] as const;

/** Features of Chromium that would look things up elsewhere, or offer to. */
const features = [
  'MediaRouter',
  'OptimizationHints',
  'Translate',
  'AutofillServerCommunication',
  'DialMediaRouteProvider',
  'NetworkTimeServiceQuerying',
];

/** Must run before the app is ready. */
export function keepQuiet(app: App): void {
  for (const name of switches) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('disable-features', features.join(','));
  // What has no switch of its own finds no name outside this machine.
  app.commandLine.appendSwitch(
    'host-resolver-rules',
    'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  );
}
