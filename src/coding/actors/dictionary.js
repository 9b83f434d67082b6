export {}
//# sourceMappingURL=dictionary.js.map
