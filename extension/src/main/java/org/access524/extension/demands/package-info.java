/** The program that finds what a page demands beyond the rule. */
package org.access524.extension.demands;
