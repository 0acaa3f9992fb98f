import { Component, createRef, type FocusEvent } from 'react';
import type { ControlProps } from '../control/props.ts';
import { RosterDesk, type RosterHandle } from './roster-desk.tsx';

type Validity = { error: false | { type: 'CUSTOM'; message: string } };

/** A class, because Decap asks its instance: `isValid` before it saves, `focus` when somebody follows an error. */
export class RosterControl extends Component<ControlProps> {
  readonly desk = createRef<RosterHandle>();

  /** Only what should never reach history stops a save: a draft may lack the rest. */
  isValid = (): Validity => {
    const message = this.desk.current?.refusal();
    return { error: message ? { type: 'CUSTOM', message } : false };
  };

  focus = (): void => this.desk.current?.focus();

  left = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) this.props.setInactiveStyle?.();
  };

  override render() {
    const { value, onChange, getEntry, field, forID, classNameWrapper, setActiveStyle } = this.props;
    const label = String(field.get('label') ?? field.get('name'));
    return (
      <div
        id={forID}
        role="group"
        aria-label={label}
        className={`${classNameWrapper} desk-widget`}
        onFocus={setActiveStyle}
        onBlur={this.left}
      >
        <RosterDesk ref={this.desk} value={typeof value === 'string' ? value : ''} onChange={onChange} getEntry={getEntry} />
      </div>
    );
  }
}
