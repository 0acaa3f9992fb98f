import fs from 'node:fs';
import path from 'node:path';

const utf16Escapes = (name: string): string =>
  Array.from({ length: name.length }, (_, i) => `\\u${name.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');
const entities = (name: string): string => Array.from(name, (c) => `&#${c.codePointAt(0)};`).join('');

/** A name as bytes, in every way that a file of a site may hold it. */
function writings(name: string): Buffer[] {
  const escaped = utf16Escapes(name);
  const texts = [
    name,
    encodeURIComponent(name),
    encodeURIComponent(name).toLowerCase(),
    escaped,
    escaped.toUpperCase().replaceAll('\\U', '\\u'),
    entities(name),
  ];
  return [...texts.map((text) => Buffer.from(text)), Buffer.from(name, 'utf16le')];
}

function* filesBelow(dir: string): Generator<string> {
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    const full = path.join(dir, entry.name);
    if (entry.isDirectory()) yield* filesBelow(full);
    else if (entry.isFile()) yield full;
  }
}

/** The files below a folder, hidden ones too, in which one of the names stands. */
export function tracesOf(dir: string, names: readonly string[]): string[] {
  const wanted = names.flatMap(writings);
  if (!fs.existsSync(dir) || wanted.length === 0) return [];
  return Array.from(filesBelow(dir)).filter((file) => {
    const bytes = fs.readFileSync(file);
    return wanted.some((writing) => bytes.includes(writing));
  });
}
