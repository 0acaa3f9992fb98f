/** Reads lists away from the page: SheetJS is synchronous, and a damaged .xls can hold it in a loop (docs/decisions/009). */
import { practiceRead, practise } from '../practice.ts';
import { readSource, type ReadWish } from './read.ts';

addEventListener('message', ({ data }: MessageEvent<ReadWish>) => postMessage(readSource(data)));

practise(() => readSource(practiceRead()));
