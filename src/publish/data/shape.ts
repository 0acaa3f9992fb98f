type Item<T> = NonNullable<T> extends readonly (infer Each)[] ? NonNullable<Each> : NonNullable<T>;

/** What of an entry is public, field by field: a field that is added to a schema is not published by being added. */
export type Shape<T> = { readonly [Name in keyof T]?: Item<T[Name]> extends object ? Shape<Item<T[Name]>> : true };

/** A shape without its type, as the walk below meets it inside. */
export type AnyShape = { readonly [name: string]: true | AnyShape };

function pickValue(value: unknown, shape: true | AnyShape): unknown {
  if (shape === true || value === undefined) return value;
  if (Array.isArray(value)) return value.map((each) => pickValue(each, shape));
  return pick(value as Record<string, unknown>, shape);
}

/** The public part of an entry. */
export function pick(value: Record<string, unknown>, shape: AnyShape): Record<string, unknown> {
  return Object.fromEntries(Object.entries(shape).map(([name, inner]) => [name, pickValue(value[name], inner)]));
}
