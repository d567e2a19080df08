/** Says something to who listens to the page and does not see it. */

let region: HTMLOutputElement | null = null;

/** @param language of the text; the interface's where none is given. */
export function announce(text: string, language?: string): void {
  if (!region) {
    region = document.createElement('output');
    region.className = 'unseen announced';
    region.ariaLive = 'polite';
    region.dir = 'auto';
    document.body.append(region);
  }
  region.lang = language ?? document.documentElement.lang;
  // The same words twice are said twice: only a change is heard.
  region.replaceChildren(document.createTextNode(text));
}
