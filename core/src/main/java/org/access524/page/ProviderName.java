package org.access524.page;

/** What to call the organisation behind a page: its own word for itself, else what the title or the address says. */
public final class ProviderName {

    private static final String[] SEPARATORS = {" | ", " – ", " — ", " - ", " :: ", " » "};

    private ProviderName() {}

    public static String of(PageText page) {
        if (!page.provider().isEmpty()) {
            return page.provider();
        }
        String title = page.title();
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            if (at > 0 && at + separator.length() < title.length()) {
                return title.substring(at + separator.length());
            }
        }
        return host(page.url());
    }

    private static String host(String url) {
        int scheme = url.indexOf("://");
        if (scheme < 0) {
            return "";
        }
        int start = scheme + 3;
        int end = start;
        while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(start, end);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
