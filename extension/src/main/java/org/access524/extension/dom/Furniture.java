package org.access524.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What stands on every page of a site alike: navigation, header, footer, banners, link lists at the side. The same menu
 * leads to "Medical Records" from every page, so its words must not count. It is told by its elements, by its class names,
 * and where neither says anything by its place and by being made of links.
 */
final class Furniture {

    private static final String SEMANTIC = "nav,[role=navigation],[role=banner],[role=contentinfo],[role=search],"
            + "body>header,body>footer,body>div>header,body>div>footer,body>div>div>header,body>div>div>footer,"
            + "footer:not(main footer,article footer),header:not(main header,article header,section header,form header)";

    /**
     * Whole words in class or id. {@code header} alone is left out: {@code page-header} holds the page's own heading,
     * and {@code not-footer} says what it is not.
     */
    private static final String WORDS =
            "(^|(?<!\\b(?:not?|has|with))[\\s_-])(nav|navbar|navigation|menu|megamenu|breadcrumbs?|footer|ftr|cookies?|cookie-?(banner|bar)"
                    + "|consent-?(banner|bar)|masthead|topbar|site-?header|global-?header|skip-?links?|sitemap|colophon)($|[\\s_-])";

    /** A block at the side, whose links are furniture but whose telephone number is not. */
    private static final String SIDE =
            "(^|[\\s_-])(aside|side|sidebar|rail|related|widget|quick-?links|secondary|teasers?)($|[\\s_-])";

    private final JSObject survey;

    private Furniture(JSObject survey) {
        this.survey = survey;
    }

    /** Looks over the document once; what is asked afterwards costs little. */
    static Furniture ofDocument() {
        return new Furniture(survey(SIDE));
    }

    /** True if the element itself starts a piece of furniture. */
    boolean starts(PageElement element) {
        return starts(survey, element, SEMANTIC, WORDS);
    }

    /** True if the element is within furniture. */
    boolean contains(PageElement element) {
        for (PageElement around = element; around != null; around = Dom.parent(around)) {
            if (starts(around)) {
                return true;
            }
        }
        return false;
    }

    // The main part, if the page names one and it holds a fair share of the words; the blocks that are made of links;
    // and the one that says at the end whose page it is. Ancestors are counted up from the links: the cost follows
    // their number.
    @JSBody(
            params = "side",
            script = Dom.UP
                    + "var blocks = new Set(), body = document.body, mains = document.querySelectorAll('main,[role=main]');"
                    + "var length = function(node) { return node.textContent.replace(/\\s+/g, ' ').length; };"
                    + "if (!body) { return {main: null, blocks: blocks}; }"
                    + "var main = mains.length === 1 && length(mains[0]) > 0.3 * length(body) ? mains[0] : null;"
                    + "var holds = 'main,[role=main],h1,textarea', counts = new Map();"
                    + "var links = (main || body).querySelectorAll('a[href]');"
                    + "for (var i = 0; i < links.length && i < 1500; i++) {"
                    + "  var words = links[i].textContent.trim().length, address = links[i].getAttribute('href');"
                    + "  var way = /^(mailto|tel):|\\.(pdf|docx?)([?#]|$)/i.test(address);"
                    + "  for (var box = links[i].parentElement, level = 0; box && box !== body && level < 7; box = up.call(box), level++) {"
                    + "    var count = counts.get(box) || {links: 0, words: 0, ways: 0};"
                    + "    count.links++; count.words += words; count.ways += way ? 1 : 0; counts.set(box, count); } }"
                    + "var looked = 0;"
                    + "counts.forEach(function(count, block) {"
                    + "  if (count.links < 3 || count.ways * 2 >= count.links || looked++ > 400) { return; }"
                    + "  if (block instanceof HTMLFormElement) { return; }"
                    + "  var share = count.words / Math.max(1, length(block));"
                    + "  var named = block.id + ' ' + block.getAttribute('class');"
                    + "  var aside = block.matches('aside,[role=complementary]') || new RegExp(side, 'i').test(named);"
                    + "  var menu = aside ? share > 0.5 : !main && count.links >= 5 && share > 0.75;"
                    + "  if (menu && !block.querySelector(holds)) { blocks.add(block); } });"
                    + "if (!main) {"
                    + "  var walker = document.createTreeWalker(body, 4), last = null, budget = 20000;"
                    + "  for (var text = walker.nextNode(); text && budget-- > 0; text = walker.nextNode()) {"
                    + "    if (text.data.length < 300 && /\\u00a9|copyright|all rights reserved|derechos reservados/i.test(text.data)) { last = text; } }"
                    + "  var foot = last && last.parentElement, most = Math.min(1500, 0.3 * length(body));"
                    + "  for (var over = foot && up.call(foot); over && over !== body && !(over instanceof HTMLFormElement)"
                    + "    && length(over) < most && !over.querySelector(holds + ',input:not([type=hidden]),select'); over = up.call(over)) {"
                    + "    foot = over; }"
                    + "  if (foot && foot !== body && length(foot) < most && !foot.querySelector(holds)) { blocks.add(foot); } }"
                    + "return {main: main, blocks: blocks};")
    private static native JSObject survey(String side);

    // A wrapper may be called "menu" or "nav-open" and hold the whole page: what holds the main part, the heading of
    // the
    // page, or a real form is not furniture.
    @JSBody(
            params = {"survey", "element", "semantic", "words"},
            script =
                    "if (survey.blocks.has(element) || Element.prototype.matches.call(element, semantic)) { return true; }"
                            + "var main = survey.main;"
                            + "if (main && Node.prototype.getRootNode.call(element) === document && !main.contains(element)"
                            + "  && !Node.prototype.contains.call(element, main)"
                            + "  && !Element.prototype.closest.call(element, 'dialog,[role=dialog],[aria-modal=true]')) { return true; }"
                            + "if (element instanceof HTMLFormElement) { return false; }"
                            + "var named = element.id + ' ' + (typeof element.className === 'string' ? element.className : '');"
                            + "return named.length > 1 && new RegExp(words, 'i').test(named)"
                            + " && !/^(BODY|HTML|MAIN|FORM|INPUT|SELECT|TEXTAREA|LABEL|H1|H2|H3)$/.test(element.tagName)"
                            + " && !element.querySelector('main,[role=main],h1,textarea')"
                            + " && element.querySelectorAll('input:not([type=hidden]),select').length < 3;")
    private static native boolean starts(JSObject survey, JSObject element, String semantic, String words);
}
