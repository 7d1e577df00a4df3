/** Entry point: the page reader and form writer, put into a page only when it is wanted. */
package org.access524.extension.content;
