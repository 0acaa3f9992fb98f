/** 服务领域: the ten fields of 中红字〔2019〕44号, 三(一), in its order. Names are fixed; local extras are tags. */
export const SERVICE_FIELDS = {
  'emergency-rescue': '应急救援',
  'first-aid': '应急救护',
  'humanitarian-aid': '人道救助',
  'blood-donation': '无偿献血',
  'stem-cell-donation': '造血干细胞捐献',
  'body-organ-donation': '遗体和人体器官捐献',
  'community-service': '社区服务',
  'elder-care': '养老服务',
  culture: '红十字精神传播',
  'international-aid': '国际人道援助',
} as const;
export type ServiceField = keyof typeof SERVICE_FIELDS;

/** One sentence on what volunteers of a field do, for the page of the field. */
export const FIELD_INTRODUCTIONS: Record<ServiceField, string> = {
  'emergency-rescue': '水上、山地、地震等灾害中的搜救、转移和物资发放，由受过训练的救援队承担。',
  'first-aid': '教会更多人心肺复苏和创伤包扎，并在赛事、景区和街头随时出手。',
  'humanitarian-aid': '走访困难家庭，送去生活物资、慰问和陪伴，把帮助送到最易受损的人身边。',
  'blood-donation': '在献血点引导、解说、照护，也动员身边人一起献血。',
  'stem-cell-donation': '宣讲、陪伴和回访，支持入库者与捐献者；捐受双方互不知情。',
  'body-organ-donation': '解答登记疑问，陪伴家属，组织缅怀，守护生命最后的馈赠。',
  'community-service': '把便民、健康和防灾的小事做在楼道里、广场上。',
  'elder-care': '为老人量血压、陪聊天、修电器，教他们用手机，也教家人照护。',
  culture: '讲解红十字运动的历史与原则，让更多人懂得人道、博爱、奉献。',
  'international-aid': '参与国际人道救援与交流，把中国志愿者的帮助带到海外。',
};
