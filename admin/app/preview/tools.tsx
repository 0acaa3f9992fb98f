import { fileRole } from '#domain/library/entry-path.ts';
import { WechatButton } from '../wechat/panel.tsx';
import type { Look } from './look.ts';

interface Props {
  look: Look;
  onChange(look: Look): void;
  problem: string | undefined;
  isLoading: boolean;
  collection: string;
  /** Of the saved entry; empty for a new one. */
  path: string;
}

function Switch({ label, isOn, onPress }: { label: string; isOn: boolean; onPress(): void }) {
  return (
    <button type="button" aria-pressed={isOn} onClick={onPress}>
      {label}
    </button>
  );
}

const statusText = (problem: string | undefined, isLoading: boolean): string => (isLoading ? '正在更新……' : (problem ?? ''));

/** What the preview is looked at with. */
export function Tools({ look, onChange, problem, isLoading, collection, path }: Props) {
  const role = fileRole(path);
  return (
    <div role="group" aria-label="预览">
      <Switch label="手机" isOn={look.width === 'phone'} onPress={() => onChange({ ...look, width: 'phone' })} />
      <Switch label="电脑" isOn={look.width === 'desktop'} onPress={() => onChange({ ...look, width: 'desktop' })} />
      <Switch label="长者模式" isOn={look.elder} onPress={() => onChange({ ...look, elder: !look.elder })} />
      <Switch label="深色" isOn={look.dark} onPress={() => onChange({ ...look, dark: !look.dark })} />
      {collection === 'stories' && <WechatButton id={role.kind === 'entry' ? role.id : undefined} />}
      <span role="status" className={problem && !isLoading ? 'desk-error' : 'desk-hint'}>
        {statusText(problem, isLoading)}
      </span>
    </div>
  );
}
