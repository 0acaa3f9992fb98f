import { isReachable } from '#publish/wechat/pictures.ts';
import type { WechatArticle } from '../../shared/api.ts';
import { CopyButton } from './copy-button.tsx';
import { copyLine, copyRich } from './copy.ts';

type Picture = WechatArticle['pictures'][number];

function Fields({ title, summary, address }: WechatArticle) {
  const fields = [
    { name: '标题', value: title },
    { name: '摘要', value: summary },
    { name: '原文链接', value: address },
  ];
  return (
    <dl className="wechat-fields">
      {fields.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          <dd>
            <CopyButton label={`复制${name}`} copy={() => copyLine(value)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Pictures({ pictures }: { pictures: readonly Picture[] }) {
  if (pictures.length === 0) return <p>这篇文章没有图片。</p>;
  const framed = pictures.filter(({ url }) => !isReachable(url)).length;
  return (
    <>
      <p>
        {framed > 0
          ? `公众号取不到其中 ${framed} 张图：文章里用红框标了位置，请下载后逐张插入，再删掉红框。`
          : '粘贴时公众号会自己取图；有图显示“上传失败”的，请从这里下载后插入。'}
      </p>
      <ol className="wechat-pictures">
        {pictures.map(({ file, url, caption, credit }) => (
          <li key={file}>
            <a href={url} download={file} target="_blank" rel="noreferrer">
              下载 {file}
            </a>
            <span>{`${caption}（图：${credit}）`}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The desk loads nothing from elsewhere, so it shows its own copies of the pictures. */
const forDesk = ({ html, pictures }: WechatArticle, id: string): string =>
  pictures.reduce((page, { file, url }) => page.replaceAll(`src="${url}"`, `src="/cms-api/media/stories/${id}/${file}"`), html);

/** What goes from the desk into 公众号: text by one button, pictures by a list, and the fields of its form. */
export function Article({ id, article }: { id: string; article: WechatArticle }) {
  const page = { __html: forDesk(article, id) };
  return (
    <>
      <CopyButton main label="复制到公众号" copy={() => copyRich(article.html)} />
      <p>打开公众号后台 → 新的创作 → 文章，在正文处按 Ctrl+V（苹果电脑按 ⌘V）粘贴。标题、摘要和原文链接另有格子，在下面复制。</p>
      <Fields {...article} />
      <h3>图片（按出现的顺序）</h3>
      <Pictures pictures={article.pictures} />
      <h3>预览</h3>
      <div className="wechat-page" role="region" aria-label="文章预览" tabIndex={0} dangerouslySetInnerHTML={page} />
    </>
  );
}
