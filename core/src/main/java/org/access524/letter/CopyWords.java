package org.access524.letter;

import java.util.ArrayList;
import java.util.List;
import org.access524.law.Citation;
import org.access524.law.Citations;
import org.access524.person.CopyFormat;
import org.access524.person.Delivery;
import org.access524.person.Preferences;
import org.access524.request.RequestScope;

/** Says in what form, and by what way, the copy is wanted. */
final class CopyWords {

    private CopyWords() {}

    /** The form and format, most wanted first; nothing said where nothing is preferred. */
    static String format(Preferences preferences, RequestScope.Kind kind) {
        List<CopyFormat> formats =
                preferences.formats().isEmpty() ? Preferences.DEFAULT.formats() : preferences.formats();
        CopyFormat first = formats.get(0);
        String wish = "Please provide " + form(first, kind) + ", if readily producible ("
                + formatClause(preferences).label() + ").";
        List<String> others = new ArrayList<>();
        for (CopyFormat format : formats.subList(1, formats.size())) {
            others.add(form(format, kind));
        }
        if (first == CopyFormat.ELECTRONIC) {
            others.add(0, "another readable electronic form on which we agree");
        }
        return wish + Prose.lead(" If it is not, I would accept ", Prose.sentence(Prose.inOrder(others)));
    }

    /** What is most wanted, for a sentence that begins "Please send". */
    static String briefFormat(Preferences preferences) {
        return switch (preferences.formats().isEmpty()
                ? CopyFormat.ELECTRONIC
                : preferences.formats().get(0)) {
            case ELECTRONIC -> "an electronic copy";
            case PORTABLE_MEDIA -> "a CD or USB drive";
            case PAPER -> "a paper copy";
        };
    }

    /** Paper is asked for under (c)(2)(i), everything electronic under (c)(2)(ii). */
    static Citation formatClause(Preferences preferences) {
        boolean paper =
                !preferences.formats().isEmpty() && preferences.formats().get(0) == CopyFormat.PAPER;
        return paper ? Citations.FORM_AND_FORMAT : Citations.ELECTRONIC_FORM;
    }

    /** The ways of delivery, most wanted first. */
    static String delivery(Preferences preferences, RequesterWords requester) {
        List<Delivery> deliveries =
                preferences.deliveries().isEmpty() ? Preferences.DEFAULT.deliveries() : preferences.deliveries();
        List<String> ways = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            String way = way(delivery, preferences.unencryptedEmailAccepted(), requester);
            if (!way.isEmpty()) {
                ways.add(way);
            }
        }
        String wish = "Please deliver the copy to me" + Prose.lead(" by ", Prose.inOrder(ways)) + ".";
        return preferences.unencryptedEmailAccepted()
                        && deliveries.contains(Delivery.EMAIL)
                        && !requester.email().isEmpty()
                ? wish + " I know that a third party could read unencrypted e-mail on its way, and I accept that risk."
                : wish;
    }

    private static String form(CopyFormat format, RequestScope.Kind kind) {
        return switch (format) {
            case ELECTRONIC ->
                switch (kind) {
                    case EVERYTHING -> "an electronic copy (PDF for documents, DICOM for images)";
                    case RECORDS -> "an electronic copy (PDF)";
                    case IMAGES_WITH_REPORTS -> "an electronic copy (DICOM for the images, PDF for the reports)";
                };
            case PORTABLE_MEDIA -> "a CD or USB drive that you supply";
            case PAPER -> kind == RequestScope.Kind.IMAGES_WITH_REPORTS ? "film and paper" : "a paper copy";
        };
    }

    /** Empty if the person has no address there. */
    private static String way(Delivery delivery, boolean unencrypted, RequesterWords requester) {
        return switch (delivery) {
            case PORTAL -> "your patient portal or a secure download link";
            case EMAIL -> Prose.lead(unencrypted ? "e-mail to " : "encrypted e-mail to ", requester.email());
            case MAIL -> "mail";
            case FAX -> Prose.lead("fax to ", requester.fax());
            case PICK_UP -> "pickup in person";
        };
    }
}
