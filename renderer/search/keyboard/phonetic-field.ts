/** Fields in which Latin keys can type Urdu, and the one of them that was last in hand. */

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Spread into a text field to make it one of them: `<Input {...phoneticField} />`. */
export const phoneticField = { 'data-phonetic': '' } as const;

const selector = '[data-phonetic]';

export function fieldAt(target: EventTarget | null): Field | null {
  const field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null;
  return field?.matches(selector) && !field.readOnly && !field.disabled ? field : null;
}

/** The phonetic field nearest to an element, by what encloses both. */
export function fieldBeside(element: Element | null): Field | null {
  for (let around = element?.parentElement; around; around = around.parentElement) {
    const field = around.querySelector(selector);
    if (field) return fieldAt(field);
  }
  return null;
}

let last: Field | null = null;

/** The field that was last typed in, as long as it stands. */
export const lastField = (): Field | null => (last?.isConnected ? last : null);

const onFocus = ({ target }: FocusEvent): void => {
  last = fieldAt(target) ?? last;
};

/** Keeps `lastField` true; returns how to stop. */
export function followFields(): () => void {
  window.addEventListener('focusin', onFocus);
  return () => window.removeEventListener('focusin', onFocus);
}

/**
 * Types a text at the caret of the field that has the focus. Of all ways only this old command goes through the
 * engine's own typing: one undo takes it back with what was typed around it, the field's longest length holds, and
 * `beforeinput` and `input` are heard as from a key.
 */
export const insertText = (text: string): boolean => document.execCommand('insertText', false, text);

/** Deletes what is selected in the field that has the focus, or the character before the caret. */
export const deleteBackwards = (): boolean => document.execCommand('delete');
