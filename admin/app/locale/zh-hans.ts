import { editor } from './editor.ts';
import { app, collection, mediaLibrary, workflow } from './lists.ts';
import { editorWidgets } from './widgets.ts';

const auth = {
  login: '进入编辑台',
  loggingIn: '正在进入……',
  loginWithNetlifyIdentity: '用 Netlify Identity 登录',
  loginWithAzure: '用 Azure 登录',
  loginWithBitbucket: '用 Bitbucket 登录',
  loginWithGitHub: '用 GitHub 登录',
  loginWithGitLab: '用 GitLab 登录',
  loginWithGitea: '用 Gitea 登录',
  loginWithForgejo: '用 Forgejo 登录',
  errors: { email: '请填写邮箱。', password: '请填写口令。', identitySettings: '登录服务没有设置好，请告诉维护人员。' },
};

const toast = {
  onFailToLoadEntries: '没有打开：%{details}',
  onFailToLoadDeployPreview: '没有打开预览：%{details}',
  onFailToPersist: '没有保存：%{details}',
  onFailToDelete: '没有删除：%{details}',
  onFailToUpdateStatus: '状态没有改：%{details}',
  missingRequiredField: '还有必填项没有填。',
  entrySaved: '已保存',
  entryPublished: '已发布',
  entryUnpublished: '已撤下',
  onFailToPublishEntry: '没有发布：%{details}',
  onFailToUnpublishEntry: '没有撤下：%{details}',
  entryUpdated: '状态已更新',
  onDeleteUnpublishedChanges: '已放弃未发布的改动',
  noteAdded: '已添加批注',
  onFailToAddNote: '批注没有添加：%{details}',
  noteUpdated: '批注已改写',
  onFailToUpdateNote: '批注没有改：%{details}',
  noteDeleted: '批注已删除',
  onFailToDeleteNote: '批注没有删除：%{details}',
  noteResolved: '已标为处理完',
  noteReopened: '已重新打开',
  onFailToToggleNote: '批注的状态没有改：%{details}',
  onFailToAuth: '%{details}',
  onLoggedOut: '登录已结束，请先保存好文字，再重新进入。',
  onBackendDown: '服务器暂时不可用：%{details}',
};

const ui = {
  default: { goBackToSite: '返回网站' },
  errorBoundary: {
    title: '出错了',
    details: '编辑台出了错。文字已留在这台电脑上，刷新后可以恢复。如果再次出错，请',
    reportIt: '告诉维护人员。',
    detailsHeading: '详情',
    privacyWarning: '发送前请核对下面的内容，去掉不便公开的部分。',
    recoveredEntry: { heading: '没有保存的文字', warning: '离开之前，请先复制到别处。', copyButtonLabel: '复制' },
  },
  settingsDropdown: { logOut: '退出', account: '账户' },
  toast,
};

/** All words of Decap in Chinese; a test compares the keys with those of the version installed. */
export const zhHans = { auth, app, collection, editor: { ...editor, editorWidgets }, mediaLibrary, ui, workflow };
