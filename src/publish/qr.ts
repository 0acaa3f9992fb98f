import QRCode from 'qrcode';

export interface QrMatrix {
  /** Modules along one side, the quiet zone left out. */
  size: number;
  /** An SVG path of one unit a module. */
  path: string;
}

/** A QR code (ISO/IEC 18004, level M) as one path: sharp at any size on paper, and no picture file to keep. */
export function qrMatrix(text: string): QrMatrix {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (__, x) => (modules.get(y, x) ? `M${x} ${y}h1v1h-1z` : '')),
  );
  return { size: modules.size, path: rows.flat().join('') };
}
