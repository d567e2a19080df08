/** What can be chosen about mentions. Apart from the schemas, which the window does not carry. */

/** Orders of the lines in which a name is mentioned. */
export const nameLineSorts = ['newest', 'oldest', 'spelling'] as const;

/** How far a reader's word on an uncertain spelling reaches. */
export const settlementScopes = ['mention', 'article', 'always'] as const;
