type Value = string | readonly string[] | undefined;

/** The ids in a field that holds one, or a list of them, and how one comes or goes. */
export interface ChosenIds {
  ids: readonly string[];
  /** Joins a list; takes the place of a single one. */
  add(id: string): void;
  remove(id: string): void;
}

export function chosenIds(value: Value, isMultiple: boolean, onChange: (value: Value) => void): ChosenIds {
  const ids = typeof value === 'string' ? [value] : (value ?? []);
  return {
    ids,
    add: (id) => onChange(isMultiple ? [...ids, id] : id),
    remove: (id) => onChange(isMultiple ? ids.filter((each) => each !== id) : undefined),
  };
}
