/** Entry point, in the worker beside the background: calendar, log and evidence packet. It stores nothing. */
package org.access524.extension.papers;
