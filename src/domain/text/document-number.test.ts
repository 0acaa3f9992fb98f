import { expect, test } from 'vitest';
import { normaliseDocumentNumber } from './document-number.ts';

test.each([
  '中红字〔2019〕44号',
  '中红字﹝2019﹞44号',
  '中红字[2019]44号',
  '中红字［2019］44号',
  '中红字【2019】44号',
  '中红字(2019)44号',
  '中红字（2019）44号',
  '中红字 〔2019〕 44 号',
  '中红字〔２０１９〕４４号',
])('%s is written 中红字〔2019〕44号', (written) => {
  expect(normaliseDocumentNumber(written)).toBe('中红字〔2019〕44号');
});
