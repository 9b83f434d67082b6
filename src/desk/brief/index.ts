export type {
  Brief,
  CountTable,
  Footnote,
  Group,
  NotedQuote,
  Section,
  Statement,
} from './brief.ts'
export { EXAMPLE_MARK } from './brief.ts'
export { briefToHtml } from './brief-to-html.ts'
export { briefToMarkdown } from './brief-to-markdown.ts'
export type { BriefOptions } from './compose-brief.ts'
export { composeBrief } from './compose-brief.ts'
export type { BriefTopic, TopicActor, TopicNames } from './topic.ts'
export { parseTopic } from './topic.ts'
