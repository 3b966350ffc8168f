/** The keys of the search box, as browsers name them: its script acts on them, and pages tell of them. */
export const searchKey = '/';
export const clearKey = 'Escape';
