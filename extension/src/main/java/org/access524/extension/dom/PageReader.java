package org.access524.extension.dom;

import java.util.ArrayList;
import java.util.List;
import org.access524.page.PageMark;
import org.access524.page.PageText;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Reads the words of this frame's document, within fixed budgets, leaving out what does not belong to its content. */
public final class PageReader {

    private static final int MOST_ELEMENTS = 400;
    private static final int MOST_WORDS = 200;
    private static final int MOST_MENU_LINKS = 1_000;
    private static final int MOST_BODY = 60_000;
    private static final int MOST_NODES = 60_000;
    private static final String FOLDED =
            "details,[role=tabpanel],[class*=accordion i],[class*=collaps i],[class*=tab-pane i],[class*=tabpanel i],"
                    + "[class*=toggle-content i],[class*=toggle_content i],[class*=expand i],[class*=faq i]";

    private final Furniture furniture = Furniture.ofDocument();
    private final JSObject[] roots = Dom.roots();

    private PageReader() {}

    public static PageText read() {
        return new PageReader().page();
    }

    private PageText page() {
        return new PageText(
                Dom.address(),
                Dom.title(),
                words("h1,h2,h3,h4,[role=heading]"),
                words("label,legend,th,summary"),
                options(),
                buttons(),
                links(),
                body(),
                provider(),
                menu(),
                marks(),
                StructuredContacts.read());
    }

    private List<String> words(String selector) {
        List<String> found = new ArrayList<>();
        for (PageElement element : content(selector)) {
            String words = Dom.labelWords(element, MOST_WORDS);
            words = words.isEmpty() ? pictured(element) : words;
            if (!words.isEmpty()) {
                found.add(words);
            }
        }
        return found;
    }

    /** What a picture stands for that is all there is in a heading. */
    @JSBody(
            params = "element",
            script = "var picture = element.querySelector('img[alt]');"
                    + "return picture ? picture.getAttribute('alt').trim().slice(0, 200) : '';")
    private static native String pictured(PageElement element);

    private List<String> options() {
        List<String> found = new ArrayList<>();
        for (PageElement select : content("select")) {
            String[] pairs = Dom.options(select);
            for (int i = 1; i < pairs.length && found.size() < MOST_ELEMENTS; i += 2) {
                found.add(pairs[i]);
            }
        }
        for (PageElement box : content("input[type=checkbox],input[type=radio]")) {
            found.add(FieldReader.label(box));
        }
        return found;
    }

    private List<String> buttons() {
        List<String> found = words("button,[role=button]");
        for (PageElement button : content("input[type=submit],input[type=button]")) {
            found.add(button.getValue());
        }
        return found;
    }

    private List<PageText.Link> links() {
        List<PageText.Link> found = new ArrayList<>();
        for (PageElement link : content("a[href]")) {
            found.add(new PageText.Link(linkWords(link, MOST_WORDS), href(link)));
        }
        return found;
    }

    /** A card is one link of several blocks, whose words would run into one another. */
    @JSBody(
            params = {"link", "most"},
            script = "var words = link.childElementCount > 0 && link.innerText ? link.innerText : link.textContent;"
                    + "return words.slice(0, 4 * most).replace(/\\s+/g, ' ').trim().slice(0, most);")
    private static native String linkWords(PageElement link, int most);

    /** Only those that may lead to a records page; a site's menu has hundreds. */
    private List<PageText.Link> menu() {
        List<PageText.Link> found = new ArrayList<>();
        for (JSObject root : roots) {
            for (PageElement link : Dom.select(root, "a[href]", MOST_MENU_LINKS)) {
                if (mayLeadToRecords(link) && furniture.contains(link)) {
                    found.add(new PageText.Link(Dom.words(link, MOST_WORDS), href(link)));
                }
            }
        }
        return found;
    }

