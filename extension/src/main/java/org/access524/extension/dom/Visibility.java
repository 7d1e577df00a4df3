package org.access524.extension.dom;

import org.teavm.jso.JSBody;

/** Whether a person can see an element. What a person cannot see is never filled. */
final class Visibility {

    private Visibility() {}

    /**
     * True if a person sees the element, or, for a native check box or radio button, the label that stands for it:
     * many designs lay the native one transparent or clipped under a drawn replacement; and a drawn one without a
     * size of its own stands where its words do. A native list is seen where its drawn one is.
     */
    static boolean canBeSeen(PageElement element) {
        PageElement face = Widgets.face(element);
        if (seen(element) || (face != null && seen(face))) {
            return true;
        }
        PageElement words = Widgets.words(element);
        if (words != null && !withdrawn(element) && seen(words)) {
            return true;
        }
        if (!element.matches("input[type=checkbox],input[type=radio]") || withdrawn(element)) {
            return false;
        }
        for (PageElement label : Dom.labels(element)) {
            if (seen(label)) {
                return true;
            }
        }
        return false;
    }

    /**
     * True if a click at the element's centre would reach it, its label, or something inside it, after scrolling there.
     * The middle of the window is tried as well, because banners stick to its edges.
     */
    static boolean reachable(PageElement control) {
        PageElement face = Widgets.face(control);
        PageElement words = face == null && !seen(control) ? Widgets.words(control) : null;
        PageElement element = face != null ? face : words != null ? words : control;
        return clickable(element) || (control.matches("input[type=checkbox],input[type=radio]") && byLabel(control));
    }

    /** A box that is clipped away stands anywhere near its label, which a person clicks. */
    private static boolean byLabel(PageElement box) {
        for (PageElement label : Dom.labels(box)) {
            if (!seen(box) && seen(label) && clickable(label)) {
                return true;
            }
        }
        return false;
    }

    private static boolean clickable(PageElement element) {
        return (reachable(element, "nearest") || reachable(element, "center")) && !veiled(element);
    }

    /** Whether something opaque lies over the element that lets clicks through: it cannot be found by its place. */
    @JSBody(
            params = "element",
            script = Dom.UP + "var box = element.getBoundingClientRect();"
                    + "var x = box.left + box.width / 2, y = box.top + box.height / 2;"
                    + "for (var e = element, parent; (parent = up.call(e)); e = parent) {"
                    + "  for (var other = Element.prototype.querySelector.call(parent, '*'); other; other = other.nextElementSibling) {"
                    + "    if (other === e) { continue; }"
                    + "    var style = getComputedStyle(other);"
                    + "    if (style.pointerEvents !== 'none' || style.position === 'static' || style.visibility === 'hidden'"
                    + "        || parseFloat(style.opacity) < 0.1) { continue; }"
                    + "    var cover = other.getBoundingClientRect();"
                    + "    var clear = style.backgroundColor === 'transparent' || style.backgroundColor === 'rgba(0, 0, 0, 0)';"
                    + "    if (cover.left <= x && cover.right >= x && cover.top <= y && cover.bottom >= y"
                    + "        && (!clear || style.backgroundImage !== 'none')) { return true; }"
                    + "  }"
                    + "}"
                    + "return false;")
    private static native boolean veiled(PageElement element);

    @JSBody(
            params = {"element", "block"},
            script = "element.scrollIntoView({block: block, inline: 'nearest', behavior: 'instant'});"
                    + "var box = element.getBoundingClientRect();"
                    + "var top = element.getRootNode().elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);"
                    + "if (!top) { return false; }"
                    + "if (top === element || element.contains(top)) { return true; }"
                    + "var labels = element.labels || [];"
                    + "for (var i = 0; i < labels.length; i++) {"
                    + "  if (labels[i].contains(top) || top.contains(labels[i])) { return true; }"
                    + "}"
                    + "return /^(checkbox|radio)$/.test(element.type)"
                    + "  && (top.contains(element) || globalThis.access524Widgets.isOwnCover(element));")
    private static native boolean reachable(PageElement element, String block);

    @JSBody(
            params = "element",
            script = "return element.closest('[hidden],[aria-hidden=true],[inert]') !== null"
                    + " || !element.checkVisibility({checkVisibilityCSS: true});")
    private static native boolean withdrawn(PageElement element);

    // Own size, then every ancestor: hidden, transparent, clipped away, or collapsed with overflow hidden; then the
    // place
    // on the page, because "left: -9999px" is the oldest honeypot there is.
    @JSBody(
            params = "element",
            script = Dom.UP + "if (element.closest('[hidden],[aria-hidden=true],[inert]')) { return false; }"
                    + "if (!element.checkVisibility({checkVisibilityCSS: true})) { return false; }"
                    + "var box = element.getBoundingClientRect();"
                    + "if (box.width < 4 || box.height < 4) { return false; }"
                    + "if (box.right + scrollX < 1 || box.bottom + scrollY < 1) { return false; }"
                    + "if (box.left + scrollX >= document.documentElement.scrollWidth) { return false; }"
                    + "for (var e = element; e; e = up.call(e) || Node.prototype.getRootNode.call(e).host || null) {"
                    + "  var style = getComputedStyle(e);"
                    + "  if (parseFloat(style.opacity) < 0.1) { return false; }"
                    + "  var faint = /opacity\\(([\\d.]+)(%?)/.exec(style.filter);"
                    + "  if (faint && parseFloat(faint[1]) < (faint[2] ? 10 : 0.1)) { return false; }"
                    + "  if (/rect\\(0|rect\\(1px/.test(style.clip) && style.position === 'absolute') { return false; }"
                    + "  if (/inset\\((50|100)%|circle\\(0|polygon\\(0(px|%)? 0(px|%)?(, 0(px|%)? 0(px|%)?)*\\)/.test(style.clipPath)) { return false; }"
                    + "  if (e !== element && /hidden|clip/.test(style.overflow)) {"
                    + "    var frame = Element.prototype.getBoundingClientRect.call(e);"
                    + "    if (frame.width < 4 || frame.height < 4) { return false; }"
                    + "    if (e !== document.body && e !== document.documentElement"
                    + "        && (box.right <= frame.left || box.left >= frame.right"
                    + "            || box.bottom <= frame.top - e.scrollTop || box.top >= frame.bottom + e.scrollHeight)) { return false; }"
                    + "  }"
                    + "}"
                    + "return true;")
    private static native boolean seen(PageElement element);
}
