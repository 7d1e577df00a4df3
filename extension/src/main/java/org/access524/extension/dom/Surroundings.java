package org.access524.extension.dom;

import org.teavm.jso.JSObject;

/**
 * What stands around the controls of one root, and which of it belongs to which control. A text that already labels one
 * control is no other's, and none reaches past a control that stands between.
 */
interface Surroundings extends JSObject {

    /** The controls in the order of the document; only one stands for a drawn one and the native one within it. */
    PageElement[] controls();

    /** What the page declares or, if nothing, what stands nearest; empty if there is none. */
    String label(PageElement control);

    /** Placeholder, title, described-by text and the small print after the field. */
    String hint(PageElement control);

    /** The question above a group of controls; for the second box of a number in parts, what stands at the first. */
    String group(PageElement control);

    /** The heading under which the control stands. */
    String section(PageElement control);

    /** The words before the control in its own row or sentence, unless they are its label or its group. */
    String before(PageElement control);

    /** What tells this radio button from the others of its group. */
    String option(PageElement radio, PageElement[] group);

    /** The words of the row of a table that this radio button is in, where each column is an answer. */
    String row(PageElement radio);

    /** Whether it is one of these controls. */
    boolean knows(PageElement control);
}
