export { NO_TREE, ROOT, UPOS, uposOf } from './analysis.js'
//# sourceMappingURL=index.js.map
