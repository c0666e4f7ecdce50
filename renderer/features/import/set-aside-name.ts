/** The name of a file of rows that were set aside, before its ending: that of the list, cut to what file systems take. */
export function setAsideName(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '').slice(0, 150) || fileName.slice(0, 150);
}
