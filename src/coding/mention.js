export {}
//# sourceMappingURL=mention.js.map
