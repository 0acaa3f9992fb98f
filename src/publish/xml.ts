/** XML that is ready to be printed; a plain string beside it is text and gets escaped. */
export interface Markup {
  markup: string;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 (§2.2) forbids even when escaped; one in a title would make a whole feed unreadable. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** Text as it may stand in XML and HTML, also inside the quotation marks of an attribute. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(FORBIDDEN, '')
    .replaceAll(/[&<>"]/gu, (character) => ENTITIES[character]!);
}

type Attributes = Record<string, string | undefined>;
type Content = string | Markup | undefined;

function attributeText(attributes: Attributes): string {
  const given = Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
}

/** One element. Elements inside it stand on lines of their own; text stays exactly as it is. */
export function element(name: string, attributes: Attributes, ...content: Content[]): Markup {
  const inside = content.filter((each) => each !== undefined);
  if (inside.length === 0) return { markup: `<${name}${attributeText(attributes)}/>` };
  const isText = inside.some((each) => typeof each === 'string');
  const printed = inside.map((each) => (typeof each === 'string' ? escapeXml(each) : each.markup)).join(isText ? '' : '\n');
  return { markup: `<${name}${attributeText(attributes)}>${isText ? printed : `\n${printed}\n`}</${name}>` };
}

/** A whole XML file. */
export function xmlFile(root: Markup): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.markup}\n`;
}
