package org.access524.extension.dom;

import java.util.ArrayList;
import java.util.List;
import org.access524.page.PageText;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Reads the words of this frame's document, within fixed budgets, leaving out what does not belong to its content. */
public final class PageReader {

    private static final int MOST_ELEMENTS = 400;
    private static final int MOST_WORDS = 200;
    private static final int MOST_BODY = 60_000;
    private static final int MOST_NODES = 60_000;
    private static final String FOLDED =
            "details,[role=tabpanel],[class*=accordion i],[class*=collapse i],[class*=tab-pane i],[class*=tabpanel i]";

    private PageReader() {}

    public static PageText read() {
        JSObject[] roots = Dom.roots();
        return new PageText(
                Dom.address(),
                Dom.title(),
                words(roots, "h1,h2,h3,h4,[role=heading]"),
                words(roots, "label,legend,th,summary"),
                options(roots),
                buttons(roots),
                links(roots),
                body(roots),
                provider(),
                StructuredContacts.read());
    }

    private static List<String> words(JSObject[] roots, String selector) {
        List<String> found = new ArrayList<>();
        for (PageElement element : content(roots, selector)) {
            String words = Dom.labelWords(element, MOST_WORDS);
            if (!words.isEmpty()) {
                found.add(words);
            }
        }
        return found;
    }

    private static List<String> options(JSObject[] roots) {
        List<String> found = new ArrayList<>();
        for (PageElement select : content(roots, "select")) {
            String[] pairs = Dom.options(select);
            for (int i = 1; i < pairs.length && found.size() < MOST_ELEMENTS; i += 2) {
                found.add(pairs[i]);
            }
        }
        for (PageElement box : content(roots, "input[type=checkbox],input[type=radio]")) {
            found.add(LabelFinder.ownLabel(box));
        }
        return found;
    }

    private static List<String> buttons(JSObject[] roots) {
        List<String> found = words(roots, "button,[role=button]");
        for (PageElement button : content(roots, "input[type=submit],input[type=button]")) {
            found.add(button.getValue());
        }
        return found;
    }

    private static List<PageText.Link> links(JSObject[] roots) {
        List<PageText.Link> found = new ArrayList<>();
        for (PageElement link : content(roots, "a[href]")) {
            found.add(new PageText.Link(Dom.words(link, MOST_WORDS), href(link)));
        }
        return found;
    }

    private static List<PageElement> content(JSObject[] roots, String selector) {
        List<PageElement> found = new ArrayList<>();
        for (JSObject root : roots) {
            for (PageElement element : Dom.select(root, selector, MOST_ELEMENTS)) {
                if (!Furniture.contains(element) && counts(element)) {
                    found.add(element);
                }
            }
        }
        return found;
    }

    private static String body(JSObject[] roots) {
        StringBuilder text = new StringBuilder();
        for (JSObject root : roots) {
            text.append(blocks(root, PageReader::leftOut, MOST_BODY, MOST_NODES));
        }
        return text.toString();
    }

    private static boolean leftOut(PageElement element) {
        return Furniture.starts(element) || !rendered(element);
    }

    /** A hidden box counts if its label is seen: many designs draw their own boxes. */
    private static boolean counts(PageElement element) {
        if (visible(element)) {
            return true;
        }
        for (PageElement label : Dom.labels(element)) {
            if (visible(label)) {
                return true;
            }
        }
        return false;
    }

    /** What is in tabs and accordions counts although they are closed; what else is hidden does not. */
    private static boolean visible(PageElement element) {
        return isShown(element) || element.closest(FOLDED) != null;
    }

    private static boolean rendered(PageElement element) {
        return hasBox(element) || element.matches(FOLDED);
    }

    @JSBody(params = "element", script = "return element.checkVisibility({checkVisibilityCSS: true});")
    private static native boolean isShown(PageElement element);

    /** Of the element alone: its ancestors have been asked before it. */
    @JSBody(
            params = "element",
            script = "var style = getComputedStyle(element);"
                    + "return style.display !== 'none' && style.visibility !== 'hidden';")
    private static native boolean hasBox(PageElement element);

