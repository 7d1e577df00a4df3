/**
 * Reads and writes PDF files for the paper-form page, through pdf.js and pdf-lib: typed overlays of as much of them as is
 * used, and the ways between them and core's {@link org.access524.paper}. Nothing of a file is ever run.
 */
package org.access524.extension.paper;
