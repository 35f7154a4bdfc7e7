/** Titles of the checks by their stable names, where only the name comes along. */
export const RULE_TITLES: Record<string, string> = {}
