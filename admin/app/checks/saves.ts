import type { ToldProblem } from '../../shared/api.ts';

type Listener = (problems: readonly ToldProblem[], wasRefused: boolean) => void;
const listeners = new Set<Listener>();

/** Hears what the gateway said of a save, a change of status or a publication. */
export function onSaves(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const say = (problems: readonly ToldProblem[], wasRefused: boolean): void =>
  listeners.forEach((listener) => listener(problems, wasRefused));

export const saved = (problems: readonly ToldProblem[]): void => say(problems, false);
export const refused = (problems: readonly ToldProblem[]): void => say(problems, true);
