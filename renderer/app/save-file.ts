/** ms for which a file stays there to be fetched: the browser reads it after the click. */
const keptFor = 60_000;

/** Offers a text as a file to save. Nothing leaves the machine: the file is in memory. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptFor);
}
