package org.access524.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What stands on every page of a site alike: navigation, header, footer, banners. The same menu leads to "Medical
 * Records" from every page, so its words must not count.
 */
final class Furniture {

    private static final String SEMANTIC = "nav,[role=navigation],[role=banner],[role=contentinfo],[role=search],"
            + "body>header,body>footer,body>div>header,body>div>footer,body>div>div>header,body>div>div>footer,"
            + "footer:not(main footer,article footer),header:not(main header,article header,section header,form header)";

    /** Whole words in class or id. {@code header} alone is left out: {@code page-header} holds the page's own heading. */
    private static final String WORDS =
            "(^|[\\s_-])(nav|navbar|navigation|menu|megamenu|breadcrumbs?|footer|cookies?|cookie-?banner"
                    + "|masthead|topbar|site-?header|global-?header|skip-?links?|sitemap)($|[\\s_-])";

    private Furniture() {}

    /** True if the element itself starts a piece of furniture. */
    static boolean starts(PageElement element) {
        return starts(element, SEMANTIC, WORDS);
    }

    /** True if the element is within furniture. */
    static boolean contains(PageElement element) {
        for (PageElement around = element; around != null; around = around.getParentElement()) {
            if (starts(around)) {
                return true;
            }
        }
        return false;
    }

    // A wrapper may be called "menu" or "nav-open" and hold the whole page: what holds the main part, the page's
    // heading
    // or a real form is not furniture.
    @JSBody(
            params = {"element", "semantic", "words"},
            script = "if (element.matches(semantic)) { return true; }"
                    + "var named = element.id + ' ' + (typeof element.className === 'string' ? element.className : '');"
                    + "return named.length > 1 && new RegExp(words, 'i').test(named)"
                    + " && !/^(BODY|HTML|MAIN|FORM|INPUT|SELECT|TEXTAREA|LABEL|H1|H2|H3)$/.test(element.tagName)"
                    + " && !element.querySelector('main,[role=main],h1,textarea')"
                    + " && element.querySelectorAll('input:not([type=hidden]),select').length < 3;")
    private static native boolean starts(JSObject element, String semantic, String words);
}
