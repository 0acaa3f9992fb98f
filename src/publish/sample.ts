/** Said by every format about invented people, so that a file that travels without its page still tells. */
export const SAMPLE_TAG = '示例数据';
export const SAMPLE_NOTE = '示例数据：人物、名单和事迹均为虚构，用于演示，请勿引用。';

/** A text about an entry, with the note in front where the entry is sample content. */
export function withSampleNote(text: string, sample: boolean): string {
  return sample ? `${SAMPLE_NOTE}${text}` : text;
}
