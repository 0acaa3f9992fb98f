import { HEAD_LENGTH, pictureProblem, sniff, type PictureFormat } from '#domain/photo/picture.ts';
import type { FoundProblem } from '#domain/problem/problem.ts';

/** A picture that can be taken, or why it cannot. */
export type Inspected = { format: PictureFormat } | { problem: FoundProblem };

async function sizeOf(file: File): Promise<{ width?: number; height?: number }> {
  try {
    const bitmap = await createImageBitmap(file);
    const size = { width: bitmap.width, height: bitmap.height };
    bitmap.close();
    return size;
  } catch {
    return {};
  }
}

/** Looks into a file before anything of it is sent: its first bytes, its weight, its size. */
export async function inspect(file: File): Promise<Inspected> {
  const format = sniff(new Uint8Array(await file.slice(0, HEAD_LENGTH).arrayBuffer()));
  const first = pictureProblem({ name: file.name, bytes: file.size, format, width: 1, height: 1 });
  if (first) return { problem: first };
  const problem = pictureProblem({ name: file.name, bytes: file.size, format, ...(await sizeOf(file)) });
  return problem ? { problem } : { format: format as PictureFormat };
}
