import { useCallback } from 'react';
import { control, type ViewProps } from '../control/control.tsx';
import { chosenIds } from '../parts/chosen-ids.ts';
import { Combobox } from '../parts/combobox.tsx';
import { Chosen } from './chosen.tsx';
import { optionsFrom } from './directory.ts';
import { recentIds, remember } from './recent.ts';
import { useDirectory, type DirectoryState } from './use-directory.ts';

const NOTICES: Record<DirectoryState['state'], string | undefined> = {
  loading: '正在读取组织清单……',
  failed: '没有读到组织清单，请检查网络后重试；已选的不会丢失。',
  ready: undefined,
};

function Organization({ value, onChange, label, decap }: ViewProps<string | readonly string[]>) {
  const { directory, state, reload, speak } = useDirectory();
  const isMultiple = decap.field.get('multiple') === true;
  const { ids, add, remove } = chosenIds(value, isMultiple, onChange);
  const optionsFor = useCallback(
    (question: string) =>
      directory ? optionsFrom(directory, question, recentIds(localStorage)).filter(({ id }) => !ids.includes(id)) : [],
    [directory, ids],
  );
  const choose = (id: string) => {
    remember(localStorage, id);
    add(id);
  };
  return (
    <>
      <div aria-live="polite">
        {ids.map((id) => (
          <Chosen key={id} id={id} label={label} directory={directory} onRemove={() => remove(id)} />
        ))}
      </div>
      <Combobox
        label={isMultiple ? '添加组织' : ids.length > 0 ? '改选' : '查找组织'}
        placeholder="名称、简称、首字母或地名，例如 杭州、hzshszh"
        optionsFor={optionsFor}
        onChoose={choose}
        onEnter={speak}
        notice={NOTICES[state]}
      />
      {state === 'failed' && (
        <p className="desk-notice">
          {NOTICES.failed}
          <button type="button" className="desk-button" onClick={reload}>
            重试
          </button>
        </p>
      )}
    </>
  );
}

/** 组织: the widget `organization`. Its value is the id, or a list of ids. */
export const OrganizationControl = control(Organization);
