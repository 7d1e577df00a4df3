/** The shapes that pass between the extension's programs, as {@code docs/messages.md} describes them. */
package org.access524.extension.contract;
