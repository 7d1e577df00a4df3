/** Entry point, in the worker beside the background: has the key of locked records, and tells and erases what is stored. */
package org.access524.extension.vault;
