/** Keys of the two commands. Mod+Shift+U would be taken: on Linux it begins a character by its number. */
export const typeKeys = 'Mod+U';
export const pictureKeys = 'Mod+Shift+K';
