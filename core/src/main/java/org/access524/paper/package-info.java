/**
 * What a paper form asks: from the words, strokes and fillable fields of a PDF's pages to blanks, each with the
 * {@link org.access524.form.FormField} that a web form would have in its place. Nothing here reads a PDF or writes one.
 */
package org.access524.paper;
