import { CORE, type Replacement } from './replacement.ts';

const why =
  'The gateway searches, page by page and also in what a list does not show; Decap’s own search loads every entry and finds no word of two characters.';

export const SEARCH: readonly Replacement[] = [
  {
    ...{ file: `${CORE}/backend.js`, why },
    from: 'async search(collections, searchTerm) {',
    to: `async search(collections, searchTerm, page) {
    const folders = collections.filter(collection => collection.get('type') !== FILES);
    const found = await Promise.all(folders.map(collection => this.implementation.found(collection.get('folder'), searchTerm, page)));
    return {
      entries: found.flatMap(({ entries }, i) => this.processEntries(entries, folders[i])),
      pagination: page,
      total: found.reduce((sum, { total }) => sum + total, 0)
    };
  }
  async searchOfDecap(collections, searchTerm) {`,
  },
  {
    ...{ file: `${CORE}/actions/search.js`, why },
    from: `// if an integration doesn't exist, 'page' is not used
    search.page === page || !integration)`,
    to: 'search.page === page)',
  },
  {
    ...{ file: `${CORE}/actions/search.js`, why },
    from: '.valueSeq().toArray(), searchTerm);',
    to: '.valueSeq().toArray(), searchTerm, page);',
  },
  {
    ...{ file: `${CORE}/actions/search.js`, why },
    from: 'return dispatch(searchSuccess(response.entries, response.pagination));',
    to: `const success = searchSuccess(response.entries, response.pagination);
      return dispatch({ ...success, payload: { ...success.payload, total: response.total } });`,
  },
  {
    ...{ file: `${CORE}/reducers/search.js`, why },
    from: `state.isFetching = false;
        state.page = page;`,
    to: `state.isFetching = false;
        state.total = action.payload.total;
        state.page = page;`,
  },
  {
    ...{ file: `${CORE}/components/Collection/Entries/EntriesSearch.js`, why },
    from: `const {
      page
    } = this.props;
    return Cursor.create({
      actions: isNaN(page) ? [] : ['append_next']
    });`,
    to: `const { entries, total = 0 } = this.props;
    return Cursor.create({ actions: entries.size < total ? ['append_next'] : [], meta: { count: total } });`,
  },
  {
    ...{ file: `${CORE}/components/Collection/Entries/EntriesSearch.js`, why },
    from: 'const page = state.search.page;',
    to: 'const { page, total } = state.search;',
  },
  {
    ...{ file: `${CORE}/components/Collection/Entries/EntriesSearch.js`, why },
    from: `isFetching,
    page,
    collections,`,
    to: `isFetching,
    page,
    total,
    collections,`,
  },
  {
    ...{
      file: `${CORE}/components/Collection/Entries/EntriesSearch.js`,
      why: 'So that a further page is added below, instead of the word “loading” taking the place of all.',
    },
    from: `isFetching: isFetching,
      getWorkflowStatus`,
    to: `isFetching: isFetching,
      page: isFetching && this.props.page === 0 ? undefined : this.props.page,
      getWorkflowStatus`,
  },
];
