// The ages at which the WHO standards begin, change and end; apart from the tables, so that a list of children does not load them.

/** Oldest age that is judged, in days: 60 completed months (growth.md). */
export const HARI_TERTUA = 1856;
/** First day of the age at which a child is measured standing: 24 months of 30.4375 days are 730.5 days. */
export const HARI_BERDIRI = 731;
/** What a child is longer lying than standing, in cm (growth.md). */
export const BEDA_BERBARING = 0.7;
