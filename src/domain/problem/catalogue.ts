/**
 * Every problem the system can speak of: one sentence in Chinese and the fix. Build, importer, CMS and
 * gateway print these same words, so an editor meets one vocabulary everywhere.
 * `{…}` is filled from the problem's values. An `error` stops the build; a `warning` is printed only.
 */
export interface CatalogueEntry {
  severity: 'error' | 'warning';
  sentence: string;
  fix: string;
}

const error = (sentence: string, fix: string): CatalogueEntry => ({ severity: 'error', sentence, fix });
const warning = (sentence: string, fix: string): CatalogueEntry => ({ severity: 'warning', sentence, fix });

export const CATALOGUE = {
  'entry/unreadable': error('文件不是有效的 {format}：{reason}', '请检查第 {line} 行的缩进、引号和冒号后的空格。'),
  'entry/no-front-matter': error('文件开头没有“---”包围的资料区', '请在第一行写“---”，写完各项后再写一行“---”，正文放在后面。'),
  'entry/not-utf8': error('文件不是 UTF-8 编码', '请用 UTF-8 编码另存后再提交。'),
  'entry/missing-field': error('缺少必填项“{label}”', '请填写“{label}”。'),
  'entry/unknown-key': error('出现不认识的项目“{key}”', '请删除它，或改成字段说明（docs/data-dictionary.md）中的名称。'),
  'entry/wrong-type': error('“{label}”应为{expected}', '请按字段说明改写这一项。'),
  'entry/not-an-option': error('“{label}”不在可选范围内', '可选：{options}。'),
  'entry/bad-format': error('“{label}”的写法不正确', '{hint}'),
  'entry/too-short': error('“{label}”太短或为空', '至少 {minimum}。'),
  'entry/too-long': error('“{label}”太长', '最多 {maximum}。'),
  'entry/out-of-range': error('“{label}”超出允许的范围', '{limit}。'),
  'entry/bad-slug': error('文件名或文件夹名“{id}”不能用作网址', '只用小写英文字母、数字和连字符，例如 2026-hz-0001；不要用人名。'),
  'entry/duplicate-id': error('编号“{id}”与 {other} 重复', '网址永不复用：请给后建的一个换新编号。'),
  'entry/misplaced-file': error('这个位置不应有文件', '请移到它所属内容的文件夹，或删除。'),
  'reference/missing': error('“{label}”指向的“{target}”不存在', '请核对编号，或先建立这条{collection}。'),
  'calendar/no-such-date': error('“{label}”不是存在的日期：{value}', '请写成 2026-03-05 这样的公历日期。'),
  'calendar/ends-before-it-starts': error('结束早于开始', '请核对两个时间的先后。'),
  'calendar/half-open': error('开门和关门只写了一个', '两个都写；当天不开放就两个都不写。'),
  'consent/missing': error(
    '没有公开依据',
    '请填写“公开依据”：本人同意、法定公示或其他，并写明日期、登记人和原件存放处（《志愿服务条例》第二十条）。',
  ),
  'consent/family-needed': error(
    '写到逝者，但公开依据不是由近亲属作出',
    '请取得近亲属同意，并把“由谁作出”改为近亲属（《个人信息保护法》第四十九条）。',
  ),
  'consent/giver-missing': error(
    '公开依据为同意，但没有写由谁作出',
    '请选择本人、监护人（未满 18 岁）或近亲属（逝者）；系统不替任何人默认同意。',
  ),
  'consent/basis-unexplained': error('公开依据为“其他”，但没有说明', '请在“依据说明”中写清法律依据或批准文件。'),
  'personal-data/found': error('疑似{kind}：{masked}', '请删除。公开页面和附件都不能出现证件号、手机号、银行卡号或住址。'),
  'photo/missing-file': error('找不到照片文件“{photo}”', '请把照片放进同一文件夹，或改正文件名。'),
  'photo/unlisted': error('正文用了照片“{photo}”，但资料区没有登记', '请在“照片”里登记它的说明、署名和授权。'),
  'photo/unused-file': warning('照片文件“{photo}”没有被登记', '请登记或删除，以免未经授权的照片流出。'),
  'photo/no-credit': error('照片“{photo}”没有署名', '请填写摄影者或供图单位。'),
  'photo/unreadable': error('照片“{photo}”无法打开：{reason}', '请重新导出为 JPEG 或 PNG 后上传。'),
  'photo/empty': error('照片“{photo}”是空文件', '请重新上传。'),
  'photo/too-large': error('照片“{photo}”为 {megapixels} 百万像素，超过 {limit} 百万像素', '请缩小到长边 6000 像素以内再上传。'),
  'photo/unsupported': error('照片“{photo}”是 {format} 格式', '只收 JPEG、PNG、WebP、AVIF；手机 HEIC 照片请先“存为 JPEG”。'),
  'photo/unsafe-vector': error('照片“{photo}”是 SVG 图形', 'SVG 可能带脚本；请导出为 PNG 后上传。'),
  'text/raw-html': error('正文里有 HTML 代码：{found}', '请改用普通段落、标题、引用或照片；网页代码会原样显示给读者。'),
  'text/no-heading-one': error('正文里用了一级标题', '页面标题已是一级标题；正文小标题请从“##”开始。'),
  'text/ranking': warning('“{found}”像是排名', '志愿者荣誉不排名、不按时长比高低；请改写（domain.md 规则 3，评比达标表彰负面清单）。'),
  'text/empty-body': error('正文为空', '请写正文。'),
  'name/not-normalised': error(
    '姓名“{name}”的写法需要统一',
    '请写成“{normal}”：间隔号用“·”，两字姓名中间不加空格，不用全角字母和部首字符。',
  ),
  'name/private-use': error('姓名“{name}”含自造字（PUA）', '请换成 GB 18030-2022 中的正式字符；查不到时请联系登记机关。'),
  'organization/parent-missing': error('没有填写上级组织', '除总会外，每个组织都要填写上级。'),
  'organization/parent-lower': error('上级组织“{parent}”的级别低于本组织', '请核对上级和级别。'),
  'organization/cycle': error('上级关系绕成了一圈', '请检查这几个组织的上级：{path}。'),
  'organization/unknown-division': error(
    '行政区划代码“{code}”不存在',
    '请核对六位代码；新设区县请加到 src/domain/division/overrides.json。',
  ),
  'organization/prefix-taken': error('编号前缀“{prefix}”已被“{other}”使用', '每个发布单位的前缀只能有一个主人，请换一个。'),
  'organization/few-teams': warning(
    '县级红十字会登记的志愿服务队为 {count} 支，少于 3 支',
    '中红字〔2019〕44号要求县级不少于 3 支；如资料有误请更正。',
  ),
  'notice/ends-before-it-opens': error('公示结束早于公示开始', '请核对公示起止日期；结束日填最后一天。'),
  'notice/missing': error('公示阶段的名单没有公示信息', '请填写公示起止日期和反映问题的渠道。'),
  'notice/outcome-missing': error('名单已确定，但没有写公示结果', '请填写公示结果，例如“公示期间未收到异议”，或收到什么异议、如何处理。'),
  'notice/decided-before-it-closed': error('决定日期早于公示结束', '公示结束后才能作出决定；请核对两个日期。'),
  'scheme/hours-not-rising': error('星级重复，或高一星的时长不高于低一星', '请核对各星级及其小时数。'),
  'scheme/ended-before-start': error('评定办法的失效日期早于生效日期', '请核对生效和失效日期。'),
  'roll/no-conferrals': error('名单没有记录', '请导入 conferrals.csv。'),
  'roll/scheme-missing': error('星级名单没有写明评定办法', '请选择决定当日有效的评定办法。'),
  'roll/scheme-not-in-force': error('评定办法“{scheme}”在 {date} 无效', '请选择决定当日有效的评定办法。'),
  'roll/authority': error('{level}红十字会最高可评{max}星；这一行为{star}星', '请改星级，或改由上级红十字会发布。'),
  'roll/official-award-basis': error('“表彰”必须写明批准依据', '评比达标表彰实行两级审批：请填写批准文件或文号；没有批准的请改用“嘉奖”。'),
  'roll/donor-medal': error('“{found}”授予捐赠人，不是志愿者荣誉', '请从本站名单中撤下；奉献奖章、博爱奖章、人道勋章由捐赠管理部门公布。'),
  'roll/same-person-twice': error('制单人和审批人是同一个人', '名单须由两个人分别制作和审批。'),
  'roll/decision-missing': error('已确定的名单没有决定日期', '请填写作出决定的日期。'),
  'roll/forbidden-column': error('出现不应公开的列“{column}”', '请删除整列（不是隐藏）。名单只公开编号、姓名、星级或荣誉、单位、状态。'),
  'roll/unknown-column': error('不认识的列“{column}”', '请删除，或改成：{columns}。'),
  'roll/missing-column': error('缺少列“{column}”', '请补上这一列。'),
  'roll/ragged-row': error('这一行的格数与表头不同', '请检查逗号和引号：{reason}'),
  'roll/unused-star': error('这一行缺少星级或不该有星级', '星级名单每行填 1–5；其他名单不填星级。'),
  'roll/order-not-strokes': warning(
    '名单写明“按姓氏笔画排列”，但“{name}”应排在上一行之前',
    '请按姓氏笔画重排（编号跟着人走）；不改次序的，请把“排列”改为“按原名单顺序”。',
  ),
  'roll/no-issuer-prefix': error('发布单位“{issuer}”没有编号前缀', '请先在该组织的资料里登记编号前缀。'),
  'conferral/bad-number': error('编号“{number}”的校验码不对', '请核对抄写；编号由系统发出，形如 ZJHZ-2026-00017-K。'),
  'conferral/foreign-number': error('编号“{number}”不属于发布单位（前缀应为 {prefix}）', '请核对发布单位或编号。'),
  'conferral/duplicate-number': error('编号“{number}”与 {other} 重复', '编号只发一次、永不复用。'),
  'conferral/status-unexplained': error('状态为“{status}”，但没有日期、原因和依据', '更正、撤销、隐去都要写明日期、原因和依据。'),
  'conferral/withheld-with-name': error('状态为“隐去”，但还留着姓名或单位', '请清空姓名和单位；编号保留。'),
  'conferral/name-missing': error('没有姓名', '请填写姓名；依法隐去的请把状态改为“隐去”。'),
  'conferral/change-untold': error(
    '编号“{number}”的状态为“{status}”，但没有更正记录',
    '请在“更正”里登记一条并填写这个编号，让读者在更正页也能查到。',
  ),
  'conferral/same-person-unknown': error('“同一人的其他荣誉编号”中的“{number}”不存在', '请核对编号；只填已经公开的编号。'),
  'conferral/same-person-withheld': error(
    '编号“{number}”已依法隐去，不能再与其他记录相连',
    '请从“同一人的其他荣誉编号”中删去它，否则会泄露姓名。',
  ),
  'conferral/same-person-name': warning('编号“{number}”的姓名与本行不同', '请确认发布单位认定为同一人；姓名写法有变时请在更正里说明。'),
  'version/unsealed': error('名单还没有登记版本', '请运行 npm run seal:roll -- {roll} --note "首次发布"。'),
  'version/changed-unsealed': error(
    '名单内容与已发布的第 {version} 版不同，但没有登记新版本',
    '请运行 npm run seal:roll -- {roll} --note "改了什么、为什么"；误改的请改回去。',
  ),
  'version/nothing-new': error('名单与第 {version} 版完全相同', '没有改动就不需要新版本。'),
  'version/draft': error('名单还是草稿', '请先把阶段改为“公示”或“已确定”，再登记版本。'),
  'version/missing-file': error(
    '缺少第 {version} 版的存档',
    '请从备份或版本库恢复 versions/v{version}.csv 和 v{version}.json，已发布的版本不能丢。',
  ),
  'version/damaged-file': error(
    '第 {version} 版的存档与发布时不同',
    '请从备份或版本库恢复；依法隐去姓名请用 npm run withhold，它会登记重切。',
  ),
  'version/out-of-step': error('版本登记的编号不连续', '版本从 1 起逐一递增，不能删除或跳过。'),
  'version/row-vanished': error(
    '第 {version} 版有编号“{number}”，后来的版本里没有了',
    '记录不能删除：请恢复这一行，把状态改为已撤销、已更正或已隐去。',
  ),
  'version/name-changed': error(
    '编号“{number}”在第 {version} 版是另一个姓名，但状态不是“已更正”',
    '编号不能改给别人；写错姓名请把状态改为“已更正”并写明日期、原因和依据。',
  ),
  'version/holds-withheld': error(
    '第 {version} 版的存档还留着编号“{number}”的姓名',
    '请运行 npm run withhold -- {number}，从所有版本里隐去。',
  ),
  'withhold/unknown-number': error('没有找到编号“{number}”', '请核对编号；它应当出现在某份名单里。'),
  'withhold/reason-names': error('原因或依据里写了要隐去的姓名', '原因和依据会公开，请不要写姓名。'),
  'reference/unpublished': error('“{label}”指向的名单“{target}”还是草稿', '草稿不公开：请先发布名单，或去掉这个引用。'),
  'story/same-reviewer': error('三审中有同一个人', '一审、二审、三审须是三个不同的人。'),
  'story/reprint-without-source': error('转载稿没有首发单位或原文链接', '请填写首发单位和原文链接。'),
  'story/stem-cell-details': error(
    '造血干细胞稿件同时出现精确日期、医院或患者信息',
    '捐受双盲：日期写到月，隐去采集医院，不写患者年龄、病种和所在地。',
  ),
  'story/organ-recipient': error('器官捐献稿件写到了接受人', '请删去接受人的任何信息（《人体器官捐献和移植条例》第三十三条）。'),
  'project/figure-undated': error('数字“{figure}”没有统计截止日期或口径', '请写明截止日期和统计口径。'),
  'home/unconfirmed': warning('开放信息超过 180 天未确认', '请联系站点核实后更新“信息核实日期”；页面会显示“未知”。'),
  'home/coordinate-outside': error('坐标不在中国范围内', '请核对经度（73–136）和纬度（3–54）是否写反。'),
} as const satisfies Record<string, CatalogueEntry>;

export type ProblemCode = keyof typeof CATALOGUE;
