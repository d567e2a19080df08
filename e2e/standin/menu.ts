export interface MenuItem {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly accelerator?: string;
  readonly checked?: boolean;
  readonly submenu?: readonly MenuItem[];
  readonly click?: () => void;
}

/** Electron's `Menu`: keeps the menu that was last set, to be read and clicked. */
export class StandinMenu {
  #items: readonly MenuItem[] = [];

  readonly buildFromTemplate = (template: readonly MenuItem[]): readonly MenuItem[] => template;

  readonly setApplicationMenu = (items: readonly MenuItem[]): void => {
    this.#items = items;
  };

  get labels(): (string | undefined)[] {
    return this.#items.map(({ label }) => label);
  }

  item(id: string): MenuItem {
    const found = this.#items
      .flatMap((menu) => [menu, ...(menu.submenu ?? [])])
      .find((item) => item.id === id);
    if (found === undefined) throw new Error(`no menu item ${id}`);
    return found;
  }
}
