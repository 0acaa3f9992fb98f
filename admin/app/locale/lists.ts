/** Words of the lists: navigation, search, the board of drafts, the media library. */
export const app = {
  header: { content: '内容', workflow: '草稿与审核', media: '图片', quickAdd: '新建' },
  app: {
    errorHeader: '编辑台的设置有误',
    configErrors: '错误',
    checkConfigYml: '请把这一页发给维护人员。',
    loadingConfig: '正在打开编辑台……',
    waitingBackend: '正在连接……',
  },
  notFoundPage: { header: '没有这一页' },
};

export const collection = {
  sidebar: { collections: '栏目', allCollections: '全部栏目', searchAll: '搜索全部', searchIn: '搜索范围' },
  collectionTop: {
    sortBy: '排序',
    viewAs: '显示方式',
    viewAsList: '列表',
    viewAsGrid: '卡片',
    newButton: '新建%{collectionLabel}',
    newButtonAriaLabel: '新建%{collectionLabel}',
    ascending: '从小到大',
    descending: '从大到小',
    searchResults: '搜索“%{searchTerm}”的结果',
    searchResultsInCollection: '在“%{collection}”中搜索“%{searchTerm}”的结果',
    filterBy: '筛选',
    groupBy: '分组',
  },
  entries: {
    loadingEntries: '正在读取……',
    cachingEntries: '正在读取……',
    longerLoading: '内容较多，请稍候',
    noEntries: '没有内容',
    unpublishedHeader: '还没有发布的草稿',
  },
  groups: { other: '其他', negateLabel: '非%{label}' },
  defaultFields: { author: { label: '作者' }, updatedOn: { label: '更新于' } },
};

export const mediaLibrary = {
  mediaLibraryCard: {
    draft: '草稿',
    copy: '复制',
    copyUrl: '复制网址',
    copyPath: '复制路径',
    copyName: '复制文件名',
    copied: '已复制',
  },
  mediaLibrary: {
    onDelete: '删除所选的图片？',
    fileTooLarge: '文件太大。\n不能超过 %{size} kB，请缩小后再上传。',
  },
  mediaLibraryModal: {
    loading: '正在读取……',
    close: '关闭',
    noResults: '没有找到。',
    noAssetsFound: '还没有文件。',
    noImagesFound: '还没有图片。',
    private: '私有',
    images: '图片',
    mediaAssets: '文件',
    search: '搜索……',
    uploading: '正在上传……',
    upload: '上传',
    download: '下载',
    deleting: '正在删除……',
    deleteSelected: '删除所选',
    chooseSelected: '使用所选',
  },
};

export const workflow = {
  workflow: {
    loading: '正在读取草稿……',
    workflowHeading: '草稿与审核',
    newPost: '新建内容',
    description: '%{smart_count} 份待审核，%{readyCount} 份可发布 |||| %{smart_count} 份待审核，%{readyCount} 份可发布',
    dateFormat: 'M月D日',
  },
  workflowCard: {
    lastChange: '%{date} %{author} 修改',
    lastChangeNoAuthor: '%{date} 修改',
    lastChangeNoDate: '%{author} 修改',
    deleteChanges: '放弃改动',
    deleteNewEntry: '删除草稿',
    publishChanges: '发布改动',
    publishNewEntry: '发布',
  },
  workflowList: {
    onDeleteEntry: '删除这份草稿？',
    onPublishingNotReadyEntry: '只有“可发布”的内容才能发布。请先把卡片拖到“可发布”一栏。',
    onPublishEntry: '现在发布？发布后读者立刻可以看到。',
    draftHeader: '草稿',
    inReviewHeader: '待审核',
    readyHeader: '可发布',
    currentEntries: '%{smart_count} 份 |||| %{smart_count} 份',
  },
};
