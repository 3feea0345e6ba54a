/** A file or folder that is not what it should be: three things in a message, which file, what is wrong, what to do. */
export class CopyRefused extends Error {
  constructor(file: string, what: string, fix: string) {
    super(`${file}: ${what}\n${fix}`);
    this.name = 'CopyRefused';
  }
}
