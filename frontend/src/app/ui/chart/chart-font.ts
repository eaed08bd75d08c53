/** The typeface of the page, as a canvas takes it. */
export const chartFont = '"Source Sans 3 Variable", system-ui, sans-serif';
