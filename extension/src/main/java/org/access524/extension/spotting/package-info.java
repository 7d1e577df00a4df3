/** The program that says what a page is. */
package org.access524.extension.spotting;
