/**
 * The version of each file that a form was opened with. A save tells it, so that the gateway notices when somebody else was there
 * in between. Null: the file did not exist. Undefined: not to be compared.
 */
class Seen {
  readonly #versions = new Map<string, string | null>();

  saw(path: string, version: string | null): void {
    this.#versions.set(path, version);
  }

  of(path: string): string | null | undefined {
    return this.#versions.get(path);
  }

  forget(path: string): void {
    this.#versions.delete(path);
  }
}

export const seen = new Seen();
