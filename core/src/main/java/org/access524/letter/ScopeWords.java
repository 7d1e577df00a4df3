package org.access524.letter;

import static org.access524.text.IsoDate.longForm;

import org.access524.request.RequestScope;

/** Says what is asked for. */
final class ScopeWords {

    private ScopeWords() {}

    /** The records, for a sentence that begins "Please send a copy of". {@code whose} is "my" or "the patient's". */
    static String records(RequestScope.Kind kind, String whose) {
        return switch (kind) {
            case EVERYTHING ->
                whose
                        + " whole designated record set: medical and billing records, any other records used to make"
                        + " decisions, and all diagnostic images (complete DICOM studies) with their reports";
            case RECORDS -> whose + " medical and billing records, with all reports, notes and test results";
            case IMAGES_WITH_REPORTS ->
                whose + " diagnostic images, as complete DICOM studies with every series, and the reports on them";
            case ELECTRONIC_EXPORT ->
                whose
                        + " electronic health information: a complete export of the electronic records in the designated"
                        + " record set, in a format that a computer can read, with diagnostic images and their reports";
        };
    }

    /** What the request is about, for a subject. */
    static String subject(RequestScope.Kind kind) {
        return switch (kind) {
            case EVERYTHING, RECORDS -> "health records";
            case IMAGES_WITH_REPORTS -> "diagnostic images and reports";
            case ELECTRONIC_EXPORT -> "electronic health information";
        };
    }

    /** The same in a few words. */
    static String brief(RequestScope.Kind kind, String whose) {
        return switch (kind) {
            case EVERYTHING -> whose + " whole designated record set, with images";
            case RECORDS -> whose + " medical and billing records";
            case IMAGES_WITH_REPORTS -> whose + " images (DICOM) and reports";
            case ELECTRONIC_EXPORT -> whose + " complete electronic health information";
        };
    }

    /** The same in as few words as can be, naming nobody. */
    static String briefest(RequestScope.Kind kind) {
        return switch (kind) {
            case EVERYTHING -> "all records with images";
            case RECORDS -> "medical and billing records";
            case IMAGES_WITH_REPORTS -> "images with reports";
            case ELECTRONIC_EXPORT -> "all electronic health information";
        };
    }

    /** {@code for all dates of service}, or from when to when. */
    static String dates(RequestScope scope) {
        String from = scope.from().map(date -> longForm(date)).orElse("");
        String to = scope.to().map(date -> longForm(date)).orElse("");
        if (scope.allDates()) {
            return "for all dates of service";
        }
        if (from.isEmpty()) {
            return "for dates of service up to " + to;
        }
        return to.isEmpty() ? "for dates of service since " + from : "for dates of service from " + from + " to " + to;
    }

    /** The person's own words on what matters most; empty if there are none. */
    static String details(RequestScope scope) {
        return Prose.lead("In particular: ", Prose.sentence(scope.details()));
    }
}