    @JSBody(
            params = "link",
            script = "return /record|release|imag|film|expedient|historia|registro/i.test("
                    + "link.textContent.slice(0, 200) + link.getAttribute('href').slice(0, 300));")
    private static native boolean mayLeadToRecords(PageElement link);

    private static List<PageMark> marks() {
        List<PageMark> found = new ArrayList<>();
        for (PageMark mark : PageMark.values()) {
            if (has(mark.selector())) {
                found.add(mark);
            }
        }
        return found;
    }

    @JSBody(params = "selector", script = "return document.querySelector(selector) !== null;")
    private static native boolean has(String selector);

    private List<PageElement> content(String selector) {
        List<PageElement> found = new ArrayList<>();
        for (JSObject root : roots) {
            for (PageElement element : Dom.select(root, selector, MOST_ELEMENTS)) {
                if (!furniture.contains(element) && counts(element)) {
                    found.add(element);
                }
            }
        }
        return found;
    }

    private String body() {
        StringBuilder text = new StringBuilder();
        for (JSObject root : roots) {
            text.append(blocks(root, this::leftOut, MOST_BODY, MOST_NODES));
        }
        return text.toString();
    }

    private boolean leftOut(PageElement element) {
        return furniture.starts(element) || !rendered(element);
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
        if (isShown(element)) {
            return true;
        }
        for (PageElement around = element; around != null; around = Dom.parent(around)) {
            if (!hasBox(around)) {
                return isFolded(around, FOLDED);
            }
        }
        return element.closest(FOLDED) != null;
    }

    private static boolean rendered(PageElement element) {
        return hasBox(element) || isFolded(element, FOLDED);
    }

    // By its name, by the control that says which part it opens, or by the control or title that stands before it.
    @JSBody(
            params = {"element", "folded"},
            script = "if (element.matches(folded)) { return true; }"
                    + "var id = element.id ? CSS.escape(element.id) : '', before = element.previousElementSibling;"
                    + "if (id && document.querySelector('[aria-controls~=\"' + id + '\"],[data-target=\"#' + id + '\"],"
                    + "[data-bs-target=\"#' + id + '\"],[role=tab][href=\"#' + id + '\"]')) { return true; }"
                    + "return before !== null && (before.matches('button,[role=button],[role=tab],[aria-expanded],summary')"
                    + "  || before.matches('h2,h3,h4,h5,h6,dt') && (before.querySelector('button,[role=button],[aria-expanded]') !== null"
                    + "    || /toggle|accord|collaps|expand|question/i.test(before.className)));")
    private static native boolean isFolded(PageElement element, String folded);

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
                            + Dom.UP
                            + "var opener = 'h1,h2,h3,h4,h5,h6,dt,summary,[role=heading]';"
                            + "var layout = 'table,h1,h2,h3,h4,ul,ol,form,input,select,textarea';"
                            + "function speaks(node) { return !silent.test(node.tagName) || node.tagName === 'BUTTON'"
                            + "  && (node.hasAttribute('aria-expanded') || node.closest(opener) !== null); }"
                            + "function home(node) { var box = up.call(node);"
                            + "  while (box && box !== start && !(box instanceof HTMLFormElement) && !block.test(box.tagName)) { box = up.call(box); }"
                            + "  return box; }"
                            + "function rowOf(node) { var box = up.call(node), row = box && box.closest('tr');"
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
                            + "  if (words === '') { continue; }"
                            + "  if (words === ' ') { if (last !== null && last === home(node) && !/ $/.test(parts[parts.length - 1])) { parts.push(words); } continue; }"
                            + "  var box = home(node);"
                            + "  var around = rowOf(node), cell = around ? up.call(node).closest('td,th') : null;"
                            + "  var border = cell ? inRow(cell, box) : last === box ? '' : '\\n';"
                            + "  parts.push(border === '' ? words : border + words.trimStart());"
                            + "  row = around; lastCell = cell;"
                            + "  length += words.length;"
                            + "  last = box;"
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
