package org.access524.page;

/** Where on a page words stand; the same words weigh differently in a title and in running text. */
public enum Place {
    /** The document's title and the first heading. */
    TITLE,
    /** Every further heading. */
    HEADINGS,
    /** Labels, legends and group questions of fields. */
    LABELS,
    /** The choices of selects, radio groups and check boxes. */
    OPTIONS,
    /** Buttons. */
    BUTTONS,
    /** The words of links. */
    LINKS,
    /** Running text. */
    BODY
}
