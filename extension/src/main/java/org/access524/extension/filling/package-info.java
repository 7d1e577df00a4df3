/** The program that plans and fills forms. */
package org.access524.extension.filling;
