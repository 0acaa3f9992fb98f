import { useCallback, useEffect, useState } from 'react';
import { COLLECTIONS, type CollectionName } from '#domain/form/meta.ts';
import { control, type ViewProps } from '../widgets/control/control.tsx';
import { chosenIds } from '../widgets/parts/chosen-ids.ts';
import { Combobox } from '../widgets/parts/combobox.tsx';
import { findEntries } from './find.ts';
import { useFound } from './use-found.ts';

/** The title of an entry that is known by its id; `null` where there is none. */
function useTitle(collection: CollectionName, id: string): string | null | undefined {
  const [title, setTitle] = useState<string | null>();
  useEffect(() => {
    const stop = new AbortController();
    const note = (entries: Awaited<ReturnType<typeof findEntries>>) => setTitle(entries.find((entry) => entry.id === id)?.name ?? null);
    findEntries(collection, id, stop.signal).then(note, () => undefined);
    return () => stop.abort();
  }, [collection, id]);
  return title;
}

function Chosen({ collection, id, onRemove }: { collection: CollectionName; id: string; onRemove(): void }) {
  const title = useTitle(collection, id);
  return (
    <div className="desk-chosen">
      <p>
        <strong>{title ?? id}</strong> {title && <span className="desk-hint">{id}</span>}
        {title === null && <span className="desk-field-problem">没有这条{COLLECTIONS[collection]}，可能已经撤下。</span>}
      </p>
      <button type="button" className="desk-button" aria-label={`移去 ${title ?? id}`} onClick={onRemove}>
        移去
      </button>
    </div>
  );
}

function Reference({ value, onChange, decap }: ViewProps<string | readonly string[]>) {
  const collection = decap.field.get('collection') as CollectionName;
  const isMultiple = decap.field.get('multiple') === true;
  const { ids, add, remove } = chosenIds(value, isMultiple, onChange);
  const { found, notice } = useFound(collection);
  const optionsFor = useCallback((question: string) => found(question).filter(({ id }) => !ids.includes(id)), [found, ids]);
  return (
    <>
      <div aria-live="polite">
        {ids.map((id) => (
          <Chosen key={id} collection={collection} id={id} onRemove={() => remove(id)} />
        ))}
      </div>
      <Combobox
        label={`${isMultiple ? '添加' : ids.length > 0 ? '改选' : '查找'}${COLLECTIONS[collection]}`}
        placeholder="输入标题或名称中的字"
        optionsFor={optionsFor}
        onChoose={add}
        notice={notice}
      />
    </>
  );
}

/**
 * 引用: the widget `reference`. Its value is the id of an entry, or a list of ids. Decap's own relation widget loads a whole
 * collection, finds no word of two characters and would keep `2026/2026-hz-0001/index`.
 */
export const ReferenceControl = control(Reference);
