package org.access524.extension.dom;

import java.util.List;
import org.access524.form.FormField;

/**
 * A field together with what it is made of on the page.
 *
 * @param elements the one element, or the radio buttons of a group in the order of the field's options
 */
public record PageField(FormField field, List<PageElement> elements) {

    PageElement first() {
        return elements.get(0);
    }
}
