/** The editorial page that says how records are coded, when the corpus has one. */
export const codebookPage = 'libro-de-codigos';
