/** The two programs that find what a page demands beyond the rule. */
package org.access524.extension.demands;
