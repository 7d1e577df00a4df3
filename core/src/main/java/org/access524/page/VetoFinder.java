package org.access524.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** Looks for every {@link Veto}. */
final class VetoFinder {
    private static final List<String> PUBLICATIONS = List.of(
            "blog",
            "blogs",
            "guides",
            "industries",
            "newsletter",
            "publications",
            "post",
            "posts",
            "article",
            "articles",
            "news",
            "newsroom",
            "press",
            "careers",
            "jobs",
            "kb",
            "knowledge",
            "learning",
            "glossary",
            "templates");
    private static final List<String> PROFESSIONALS = List.of(
            "forproviders",
            "forphysicians",
            "forprofessionals",
            "forclinicians",
            "forhealthcareprofessionals",
            "forhealthcareproviders",
            "professionals",
            "healthcareprofessionals",
            "medicalprofessionals",
            "healthprofessionals",
            "referringphysicians",
            "referringproviders",
            "paraprofesionales");
    private static final List<String> SEARCHES = List.of("search", "find", "results", "buscar", "busqueda");
    private static final List<String> PUBLICATION_HOSTS = List.of(
            "intranet.",
            "intra.",
            "wiki.",
            "confluence.",
            "blog.",
            "help.",
            "support.",
            "careers.",
            "jobs.",
            "news.",
            "knowledge.",
            "docs.");

    private static final List<String> RULE_BOOKS = List.of(
            "policies", "policy", "procedures", "manual", "manuals", "policyandprocedure", "policiesandprocedures");

    private static final Phrases ANIMAL_QUESTIONS = Phrases.list(
            "pets name; name of pet; name of your pet; animals name; species; breed; nombre de la mascota");

    private VetoFinder() {}

    /**
     * Looks at what the page is instead.
     *
     * @param takesRequests the page speaks as the office to which one writes, wherever it has been published
     */
    static List<Evidence> find(List<PageText> frames, PageWords words, boolean takesRequests) {
        List<Evidence> evidence = new ArrayList<>();
        PageText top = frames.get(0);
        PageAddress address = PageAddress.of(top.url());
        for (Veto veto : Veto.values()) {
            if (takesRequests && (veto == Veto.PUBLICATION_ADDRESS || veto == Veto.QUESTION_TITLE)) {
                continue;
            }
            Optional<String> quote = quote(veto, words, address);
            if (quote.isEmpty() && veto == Veto.VETERINARY) {
                // Where the whole practice is about animals, a page of it need not say so in its title.
                quote = veto.phrases()
                        .find(FoldedText.of(top.provider()))
                        .or(() -> ANIMAL_QUESTIONS.find(words.at(Place.LABELS)));
            }
            quote.ifPresent(found -> evidence.add(Evidence.of(veto, found)));
        }
        return evidence;
    }

    private static Optional<String> quote(Veto veto, PageWords words, PageAddress address) {
        if (veto == Veto.VENDOR_FOR_OTHERS) {
            return Vendors.at("https://" + address.host() + address.path())
                    .filter(vendor -> vendor.use() == Vendor.Use.OTHERS)
                    .map(Vendor::name);
        }
        if (veto == Veto.PUBLICATION_ADDRESS) {
            return isPublication(address) ? Optional.of(address.host() + address.path()) : Optional.empty();
        }
        String tail = address.tail();
        if (veto == Veto.SEARCH_RESULTS && SEARCHES.contains(tail)
                || veto == Veto.FOR_PROFESSIONALS && isBelow(PROFESSIONALS, address)) {
            return Optional.of(address.path());
        }
        if (veto == Veto.RULES && isBelow(RULE_BOOKS, address)) {
            return Optional.of(address.path());
        }
        for (String word : veto.tails()) {
            if (tail.contains(word)) {
                return Optional.of(address.path());
            }
        }
        return veto.phrases().find(words.at(Place.TITLE));
    }

    private static boolean isBelow(List<String> parents, PageAddress address) {
        for (String segment : address.segments()) {
            if (parents.contains(segment)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPublication(PageAddress address) {
        List<String> segments = address.segments();
        for (int i = 0; i < segments.size(); i++) {
            if (PUBLICATIONS.contains(segments.get(i)) || isDate(segments, i)) {
                return true;
            }
        }
        for (String host : PUBLICATION_HOSTS) {
            if (address.host().startsWith(host)) {
                return true;
            }
        }
        return false;
    }

    /** The year and month in the address of a dated post. */
    private static boolean isDate(List<String> segments, int at) {
        String year = segments.get(at);
        return at + 2 < segments.size()
                && year.length() == 4
                && year.startsWith("20")
                && segments.get(at + 1).length() == 2
                && "0123".indexOf(segments.get(at + 1).charAt(0)) >= 0;
    }
}
