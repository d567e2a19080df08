import { dialog, type BrowserWindow } from 'electron';
import { interfaceWords } from './menu.ts';

/**
 * Asks, where the page says that something typed is not saved (`beforeunload`), whether its window is to be closed all the
 * same. Electron asks nothing by itself: the window would stay open without a word.
 */
export function askBeforeClosing(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const words = interfaceWords();
    const stay = 1;
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: words('app:closing.what'),
      buttons: [words('app:closing.close'), words('app:closing.stay')],
      defaultId: stay,
      cancelId: stay,
      noLink: true,
    });
    // Preventing what prevents: the window closes.
    if (answer !== stay) event.preventDefault();
  });
}
