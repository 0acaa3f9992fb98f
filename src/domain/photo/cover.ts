interface Named {
  file: string;
}

/** What a text is made of; only its photographs matter here. */
type TextPart = { kind: 'photo'; file: string } | { kind: 'html' | 'honours' };

/** 封面: the first photograph stands at the head, unless the text itself shows it. */
export function coverPhoto<Photo extends Named>(photos: readonly Photo[], text: readonly TextPart[]): Photo | undefined {
  const [first] = photos;
  const shown = text.some((part) => part.kind === 'photo' && part.file === first?.file);
  return shown ? undefined : first;
}
