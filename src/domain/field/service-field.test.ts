import { expect, test } from 'vitest';
import { FIELD_INTRODUCTIONS, SERVICE_FIELDS } from './service-field.ts';

/** 中红字〔2019〕44号, 三(一). */
test('the ten service fields stand in the order and under the names of the founding document', () => {
  expect(Object.values(SERVICE_FIELDS)).toEqual([
    '应急救援',
    '应急救护',
    '人道救助',
    '无偿献血',
    '造血干细胞捐献',
    '遗体和人体器官捐献',
    '社区服务',
    '养老服务',
    '红十字精神传播',
    '国际人道援助',
  ]);
});

test('each of them has a sentence that says what volunteers do there', () => {
  expect(Object.keys(FIELD_INTRODUCTIONS)).toEqual(Object.keys(SERVICE_FIELDS));
  for (const sentence of Object.values(FIELD_INTRODUCTIONS)) expect(sentence).toMatch(/。$/u);
});
