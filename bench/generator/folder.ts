import fs from 'node:fs';
import path from 'node:path';
import { dump } from 'js-yaml';

/** The content folder that is being filled. Folders are made once each: 10,000 needless mkdirs cost a second. */
export interface Folder {
  root: string;
  write: (file: string, text: string) => void;
  json: (file: string, data: object) => void;
  markdown: (file: string, data: object, body: string) => void;
  /** Puts a file that lies elsewhere on the same disk into the folder without copying its bytes. */
  link: (source: string, file: string) => void;
}

export function createFolder(root: string): Folder {
  const made = new Set<string>();
  const place = (file: string): string => {
    const full = path.join(root, file);
    const parent = path.dirname(full);
    if (!made.has(parent)) fs.mkdirSync(parent, { recursive: true });
    made.add(parent);
    return full;
  };
  const write = (file: string, text: string): void => fs.writeFileSync(place(file), text);
  return {
    root,
    write,
    json: (file, data) => write(file, `${JSON.stringify(data, null, 2)}\n`),
    markdown: (file, data, body) => write(file, `---\n${dump(data, { lineWidth: -1 })}---\n\n${body}`),
    link: (source, file) => fs.linkSync(source, place(file)),
  };
}
