/** Reads all frames of a tab through the content script. */
package org.access524.extension.tabs;
