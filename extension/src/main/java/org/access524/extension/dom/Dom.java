package org.access524.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The browser's own machinery, where a loop in Java would be slower than one call. */
final class Dom {

    /**
     * Begins a script that walks upwards with {@code up.call(element)}: a form has a member for each of its fields, and a
     * field named {@code parentElement} would lead the walk in circles.
     */
    static final String UP = "var up = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement').get;";

    private Dom() {}

    /** The document and the open shadow roots below it, in document order. */
    @JSBody(
            script = "var roots = [document];"
                    + "for (var i = 0; i < roots.length && i < 500; i++) {"
                    + "  var all = roots[i].querySelectorAll('*');"
                    + "  for (var j = 0; j < all.length; j++) {"
                    + "    if (all[j].shadowRoot) { roots.push(all[j].shadowRoot); }"
                    + "  }"
                    + "}"
                    + "return roots;")
    static native JSObject[] roots();

    @JSBody(
            params = {"root", "selector", "most"},
            script = "return Array.prototype.slice.call(root.querySelectorAll(selector), 0, most);")
    static native PageElement[] select(JSObject root, String selector, int most);

    /** Null if there is none. */
    @JSBody(
            params = {"root", "selector"},
            script = "return root.querySelector(selector);")
    static native PageElement first(JSObject root, String selector);

    @JSBody(
            params = {"element", "name"},
            script = "return element.getAttribute(name) || '';")
    static native String attribute(PageElement element, String name);

    /** Whether both are one element: the Java objects that stand for it need not be the same. */
    @JSBody(
            params = {"one", "other"},
            script = "return one === other;")
    static native boolean same(PageElement one, PageElement other);

    /** All words inside, white space folded, at most that many characters. */
    @JSBody(
            params = {"element", "most"},
            script = "return element.textContent.slice(0, 4 * most).replace(/\\s+/g, ' ').trim().slice(0, most);")
    static native String words(JSObject element, int most);

    /**
     * The words inside that label something: without the answers of the controls within, and without what is hidden or
     * meant for machines.
     */
    @JSBody(
            params = {"element", "most"},
            script = "var words = '';"
                    + "var walker = document.createTreeWalker(element, 5, function(node) {"
                    + "  return node.nodeType === 1 && /^(SELECT|TEXTAREA|BUTTON|SCRIPT|STYLE|TEMPLATE|NOSCRIPT|DATALIST)$/.test(node.tagName)"
                    + "    ? 2 : 1; });"
                    + "for (var node = walker.nextNode(); node && words.length < most; node = walker.nextNode()) {"
                    + "  if (node.nodeType === 3) { words += ' ' + node.data; }"
                    + "}"
                    + "return words.replace(/\\s+/g, ' ').trim().slice(0, most);")
    static native String labelWords(JSObject element, int most);

    /** The native labels of a control, in order; none for what cannot be labelled. */
    @JSBody(params = "control", script = "return control.labels ? Array.prototype.slice.call(control.labels) : [];")
    static native PageElement[] labels(PageElement control);

    /** The element of that id in the same document or shadow root; null if there is none. */
    @JSBody(
            params = {"near", "id"},
            script = "var root = near.getRootNode(); return root.getElementById ? root.getElementById(id) : null;")
    static native PageElement byId(PageElement near, String id);

    /** The host of the shadow root that the element is in; null in the document itself. */
    @JSBody(params = "element", script = "var root = element.getRootNode(); return root.host || null;")
    static native PageElement host(PageElement element);

    @JSBody(params = "element", script = "return element.getRootNode();")
    static native JSObject rootOf(PageElement element);

    @JSBody(params = "text", script = "return CSS.escape(text);")
    static native String escape(String text);

    @JSBody(
            params = {"root", "selector"},
            script = "return root.querySelectorAll(selector).length;")
    static native int count(JSObject root, String selector);

    /** The element's place among its parent's children of the same name, from 1. */
    @JSBody(
            params = "element",
            script = "var place = 1;"
                    + "for (var e = element.previousElementSibling; e; e = e.previousElementSibling) {"
                    + "  if (e.localName === element.localName) { place++; }"
                    + "}"
                    + "return place;")
    static native int placeAmongSiblings(PageElement element);

    @JSBody(params = "element", script = "return element.localName;")
    static native String localName(PageElement element);

    /** The values and labels of a select's options, alternating. */
    @JSBody(
            params = "select",
            script = "var pairs = [];"
                    + "for (var i = 0; i < select.options.length && i < 500; i++) {"
                    + "  pairs.push(select.options[i].value, select.options[i].text.trim());"
                    + "}"
                    + "return pairs;")
    static native String[] options(PageElement select);

    @JSBody(
            params = "select",
            script = "for (var i = 0; i < select.options.length; i++) {"
                    + "  if (select.options[i].defaultSelected) { return select.options[i].value; }"
                    + "}"
                    + "return select.multiple || !select.options.length ? '' : select.options[0].value;")
    static native String defaultOption(PageElement select);

    @JSBody(script = "return location.href;")
    static native String address();

    @JSBody(script = "return document.title;")
    static native String title();

    /** False in a sandboxed frame, whose origin is nobody's. */
    @JSBody(script = "return window.origin !== 'null';")
    static native boolean hasOrigin();

    @JSBody(script = "return window.top === window;")
    static native boolean isTopFrame();

    @JSBody(params = "element", script = UP + "return up.call(element);")
    static native PageElement parent(PageElement element);
}
