/** What goes where: a value with its reason, or a field left alone with its reason. */
package org.access524.fill;
