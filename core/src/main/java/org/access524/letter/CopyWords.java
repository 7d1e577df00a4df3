package org.access524.letter;

import java.util.ArrayList;
import java.util.List;
import org.access524.law.Fact;
import org.access524.law.Facts;
import org.access524.person.CopyFormat;
import org.access524.person.Delivery;
import org.access524.person.Preferences;
import org.access524.request.RequestScope;

/** Says in what form, and by what way, the copy is wanted. */
final class CopyWords {

    private CopyWords() {}

    /** The form and format, most wanted first; nothing said where nothing is preferred. */
    static String format(Preferences preferences, RequestScope.Kind kind) {
        List<CopyFormat> formats = formats(preferences, kind);
        CopyFormat first = formats.get(0);
        String wish = "Please provide " + form(first, kind) + ", if readily producible ("
                + formatClause(preferences, kind) + ").";
        List<String> others = new ArrayList<>();
        for (CopyFormat format : formats.subList(1, formats.size())) {
            others.add(form(format, kind));
        }
        if (first == CopyFormat.ELECTRONIC) {
            others.add(0, "another readable electronic form on which we agree");
        }
        return wish + Prose.lead(" If it is not, I would accept ", Prose.sentence(Prose.inOrder(others)));
    }

    /** The form that is most wanted, and the way that suits it best, except those that are refused. */
    static String mostWanted(
            Preferences preferences, RequestScope.Kind kind, RequesterWords requester, List<Delivery> refused) {
        CopyFormat first = formats(preferences, kind).get(0);
        String best = "";
        for (Delivery delivery : deliveries(preferences)) {
            if (best.isEmpty() && !refused.contains(delivery) && suits(first, delivery)) {
                best = way(delivery, preferences.unencryptedEmailAccepted(), requester);
            }
        }
        return "Please provide " + form(first, kind) + ", if readily producible (" + formatClause(preferences, kind)
                + "), and deliver it to me" + Prose.lead(" by ", best) + ".";
    }

    /** What is most wanted, for a sentence that begins "Please send". */
    static String briefFormat(Preferences preferences, RequestScope.Kind kind) {
        return switch (formats(preferences, kind).get(0)) {
            case ELECTRONIC -> "an electronic copy";
            case PORTABLE_MEDIA -> "a CD or USB drive";
            case PAPER -> "a paper copy";
        };
    }

    /** Paper is asked for under (c)(2)(i), everything electronic under (c)(2)(ii). */
    static Fact formatFact(Preferences preferences, RequestScope.Kind kind) {
        return wantsPaper(preferences, kind) ? Facts.FORM_AND_FORMAT : Facts.ELECTRONIC_FORM;
    }

    /** The label of its clause, without all the facts: this is also compiled into what fills forms. */
    static String formatClause(Preferences preferences, RequestScope.Kind kind) {
        return wantsPaper(preferences, kind) ? "45 CFR 164.524(c)(2)(i)" : "45 CFR 164.524(c)(2)(ii)";
    }

    private static boolean wantsPaper(Preferences preferences, RequestScope.Kind kind) {
        return formats(preferences, kind).get(0) == CopyFormat.PAPER;
    }

    /** Most wanted first; an export is electronic, whatever is wanted of other copies. */
    private static List<CopyFormat> formats(Preferences preferences, RequestScope.Kind kind) {
        if (kind == RequestScope.Kind.ELECTRONIC_EXPORT) {
            return List.of(CopyFormat.ELECTRONIC, CopyFormat.PORTABLE_MEDIA);
        }
        return preferences.formats().isEmpty() ? Preferences.DEFAULT.formats() : preferences.formats();
    }

    /** Paper and discs do not travel through a wire. */
    private static boolean suits(CopyFormat format, Delivery delivery) {
        return switch (delivery) {
            case PORTAL, EMAIL -> format == CopyFormat.ELECTRONIC;
            case FAX -> format == CopyFormat.PAPER;
            case MAIL, PICK_UP -> true;
        };
    }

    /** The ways of delivery, most wanted first. */
    static String delivery(Preferences preferences, RequesterWords requester) {
        List<Delivery> deliveries = deliveries(preferences);
        String wish =
                "Please deliver the copy to me" + Prose.lead(" by ", Prose.inOrder(ways(preferences, requester))) + ".";
        return preferences.unencryptedEmailAccepted()
                        && deliveries.contains(Delivery.EMAIL)
                        && !requester.email().isEmpty()
                ? wish + " I know that a third party could read unencrypted e-mail on its way, and I accept that risk."
                : wish;
    }

    private static List<Delivery> deliveries(Preferences preferences) {
        return preferences.deliveries().isEmpty() ? Preferences.DEFAULT.deliveries() : preferences.deliveries();
    }

    private static List<String> ways(Preferences preferences, RequesterWords requester) {
        List<String> ways = new ArrayList<>();
        for (Delivery delivery : deliveries(preferences)) {
            String way = way(delivery, preferences.unencryptedEmailAccepted(), requester);
            if (!way.isEmpty()) {
                ways.add(way);
            }
        }
        return ways;
    }

    private static String form(CopyFormat format, RequestScope.Kind kind) {
        return switch (format) {
            case ELECTRONIC ->
                switch (kind) {
                    case EVERYTHING -> "an electronic copy (PDF for documents, DICOM for images)";
                    case RECORDS -> "an electronic copy (PDF)";
                    case IMAGES_WITH_REPORTS -> "an electronic copy (DICOM for the images, PDF for the reports)";
                    case ELECTRONIC_EXPORT -> "an electronic export in a format that a computer can read";
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
