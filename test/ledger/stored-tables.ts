/** A statement that changes reports, for each of the tables where they lie; any other as it is. */
export function onEveryTable(sql: string): readonly string[] {
  const changed = /\b(UPDATE|DELETE FROM) reports\b/
  if (!changed.test(sql)) return [sql]
  return ['event_reports', 'other_reports'].map((table) => sql.replace(changed, `$1 ${table}`))
}
