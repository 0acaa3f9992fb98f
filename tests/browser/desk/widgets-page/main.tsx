/** Mounts the widgets of a collection's form inside Decap's own Widget, which decides when they are rendered and validated. */
import { fromJS, isImmutable, Map as ImmutableMap } from 'immutable';
import DecapWidget from 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/Widget.js';
import { useSyncExternalStore, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { registerWidgets } from '../../../../admin/app/widgets/register.ts';
import type { CollectionName } from '../../../../src/domain/form/meta.ts';
import { openForm, type Entry } from './form.ts';

const Widget = DecapWidget as unknown as ComponentType<Record<string, unknown>>;
const controls = new Map<string, unknown>();
registerWidgets({ registerWidget: (name, control) => void controls.set(name, control) });

interface Instance {
  validate(): void;
  focus(path?: string): void;
}

const asked = new URLSearchParams(location.search);
const collection = asked.get('form') as CollectionName;
const form = openForm(collection, JSON.parse(asked.get('data') ?? '{}') as Record<string, unknown>);

const plain = (value: unknown): unknown => (isImmutable(value) ? (value as unknown as { toJS(): unknown }).toJS() : value);
const nothing = () => undefined;
const instances = new Map<string, Instance>();
const errors = new Map<string, unknown[]>();

Object.assign(globalThis, {
  desk: {
    registered: Array.from(controls.keys()),
    value: (name: string) => plain(form.getEntry().getIn(['data', name])),
    set: (name: string, value: unknown) => form.set(name, fromJS(value)),
    focus: (name: string, path: string) => instances.get(name)!.focus(path),
    /** What Decap itself would hold against the entry when it is saved. */
    validate: () => {
      for (const instance of instances.values()) instance.validate();
      return Array.from(errors.entries()).filter(([, found]) => found.length > 0);
    },
  },
});

function Control({ field, entry }: { field: Entry; entry: Entry }) {
  const name = String(field.get('name'));
  const id = `${name}-field-1`;
  return (
    <div className="control">
      <label htmlFor={id}>{String(field.get('label'))}</label>
      <Widget
        controlComponent={controls.get(String(field.get('widget')))}
        field={field}
        value={entry.getIn(['data', name])}
        uniqueFieldId={id}
        classNameWrapper="wrapper"
        getEntry={form.getEntry}
        getAsset={form.getAsset}
        onChange={(value: unknown) => form.set(name, value)}
        onPersistMedia={form.persistMedia}
        onValidate={(found: unknown[]) => errors.set(name, found)}
        controlRef={(instance: Instance) => instances.set(name, instance)}
        setActiveStyle={nothing}
        setInactiveStyle={nothing}
        mediaPaths={ImmutableMap()}
        t={(key: string) => key}
      />
    </div>
  );
}

function Page({ collection, inList }: { collection: CollectionName; inList: string | null }) {
  const entry = useSyncExternalStore(form.subscribe, form.getEntry);
  const fields = Array.from(form.fields).filter((field) => controls.has(String(field.get('widget'))));
  const inner = inList ? fromJS([{ name: inList, label: '星级', widget: inList }]) : fromJS([]);
  return (
    <>
      <h1>{collection}</h1>
      {[...fields, ...(inner as unknown as Iterable<Entry>)].map((field) => (
        <Control key={String(field.get('name'))} field={field} entry={entry} />
      ))}
    </>
  );
}

createRoot(document.getElementById('form')!).render(<Page collection={collection} inList={asked.get('also')} />);
