/** Entry points: the pages of the extension. They show what the background says, and ask it for everything. */
package org.access524.extension.ui;
