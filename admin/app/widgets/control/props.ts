/** What Decap hands to a widget, as far as ours read it. Its own types leave most of this out. */

/** A map of Immutable, of which only this much is needed. */
export interface Lookup {
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
}

/** A picture that Decap knows: its address may still be loading. */
export interface Asset {
  path: string;
  toString(): string;
}

export interface ControlProps {
  value?: unknown;
  field: Lookup;
  forID: string;
  classNameWrapper: string;
  onChange(value: unknown): void;
  /** The entry of the form as it is now. The `entry` of older widgets is stale. */
  getEntry(): Lookup | undefined;
  getAsset(path: string, field?: Lookup): Asset;
  /** Adds a picture to the draft. Resolves with the action that did, or nothing where it was refused. */
  onPersistMedia(file: File, options: { field?: Lookup }): Promise<{ payload?: { name?: string } } | undefined>;
  setActiveStyle?(): void;
  setInactiveStyle?(): void;
}

/** As much of Decap as registering takes. */
export interface WidgetRegistry {
  registerWidget(name: string, control: unknown): void;
}
