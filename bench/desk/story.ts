/** The text of a story as Decap sends it; valid for our rules too. */
export function aStory(id: string, title = `社区急救培训走进楼道 ${id}`): string {
  return `---
title: ${title}
summary: 一位志愿者在社区里教邻居急救，半年里办了十二场小课，许多老人第一次学会了心肺复苏和海姆立克法，遇到险情不再慌张。
subjects:
  - name: 示例志愿者
    kind: person
fields:
  - emergency-rescue
organization: org-0001
publishedOn: '2026-03-05'
origin:
  kind: own
sample: true
---

这是一篇用来测量的稿件，写的是急救。
`;
}

/** The parameters of `persistEntry` for a new story. */
export const newStory = (place: { path: string; slug: string }, id: string): object => ({
  dataFiles: [{ ...place, raw: aStory(id) }],
  assets: [],
  options: {
    newEntry: true,
    collectionName: 'stories',
    commitMessage: `Create ${id}`,
    useWorkflow: true,
    unpublished: false,
    status: 'draft',
  },
});
