/** Plain text as lists are really published, line by line, under headings. */
import type { FoundProblem } from '../../problem/problem.ts';
import { normaliseName } from '../../text/name.ts';
import type { Entry, Group, Reading } from '../entry.ts';
import { LIMITS } from '../file/limits.ts';
import { hasOrdinals, isListTitle, readHeading, type Heading } from '../heading.ts';
import { hasCommonSurname, looksLikeUnit } from '../shape.ts';
import { starIn } from '../star.ts';
import { isSignature, readNames } from './names.ts';
import { readAwards } from './sentence.ts';

interface State extends Reading {
  group: Group;
  /** The heading in force, if it announced a number: where it stands and how many it promised. */
  announced?: { row: number; count: number; before: number };
  ordinals: boolean;
}

const DATE = /^\s*\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?\s*$/u;
const PROSE = /[。！？]/u;
/** 各县（市、区）红十字会： speaks to somebody. */
const SALUTATION = /[:：]$/u;
const LABEL = /^(.{1,40}?)[:：]\s*(.+)$/u;
const STAR_LABEL = /^(\S*星级?\S*)\s+(.+)$/u;
const NOTE =
  /^\s*(?:备?注|说明|附件?|来源|记者|编辑|审核|联系人|联系电话|填表人|公示期?|受理\S{0,4}|落款|抄送|主题词|责任编辑)\s*[\d一二三]?\s*[:：]/u;

/** Compares what a heading announced with what was read below it. */
function closeHeading(state: State): void {
  const { announced, entries } = state;
  if (!announced) return;
  const read = entries.length - announced.before;
  if (read !== announced.count)
    state.problems.push({ code: 'import/count-differs', row: announced.row, values: { announced: announced.count, read } });
  delete state.announced;
}

function openHeading(state: State, { group, count, unclearStar }: Heading, row: number): void {
  closeHeading(state);
  state.group = group;
  if (count !== undefined) state.announced = { row, count, before: state.entries.length };
  if (unclearStar) state.problems.push({ code: 'import/unclear-star', row });
}

function take(state: State, entries: Entry[], unclear: readonly string[], row: number): void {
  for (const entry of entries) {
    state.entries.push(entry);
    if (entry.problems?.some(({ code }) => code === 'import/incomplete')) delete state.announced;
  }
  for (const item of unclear) state.problems.push({ code: 'import/unclear-name', row, values: { item } });
}

/**
 * Under no heading a line is one of names only if half of what stands in it begins as names do: 周六集合，请带手套. Under a
 * heading one is enough: 会议要求，各级红十字会加强学习.
 */
function areNames(entries: readonly Entry[], unclear: readonly string[], group: Group): boolean {
  const known = entries.filter(({ name, recipient }) => recipient === 'group' || hasCommonSurname(normaliseName(name)));
  if (Object.keys(group).length > 0) return entries.length > 0 && (unclear.length === 0 || known.length > 0);
  return known.length > 0 && known.length * 2 >= entries.length + unclear.length;
}

function readPlain(state: State, line: string, row: number, group = state.group): boolean {
  const { entries, unclear } = readNames(line, row, group);
  if (!areNames(entries, unclear, group)) return false;
  take(state, entries, unclear, row);
  return true;
}

/** 五星级：林知夏、许知秋 · 蓝湾救援队：林知夏. */
function readLabelled(state: State, line: string, row: number): boolean {
  const [, label, rest] = LABEL.exec(line) ?? STAR_LABEL.exec(line) ?? [];
  if (!label || !rest) return false;
  const heading = readHeading(`${label}：`, state);
  if (heading?.group.unit) return readPlain(state, rest, row, { ...state.group, unit: heading.group.unit });
  if (!heading || readNames(rest, row, heading.group).entries.length === 0) return false;
  openHeading(state, heading, row);
  return readPlain(state, rest, row);
}

function readProse(state: State, line: string, row: number): boolean {
  const awards = readAwards(line);
  const before = state.entries.length;
  for (const { names, group } of awards) readPlain(state, names, row, group);
  return state.entries.length > before;
}

const READERS: readonly ((state: State, line: string, row: number) => boolean)[] = [
  readProse,
  readLabelled,
  (state, line, row) =>
    !SALUTATION.test(line) && !PROSE.test(line.replace(/。\s*$/u, '')) && readPlain(state, line.replace(/。\s*$/u, ''), row),
];

function readLine(state: State, line: string, next: string, row: number): void {
  const isSigned = DATE.test(next) || isSignature(line, state.group);
  const heading = isSigned && looksLikeUnit(line) ? undefined : readHeading(line, state);
  if (heading) return openHeading(state, heading, row);
  if (isListTitle(line)) {
    closeHeading(state);
    const star = starIn(line);
    state.group = star ? { star } : {};
  } else if (!isSigned && !NOTE.test(line) && READERS.some((read) => read(state, line, row))) return;
  state.unread.push({ row, text: line });
}

/** Reads a list without columns. `rows[i]` is the row, as an editor counts it, of `lines[i]`. */
export function readList(lines: readonly string[], rows: readonly number[] = lines.map((_, i) => i + 1)): Reading {
  const state: State = { entries: [], unread: [], problems: [], group: {}, ordinals: hasOrdinals(lines) };
  for (const [i, line] of lines.entries()) {
    const text = line.trim();
    const next = lines.slice(i + 1, i + 4).find((later) => later.trim() !== '') ?? '';
    if (text.length > LIMITS.line) state.problems.push({ code: 'import/line-too-long', row: rows[i]!, values: { limit: LIMITS.line } });
    else if (text !== '') readLine(state, text, next, rows[i]!);
  }
  closeHeading(state);
  const { entries, unread, problems }: { entries: Entry[]; unread: Reading['unread']; problems: FoundProblem[] } = state;
  return { entries, unread, problems };
}
