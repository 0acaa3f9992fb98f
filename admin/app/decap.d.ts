/** Parts of Decap that have no types of their own, as far as the desk uses them. */

declare module 'decap-cms-backend-proxy' {
  interface Asset {
    path: string;
    /** There when the picture was chosen in this form; absent for one that the gateway has. */
    fileObj?: File;
    toBase64(): Promise<string>;
  }
  interface DataFile {
    path: string;
    slug: string;
    raw: string;
    base?: string | null;
  }
  interface Payload {
    action: string;
    params: Record<string, unknown>;
  }
  export class ProxyBackend {
    constructor(config: object, options?: object);
    branch: string;
    request(payload: Payload): Promise<unknown>;
    getEntry(path: string): Promise<{ data: string | null; file: { path: string; id: string | null } }>;
    unpublishedEntry(wish: { id?: string; collection?: string; slug?: string }): Promise<unknown>;
    publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
    deleteFiles(paths: string[], commitMessage: string): Promise<unknown>;
  }
}

declare module 'decap-cms-lib-util' {
  export class Cursor {
    static create(cursor?: object): Cursor;
    data: import('immutable').Map<string, unknown>;
    wrapData(data: object): Cursor;
  }
  export const CURSOR_COMPATIBILITY_SYMBOL: symbol;
  export const localForage: {
    createInstance(options: { name: string }): {
      getItem<Value>(key: string): Promise<Value | null>;
      setItem<Value>(key: string, value: Value): Promise<Value>;
      removeItem(key: string): Promise<void>;
      keys(): Promise<string[]>;
    };
  };
}

declare module 'decap-cms-core/dist/esm/redux/index.js' {
  interface Node {
    get(key: string): unknown;
    getIn(path: readonly string[]): unknown;
  }
  interface State {
    config: { publish_mode?: string };
    collections: Node;
    entries: Node;
    entryDraft: Node;
    editorialWorkflow: Node;
  }
  export const store: {
    getState(): State;
    dispatch(action: unknown): unknown;
    subscribe(listener: () => void): () => void;
  };
}

declare module 'decap-cms-core/dist/esm/valueObjects/AssetProxy.js' {
  export function createAssetProxy(of: { path: string; file: File }): object;
}

declare module 'decap-cms-core/dist/esm/actions/media.js' {
  export function addAssets(assets: object[]): object;
}

declare module 'decap-cms-core/dist/esm/actions/editorialWorkflow.js' {
  export function loadUnpublishedEntry(collection: unknown, slug: string): unknown;
}

declare module 'decap-cms-locales/dist/esm/en/index.js' {
  const phrases: object;
  export default phrases;
}

declare module 'decap-cms-app/dist/esm/extensions.js' {}
