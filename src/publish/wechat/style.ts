import juice from 'juice/client';

/**
 * What the editor of 公众号 keeps of a style, as far as makers of such tools have found out: text, colour, margins, borders.
 * It drops `position`, takes styles off `<div>`, and breaks inheritance, so every element that holds text says its own
 * size and colour. Ink and red are those of the site.
 */
const STYLES = `
  .article { color: #221c18; font-size: 16px; line-height: 1.75; text-align: left; }
  .text { margin: 0 0 20px; color: #221c18; font-size: 16px; line-height: 1.75; letter-spacing: 0.5px; text-align: justify; }
  .lead { margin: 0 0 24px; padding: 0 0 0 12px; border-left: 3px solid #a3231b; color: #5a5048; font-size: 15px; line-height: 1.75; }
  .subtitle { margin: 0 0 12px; color: #5a5048; font-size: 17px; line-height: 1.5; }
  .note { margin: 0 0 24px; padding: 8px 12px; border: 1px solid #9a8b7a; color: #5a5048; font-size: 14px; line-height: 1.6; }
  .heading { margin: 36px 0 16px; color: #a3231b; font-size: 19px; line-height: 1.4; font-weight: bold; }
  .subheading { margin: 28px 0 12px; color: #221c18; font-size: 17px; line-height: 1.4; font-weight: bold; }
  .strong { color: #221c18; font-weight: bold; }
  .em { font-style: italic; }
  .struck { text-decoration: line-through; }
  .code { font-size: 14px; background-color: #f5f0e8; }
  .small { color: #5a5048; font-size: 13px; }
  .mark { color: #a3231b; font-size: 12px; vertical-align: super; line-height: 1; }
  .quote { margin: 0 0 20px; padding: 2px 0 2px 16px; border-left: 3px solid #9a8b7a; }
  .quote .text { margin: 0 0 8px; color: #5a5048; }
  .speaker { margin: -8px 0 20px; padding: 0 0 0 16px; color: #5a5048; font-size: 15px; line-height: 1.6; }
  .list { margin: 0 0 20px; padding: 0 0 0 24px; }
  .item { margin: 0 0 8px; color: #221c18; font-size: 16px; line-height: 1.75; }
  .item .text { margin: 0; }
  .rule { margin: 28px 0; border-top: 1px solid #e2d9cc; line-height: 0; font-size: 0; }
  .table { width: 100%; margin: 0 0 20px; border-collapse: collapse; }
  .cell { padding: 6px 8px; border: 1px solid #e2d9cc; color: #221c18; font-size: 14px; line-height: 1.6; }
  .head { padding: 6px 8px; border: 1px solid #e2d9cc; background-color: #f5f0e8; color: #221c18; font-size: 14px; font-weight: bold; }
  .picture { margin: 28px 0 6px; text-align: center; }
  .image { width: 100%; height: auto; }
  .place { margin: 28px 0 6px; padding: 32px 12px; border: 2px solid #a3231b; color: #a3231b; font-size: 15px; text-align: center; }
  .caption { margin: 0 0 28px; color: #5a5048; font-size: 13px; line-height: 1.6; text-align: center; }
  .end { margin: 40px 0 0; padding: 16px 0 0; border-top: 1px solid #e2d9cc; }
  .label { margin: 0 0 8px; color: #221c18; font-size: 14px; line-height: 1.6; font-weight: bold; }
  .fact { margin: 0 0 4px; color: #5a5048; font-size: 13px; line-height: 1.7; word-break: break-all; }
`;

/** Our own names of styles, printed by nobody else: text has its quotation marks escaped. */
const CLASS = / class="[a-z ]+"/gu;

/** No attributes of long ago beside the styles. */
const STYLES_ONLY = { applyAttributesTableElements: false, applyWidthAttributes: false, applyHeightAttributes: false };

/** The same HTML with each style written where it applies, and no class left: the editor knows no style sheet. */
export function withInlineStyles(html: string): string {
  return juice.inlineContent(html, STYLES, STYLES_ONLY).replaceAll(CLASS, '');
}
