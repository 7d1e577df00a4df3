/** Entry point, in the worker beside the background: writes letters and phone scripts, and stores nothing. */
package org.access524.extension.letters;
