/** Entry point: the part of the background that reads pages, spots them, and fills their forms. */
package org.access524.extension.pages;
