/**
 * English words too common to search by. Source: our own, chosen by hand: the function words (articles, pronouns,
 * prepositions, auxiliaries, conjunctions) that head every count of English news.
 */
export const englishStopWords: ReadonlySet<string> = new Set(
  `a about after all also am an and any are as at be because been before being between both but by can could did do
  does doing down during each for from further had has have having he her here hers him his how i if in into is it
  its itself just may me might more most must my no nor not of off on once only or other our out over own shall she
  should so some such than that the their them then there these they this those through to too under until up upon
  us was we were what when where which while who whom whose why will with would yet you your`.split(/\s+/),
);