    @JSBody(
            params = {"root", "leftOut", "most", "nodes"},
            script =
                    "var block = /^(ADDRESS|ARTICLE|BLOCKQUOTE|BR|CAPTION|DD|DETAILS|BUTTON|DIV|DL|DT|FIELDSET|FORM|H[1-6]|HR|LABEL|LEGEND|LI|MAIN|OL|P|SECTION|SUMMARY|TABLE|TD|TH|TR|UL)$/;"
                            + "var silent = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SELECT|TEXTAREA|BUTTON|SVG|IFRAME|CANVAS|VIDEO|AUDIO|OBJECT)$/i;"
                            + "var opener = 'h1,h2,h3,h4,h5,h6,dt,summary,[role=heading]';"
                            + "var layout = 'table,h1,h2,h3,h4,ul,ol,form,input,select,textarea';"
                            + "function speaks(node) { return !silent.test(node.tagName) || node.tagName === 'BUTTON'"
                            + "  && (node.hasAttribute('aria-expanded') || node.closest(opener) !== null); }"
                            + "function rowOf(node) { var row = node.parentNode.closest('tr');"
                            + "  return row && row.cells.length > 1 && row.textContent.length < 700 && !row.querySelector(layout) ? row : null; }"
                            + "function inRow(cell, home) {"
                            + "  if (cell === lastCell) { return last === home ? '' : /[.:,;!?]\\s*$/.test(parts[parts.length - 1]) ? ' ' : ', '; }"
                            + "  var from = cell.parentNode === row ? lastCell.cellIndex : -1;"
                            + "  return (cell.parentNode === row ? ' | ' : '\\n') + '– | '.repeat(Math.max(0, cell.cellIndex - from - 1)); }"
                            + "var parts = [], length = 0, start = root.body || root, row = null, lastCell = null;"
                            + "var walker = document.createTreeWalker(start, 5, function(node) {"
                            + "  return node.nodeType === 1 && (!speaks(node) || leftOut(node)) ? 2 : 1; });"
                            + "var last = null;"
                            + "for (var node = walker.nextNode(); node && length < most && nodes-- > 0; node = walker.nextNode()) {"
                            + "  if (node.nodeType === 1) { if (block.test(node.tagName)) { last = null; } continue; }"
                            + "  var words = node.data.replace(/\\s+/g, ' ');"
                            + "  if (words === ' ' || words === '') { continue; }"
                            + "  var home = node.parentNode;"
                            + "  while (home !== start && home.nodeType === 1 && !block.test(home.tagName)) { home = home.parentNode; }"
                            + "  var around = rowOf(node), cell = around ? node.parentNode.closest('td,th') : null;"
                            + "  var border = cell ? inRow(cell, home) : last === home ? '' : '\\n';"
                            + "  parts.push(border === '' ? words : border + words.trimStart());"
                            + "  row = around; lastCell = cell;"
                            + "  length += words.length;"
                            + "  last = home;"
                            + "}"
                            + "return parts.join('').slice(0, most);")
    private static native String blocks(JSObject root, LeftOut leftOut, int most, int nodes);

    @JSFunctor
    private interface LeftOut extends JSObject {
        boolean test(PageElement element);
    }

    @JSBody(params = "link", script = "return String(link.href);")
    private static native String href(PageElement link);

    /** What the page calls its organisation: structured data first, then the site name of its metadata. */
    @JSBody(
            script = "var scripts = document.querySelectorAll('script[type=\"application/ld+json\"]');"
                    + "for (var i = 0; i < scripts.length && i < 10; i++) {"
                    + "  try {"
                    + "    var data = JSON.parse(scripts[i].textContent);"
                    + "    var things = [].concat(data['@graph'] || data);"
                    + "    for (var j = 0; j < things.length; j++) {"
                    + "      if (/Hospital|Medical|Organization|Physician|Clinic/.test(things[j]['@type']) && typeof things[j].name === 'string') {"
                    + "        return things[j].name.slice(0, 120); }"
                    + "    }"
                    + "  } catch (notJson) {}"
                    + "}"
                    + "var meta = document.querySelector('meta[property=\"og:site_name\"],meta[name=\"application-name\"]');"
                    + "return meta && meta.content ? meta.content.trim().slice(0, 120) : '';")
    private static native String provider();
}
