/** How the preview is looked at; kept for the next entry. */
export interface Look {
  width: 'phone' | 'desktop';
  elder: boolean;
  dark: boolean;
}

const KEY = 'desk-preview';
export const PHONE = 375;
/** Wide enough for the site's widest layout. */
export const DESKTOP = 1200;

const START: Look = { width: 'phone', elder: false, dark: false };

export function storedLook(storage: Pick<Storage, 'getItem'>): Look {
  try {
    const { width, elder, dark } = JSON.parse(storage.getItem(KEY) ?? '{}') as Partial<Look>;
    return { width: width === 'desktop' ? 'desktop' : 'phone', elder: elder === true, dark: dark === true };
  } catch {
    return START;
  }
}

export function storeLook(storage: Pick<Storage, 'setItem'>, look: Look): void {
  storage.setItem(KEY, JSON.stringify(look));
}

/** Width of the frame in its own pixels, and how much it is shrunk to fit into `room`. */
export function fit({ width }: Look, room: number): { width: number; scale: number } {
  const wanted = width === 'phone' ? PHONE : DESKTOP;
  return { width: wanted, scale: Math.min(1, room / wanted) };
}
