/**
 * Whether the page may have a permission of the browser engine. None: copying uses the clipboard events of a person's
 * own gesture, which ask for none, and the app needs no camera, place, notification or device.
 */
export function mayUse(_permission: string): boolean {
  return false;
}
