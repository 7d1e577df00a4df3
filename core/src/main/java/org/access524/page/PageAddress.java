package org.access524.page;

import java.util.ArrayList;
import java.util.List;

/**
 * An address, taken apart for looking at its words.
 *
 * @param host lower case, without port
 * @param segments of the path, lower case, letters and digits only, without endings such as {@code .html}
 * @param path lower case, as written, from the first slash, with the query
 */
record PageAddress(String host, List<String> segments, String path) {
    private static final List<String> RECORDS = List.of(
            "medicalrecord",
            "healthrecord",
            "patientrecord",
            "medrecord",
            "recordsrequest",
            "recordrequest",
            "requestrecord",
            "requestyourrecord",
            "recordsrelease",
            "releaseofinformation",
            "releaseofmedical",
            "releaseofhealth",
            "releaseofrecords",
            "releaseinformation",
            "healthinformationmanagement",
            "healthinformationrequest",
            "requesthealthinformation",
            "/roi",
            "/him/",
            "/records",
            "imagerequest",
            "imagingrequest",
            "imagesrequest",
            "requestimag",
            "requestyourimag",
            "filmlibrary",
            "imagelibrary",
            "imagingrecord",
            "radiologyrecord",
            "expedientemedico",
            "expedientesmedicos",
            "registrosmedicos",
            "historiaclinica");
    private static final List<String> GENERIC = List.of(
            "index", "default", "home", "pages", "page", "form", "forms", "request", "main", "online", "en", "es");

    static PageAddress of(String url) {
        String address = url.toLowerCase();
        int scheme = address.indexOf("://");
        String rest = scheme >= 0 ? address.substring(scheme + 3) : address.substring(address.indexOf(':') + 1);
        int fragment = rest.indexOf('#');
        rest = fragment >= 0 ? rest.substring(0, fragment) : rest;
        int slash = firstOf(rest, '/', '?');
        String host = rest.substring(0, slash);
        int port = host.indexOf(':');
        String path = rest.substring(slash);
        return new PageAddress(port >= 0 ? host.substring(0, port) : host, segments(path), path.isEmpty() ? "/" : path);
    }

    private static int firstOf(String text, char one, char other) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == one || text.charAt(i) == other) {
                return i;
            }
        }
        return text.length();
    }

    private static List<String> segments(String path) {
        int query = path.indexOf('?');
        String plain = query >= 0 ? path.substring(0, query) : path;
        List<String> segments = new ArrayList<>();
        int from = 0;
        while (from < plain.length()) {
            int slash = plain.indexOf('/', from);
            int end = slash < 0 ? plain.length() : slash;
            String segment = squash(withoutEnding(plain.substring(from, end)));
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
            from = end + 1;
        }
        return List.copyOf(segments);
    }

    private static String withoutEnding(String segment) {
        int dot = segment.lastIndexOf('.');
        return dot > 0 && segment.length() - dot <= 6 ? segment.substring(0, dot) : segment;
    }

    private static String squash(String segment) {
        StringBuilder squashed = new StringBuilder();
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                squashed.append(c);
            }
        }
        return squashed.toString();
    }

    /**
     * The last segment that says something; a veto must not look at parents, because hospitals keep their records page
     * below billing: {@code /pay-your-bill/medical-records-request/}.
     */
    String tail() {
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (!GENERIC.contains(segments.get(i))) {
                return segments.get(i);
            }
        }
        return "";
    }

    /** All segments in one, for words that count wherever they stand. */
    String squashed() {
        StringBuilder all = new StringBuilder();
        for (String segment : segments) {
            all.append('/').append(segment);
        }
        return all.toString();
    }

    /** Whether it reads like that of a page about records, as {@code /medical-records-request} does. */
    boolean speaksOfRecords() {
        String all = squashed() + "/";
        for (String word : RECORDS) {
            if (all.contains(word)) {
                return true;
            }
        }
        return tail().endsWith("records");
    }
}
