package org.access524.extension.dom;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.EventTarget;

/** An element of a page, as far as reading and filling need it. Some members exist for form controls only. */
public interface PageElement extends EventTarget {

    @JSProperty
    String getTagName();

    @JSProperty
    String getId();

    @JSProperty
    PageElement getPreviousElementSibling();

    @JSProperty
    PageElement getNextElementSibling();

    boolean matches(String selector);

    /** Null if no ancestor-or-self matches. */
    PageElement closest(String selector);

    boolean hasAttribute(String name);

    boolean contains(JSObject node);

    @JSProperty("isConnected")
    boolean isConnected();

    @JSProperty
    String getType();

    @JSProperty
    String getName();

    @JSProperty
    String getValue();

    @JSProperty
    String getDefaultValue();

    @JSProperty
    boolean isChecked();

    @JSProperty
    boolean isDefaultChecked();

    @JSProperty
    boolean isDisabled();

    @JSProperty
    boolean isReadOnly();

    @JSProperty
    boolean isRequired();

    @JSProperty
    int getMaxLength();

    void focus();

    void blur();

    void click();
}
