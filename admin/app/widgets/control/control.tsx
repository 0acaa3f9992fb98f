import { fromJS } from 'immutable';
import { Component, createRef, type ComponentType } from 'react';
import type { ControlProps } from './props.ts';
import { kept, plain } from './value.ts';

/** What the inside of a widget gets: its value as plain data, perhaps half-written. */
export interface ViewProps<Value> {
  value: Value | undefined;
  onChange(value: Value | undefined): void;
  label: string;
  decap: ControlProps;
}

const FIRST = 'input:not([type="hidden"]), select, textarea, button';

export interface ControlOptions {
  /** Decap renders a widget when its own value changes; this one also when a picture has been loaded. */
  rendersAlways?: true;
  /** The schema needs the object even where nothing is in it. */
  keepsEmpty?: true;
}

/**
 * A component as Decap's control. A class, because Decap asks its instance: `isValid` before it saves, `focus` when somebody
 * follows an error. Nothing here stops a save: drafts may be unfinished, and what may not be is decided by the gateway.
 */
export function control<Value>(View: ComponentType<ViewProps<Value>>, { rendersAlways, keepsEmpty }: ControlOptions = {}) {
  class Control extends Component<ControlProps> {
    readonly root = createRef<HTMLDivElement>();

    isValid = (): boolean => true;

    /** The field at a path of a problem, `weekly.1.closes`, or the first one. */
    focus = (path?: string): void => {
      const named = path ? this.root.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`) : undefined;
      (named ?? this.root.current?.querySelector<HTMLElement>(FIRST))?.focus();
    };

    change = (value: Value | undefined): void => this.props.onChange(kept(value) ?? (keepsEmpty && fromJS({})));

    override render() {
      const { value, field, forID, classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
      const label = String(field.get('label') ?? field.get('name'));
      return (
        <div
          ref={this.root}
          id={forID}
          role="group"
          aria-label={label}
          className={`${classNameWrapper} desk-widget`}
          onFocus={setActiveStyle}
          onBlur={setInactiveStyle}
        >
          <View value={plain<Value>(value)} onChange={this.change} label={label} decap={this.props} />
        </div>
      );
    }
  }
  // Decap takes the method from the instance, and leaves its own rule in force where there is none.
  if (rendersAlways) Object.assign(Control.prototype, { shouldComponentUpdate: () => true });
  return Control;
}
