interface Immutable {
  toJS(): unknown;
}

/** A value of Decap's forms as plain data. */
export const plain = (value: unknown): unknown =>
  typeof (value as Immutable | null | undefined)?.toJS === 'function' ? (value as Immutable).toJS() : value;
