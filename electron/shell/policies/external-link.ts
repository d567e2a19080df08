/** Where an address may lead out of the app; the window's own texts hold to the same. */
export { externalLink } from '#core/external-link.ts';
