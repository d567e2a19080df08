/** The article whose proposals the reader asked for, until the tray that opens for it takes it. */
let asked: string | null = null;

export function askForArticle(articleId: string): void {
  asked = articleId;
}

export function takeArticleAsked(): string | null {
  const taken = asked;
  asked = null;
  return taken;
}
