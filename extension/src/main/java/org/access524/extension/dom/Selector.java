package org.access524.extension.dom;

/** Writes a CSS selector that finds exactly one element. Steps into a shadow root are written {@code host >>> inner}. */
final class Selector {

    private Selector() {}

    static String of(PageElement element) {
        PageElement host = Dom.host(element);
        String within = withinRoot(element);
        return host == null ? within : of(host) + " >>> " + within;
    }

    private static String withinRoot(PageElement element) {
        String path = "";
        for (PageElement step = element; step != null; step = Dom.parent(step)) {
            String id = Dom.attribute(step, "id");
            if (!id.isEmpty() && isUnique(step, "#" + Dom.escape(id))) {
                return join("#" + Dom.escape(id), path);
            }
            path = join(Dom.localName(step) + ":nth-of-type(" + Dom.placeAmongSiblings(step) + ")", path);
        }
        return path;
    }

    private static boolean isUnique(PageElement element, String selector) {
        return Dom.count(Dom.rootOf(element), selector) == 1;
    }

    private static String join(String before, String after) {
        return after.isEmpty() ? before : before + " > " + after;
    }
}
