/** The program that finds what the fields of a form ask for. */
package org.access524.extension.meanings;
