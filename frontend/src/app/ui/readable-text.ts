const control = /[^\P{Control}\t\n\r]/gu;

/**
 * What was typed or pasted, without control characters: nobody sees them, so nobody could find the one that the server
 * refuses. The vertical tab and the form feed of presentations and word processors are line breaks.
 */
export const readableText = (text: string): string => text.replace(/[\v\f]/g, '\n').replace(control, '');
