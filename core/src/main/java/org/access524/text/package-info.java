/** Words: folding a text and finding phrases in it, and sentences that are named and not spelled out. */
package org.access524.text;
