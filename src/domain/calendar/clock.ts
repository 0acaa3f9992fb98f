/** A time as people write it: 9, 9:00, 0900, 9点半, 下午1点30分. Named so that a longer pattern can hold two of them. */
export const WRITTEN_CLOCK = String.raw`(?:(上午|早上|中午|下午|晚上)\s*)?(\d{1,2})(?:\s*[:：.]\s*(\d{2})|(\d{2})(?!\d)|\s*[点时]\s*(?:(半)|(\d{1,2})\s*分?)?)?`;

const AFTERNOON = new Set(['下午', '晚上']);

const whole = new RegExp(`^\\s*${WRITTEN_CLOCK}\\s*$`, 'u');

type Groups = readonly (string | undefined)[];

function hourOf([half, hour]: Groups): number {
  const written = Number(hour);
  return half && AFTERNOON.has(half) && written < 12 ? written + 12 : written;
}

const minuteOf = ([, , colon, joined, thirty, minutes]: Groups): number => (thirty ? 30 : Number(colon ?? joined ?? minutes ?? 0));

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The groups of `WRITTEN_CLOCK` as 09:00, or undefined where no clock shows that. 24:00 is the end of a day. */
export function clockOf(groups: Groups): string | undefined {
  const [hour, minute] = [hourOf(groups), minuteOf(groups)];
  const isShown = minute <= 59 && (hour < 24 || (hour === 24 && minute === 0));
  return isShown ? `${twoDigits(hour)}:${twoDigits(minute)}` : undefined;
}

/** A time that somebody typed, in the way in which content writes it. */
export function readClock(text: string): string | undefined {
  const groups = whole.exec(text.normalize('NFKC'));
  return groups ? clockOf(groups.slice(1)) : undefined;
}
