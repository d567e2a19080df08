/** The pictures of a name's page. */
export { CompanyPlot } from './CompanyPlot.tsx';
export { MentionsOverTime } from './MentionsOverTime.tsx';
