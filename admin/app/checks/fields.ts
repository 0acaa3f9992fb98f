/** Decap's form, as far as the checks need it; told by the patched EditorInterface (patches/replacements.ts). */
interface Form {
  focus(path: string): void;
}

let form: Form | null = null;

export function watchForm(): void {
  window.addEventListener('desk:form', (event) => {
    form = (event as CustomEvent<Form | null>).detail;
  });
}

/** Decap's labels name their control: `title-field-12`. */
const labelOf = (within: ParentNode, name: string, index = 0): HTMLLabelElement | undefined =>
  within.querySelectorAll<HTMLLabelElement>(`label[for^="${CSS.escape(name)}-field-"]`)[index];

/** The box of label, control and hint. */
const boxOf = (label: HTMLLabelElement): HTMLElement | undefined => label.closest<HTMLElement>('[aria-label$=" 输入项"]') ?? undefined;

/** The box of a field, as deep as the form shows it: of a list or a widget of ours, perhaps only the whole. */
export function fieldBox(path: string): HTMLElement | undefined {
  const [first = '', ...rest] = path.split('.');
  const label = labelOf(document, first);
  let box = label && boxOf(label);
  let index = 0;
  for (const step of rest) {
    if (/^\d+$/u.test(step)) {
      index = Number(step);
      continue;
    }
    const inner: HTMLLabelElement | undefined = box && labelOf(box, step, index);
    box = (inner && boxOf(inner)) ?? box;
    index = 0;
  }
  return box;
}

const FOCUSABLE = 'input:not([type="hidden"]), select, textarea, [contenteditable="true"], button';

/** Brings a field into view and puts the cursor into it. */
export function focusField(path: string): void {
  const before = document.activeElement;
  form?.focus(path);
  // Decap opens folded lists first and focuses after that.
  setTimeout(() => {
    const box = fieldBox(path);
    box?.scrollIntoView({ block: 'center' });
    if (document.activeElement === before) box?.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
  }, 120);
}
