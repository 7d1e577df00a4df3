/** Reads the page into core's types and writes a plan back. Knows the DOM and nothing of the law. */
package org.access524.extension.dom;
