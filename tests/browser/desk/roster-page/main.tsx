/**
 * Mounts the roster as Decap does: one store for the whole form, every key a new entry, and a widget that is rendered again
 * only when its own value or style changes (Widget.js of decap-cms-core 3.19).
 */
import { fromJS, Map as ImmutableMap } from 'immutable';
import { Component, useState, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { registerRoster } from '../../../../admin/app/widgets/roster/register.ts';

interface Props {
  value: unknown;
  isActive: boolean;
  control: ComponentType<Record<string, unknown>>;
  [name: string]: unknown;
}

interface Control {
  isValid(): { error: false | { message: string } };
}

interface Desk {
  value: string | undefined;
  changes: number;
  open(value: string | undefined, path?: string): void;
  set(name: string, value: unknown): void;
  refusal(): string | undefined;
}

let Roster: ComponentType<Record<string, unknown>>;
registerRoster({ registerWidget: (_name, control) => (Roster = control as typeof Roster) });

let instance: Control | null = null;

class Widget extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return this.props.value !== next.value || this.props.isActive !== next.isActive;
  }

  override render() {
    const { control: Inner, isActive, ...props } = this.props;
    return <Inner ref={(its: Control | null) => void (instance = its)} {...props} classNameWrapper={isActive ? 'active' : 'idle'} />;
  }
}

const START = { title: '', kind: 'star', honour: '星级红十字志愿者', issuer: 'dh', year: 2026, stage: 'draft', order: 'listed' };

let entry = ImmutableMap<string, unknown>({ data: fromJS(START), path: undefined });
const field = fromJS({ name: 'conferrals', label: '名单记录', widget: 'roster' });
const getEntry = () => entry;
const desk: Desk = {
  value: undefined,
  changes: 0,
  open: () => undefined,
  set: () => undefined,
  refusal: () => (instance?.isValid().error || undefined)?.message,
};
Object.assign(globalThis, { desk });

function Form() {
  const [{ key, now }, show] = useState({ key: 0, now: entry });
  const [isActive, setActive] = useState(false);
  const put = (name: string, value: unknown): void => {
    entry = entry.setIn(['data', name], value);
    show(({ key: same }) => ({ key: same, now: entry }));
  };
  desk.set = put;
  desk.open = (value, path) => {
    entry = ImmutableMap<string, unknown>({ data: fromJS({ ...START, conferrals: value }), path });
    desk.value = value;
    show(({ key: last }) => ({ key: last + 1, now: entry }));
  };
  return (
    <div style={{ maxInlineSize: '60rem', margin: '1rem auto', fontFamily: 'system-ui, sans-serif' }}>
      <label>
        标题 <input id="title" value={String(now.getIn(['data', 'title']))} onChange={({ target }) => put('title', target.value)} />
      </label>
      <h1>名单记录</h1>
      <Widget
        key={key}
        control={Roster}
        value={now.getIn(['data', 'conferrals'])}
        isActive={isActive}
        field={field}
        forID="conferrals-1"
        getEntry={getEntry}
        onChange={(value: string) => {
          Object.assign(desk, { value, changes: desk.changes + 1 });
          put('conferrals', value);
        }}
        setActiveStyle={() => setActive(true)}
        setInactiveStyle={() => setActive(false)}
      />
      <button id="after">后面的按钮</button>
    </div>
  );
}

createRoot(document.querySelector('#form')!).render(<Form />);
