import { CORE, type Replacement } from './replacement.ts';

const file = `${CORE}/components/Collection/Entries/EntryListing.js`;
const why = 'A search of ten thousand stories has hits by the thousand, and Decap draws every card at once: three seconds for 急救.';

/** Cards at once; as many again when the reader comes to the last one. */
const CARDS = 40;

/** Lists are drawn as far as they have been read, and a search says how much it has found. */
export const LONG_LISTS: readonly Replacement[] = [
  {
    ...{ file, why },
    from: `hasMore = () => {
    const hasMore = `,
    to: `state = { shown: ${CARDS} };
  hasMore = () => {
    const hasMore = this.props.entries?.size > this.state.shown || `,
  },
  {
    ...{ file, why },
    from: `if (this.hasMore()) {
      this.props`,
    to: `if (this.props.entries?.size > this.state.shown) {
      this.setState(({ shown }) => ({ shown: shown + ${CARDS} }));
    } else if (this.hasMore()) {
      this.props`,
  },
  {
    ...{ file, why },
    from: 'const publishedCards = showPublishedEntries ? entries.map(',
    to: 'const publishedCards = showPublishedEntries ? entries.slice(0, this.state.shown).map(',
  },
  {
    ...{ file, why },
    from: `return _jsxs(CardsGrid, {
        children: [publishedCards, this.hasMore() && _jsx(Waypoint, {
          onEnter: this.handleLoadMore
        }, page)]`,
    to: `return _jsxs(CardsGrid, {
        children: [publishedCards, this.hasMore() && _jsx(Waypoint, {
          onEnter: this.handleLoadMore
        }, \`\${page}-\${this.state.shown}\`)]`,
  },
  {
    ...{ file, why },
    from: `children: [showPublishedEntries && _jsxs(CardsGrid, {
        children: [publishedCards, this.hasMore() && _jsx(Waypoint, {
          onEnter: this.handleLoadMore
        }, page)]`,
    to: `children: [showPublishedEntries && _jsxs(CardsGrid, {
        children: [publishedCards, this.hasMore() && _jsx(Waypoint, {
          onEnter: this.handleLoadMore
        }, \`\${page}-\${this.state.shown}\`)]`,
  },
  {
    ...{ file, why },
    from: 'const entryCards = entries.map(',
    to: 'const entryCards = entries.slice(0, this.state.shown).map(',
  },
  {
    file,
    why: 'How much a search has found is said nowhere; the cards that are drawn are not all.',
    from: `return _jsxs(CardsGrid, {
      children: [entryCards, this.hasMore() && _jsx(Waypoint, {
        onEnter: this.handleLoadMore
      }, page)]
    });`,
    to: `return _jsxs(Fragment, { children: [
      _jsx('p', { className: 'desk-found', role: 'status', children: \`找到 \${this.props.cursor.meta.get('count')} 篇\` }),
      _jsxs(CardsGrid, {
        children: [entryCards, this.hasMore() && _jsx(Waypoint, {
          onEnter: this.handleLoadMore
        }, \`\${page}-\${this.state.shown}\`)]
      })
    ] });`,
  },
];
