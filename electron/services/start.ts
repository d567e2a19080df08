/** What a window opens with, in one call: each one more would hold the first text up. */
import { methods, type Handlers } from '#electron/contract/methods.ts';

type Asked = Pick<Handlers, 'settings.get' | 'articles.list' | 'articles.open' | 'reading.position'>;

export function createStartService(handlers: Asked): Pick<Handlers, 'app.start'> {
  const openAt = async (id: string) => {
    const article = await handlers['articles.open']({ id });
    const position = await handlers['reading.position']({ articleId: id });
    return { article, offset: position?.offset ?? 0 };
  };
  const firstArticle = async (last: string | null) => {
    if (last !== null) {
      try {
        return await openAt(last);
      } catch {
        // It was deleted since: the newest stands in for it.
      }
    }
    const { items } = await handlers['articles.list'](methods['articles.list'].params.parse({ limit: 1 }));
    return items[0] ? openAt(items[0].id) : { article: null, offset: 0 };
  };
  return {
    'app.start': async () => {
      const settings = await handlers['settings.get']({});
      return { settings, ...(await firstArticle(settings.lastArticle)) };
    },
  };
}
