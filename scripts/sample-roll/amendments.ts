import type { Row } from './rows.ts';

/** What happened to single rows after publication; content/corrections tells each of them to readers. */
export const AMENDMENTS: Readonly<Record<number, Partial<Row>>> = {
  3: { unit: '望江区传播志愿服务队', wording: '示例直辖市五星级红十字志愿者、博物馆义务讲解员司徒念安' },
  58: { unit: '长桥区社区志愿服务队', wording: '示例直辖市五星级红十字志愿者、楼道防灾互助志愿者关月溪' },
  214: {
    name: '',
    unit: '',
    status: 'withheld',
    statusOn: '2026-05-11',
    statusReason: '本人撤回公开同意',
    statusBasis: '《中华人民共和国个人信息保护法》第十五条',
  },
};
