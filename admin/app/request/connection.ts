/** Whether the gateway answers, as the last request and the browser know it. */
class Connection extends EventTarget {
  #isUp = true;

  get isUp(): boolean {
    return this.#isUp;
  }

  #set(isUp: boolean): void {
    if (isUp === this.#isUp) return;
    this.#isUp = isUp;
    this.dispatchEvent(new Event('change'));
  }

  answered = (): void => this.#set(true);
  failed = (): void => this.#set(false);
}

export const connection = new Connection();

/** Follows what the browser knows of its network. */
export function watchNetwork(): void {
  window.addEventListener('offline', connection.failed);
  window.addEventListener('online', connection.answered);
}
