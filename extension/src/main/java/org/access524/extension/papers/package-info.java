/** Entry point, in the worker beside the background: people, backups, calendar, log and evidence packet. */
package org.access524.extension.papers;
