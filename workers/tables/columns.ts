/** The columns of the tables of a run that are not measures or states, in order. */

/** Columns of events.csv, in order. */
export const eventColumns = ['week', 'meeting', 'round', 'table', 'kind', 'who', 'whom', 'organization', 'third', 'topic', 'gain', 'valence', 'flag', 'note'] as const;
/** Columns that say whose row it is. */
export const participantIdentity = ['participant', 'name', 'organization', 'organizationName', 'organizationType', 'role', 'workplace', 'week', 'meeting'] as const;
export const organizationIdentity = ['organization', 'organizationName', 'organizationType', 'sector', 'employees', 'week', 'meeting'] as const;
/** Columns of survey.csv before the items. */
export const surveyIdentity = ['wave', 'week', 'meeting', 'participant', 'organization'] as const;
/** Columns of survey.csv after the items: the mean of each scale. */
export const surveyMeans = ['climate', 'safety'] as const;
