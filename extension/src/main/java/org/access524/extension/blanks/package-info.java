/** The program that finds what a form on paper asks, loaded by the page that shows the form. */
package org.access524.extension.blanks;
