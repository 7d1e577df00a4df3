package org.access524.page;

/** What a page's markup gives away of who made it. */
public enum PageMark {
    /** Epic's own ids of fields, and the number of its application for telephones. */
    MYCHART("[id^='EID-'],meta[name='apple-itunes-app'][content*='382952264']");

    private final String selector;

    PageMark(String selector) {
        this.selector = selector;
    }

    /** A CSS selector that finds something on such a page. */
    public String selector() {
        return selector;
    }
}
