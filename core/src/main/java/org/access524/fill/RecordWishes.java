package org.access524.fill;

import java.util.List;
import java.util.Optional;
import org.access524.form.FieldWords;
import org.access524.form.SensitiveWords;
import org.access524.request.RequestScope;

/** Which of the offered kinds of records belong to what is asked for. */
final class RecordWishes {
    private static final List<String> DESIGNATED_RECORD_SET =
            FieldWords.phrases("designated record set | drs | conjunto de registros designado");
    private static final List<String> WHOLE = FieldWords.phrases(
            "entire | complete | full record | full records | full chart | full medical | full copy | full file | full health | full dental record"
                    + " | full history | everything | all of it | all of the above | all of my chart"
                    + " | all available | todo | todos | all records | all medical records"
                    + " | all my records | all of my records | all of my medical records | all my medical records | all of my health records | all patient records | all of the records | all health records | all health information | all information | any and all | all documentation"
                    + " | whole | legal medical record | completo | completa | todo el expediente | todos los registros"
                    + " | todos mis registros | todos los expedientes");
    private static final List<String> IMAGES_AND_REPORTS = FieldWords.phrases(
            "images and report | images and reports | reports and images | report and images | images with reports"
                    + " | imagenes e informe | imagenes e informes | imagenes y reporte | imagenes y reportes");

    /** All, but without the pictures. */
    private static final List<String> LESS_IMAGES = FieldWords.phrases(
            "without images | without imaging | excluding images | no images | without pictures | sin imagenes");

    /** Nothing else said, they mean all that is offered. */
    private static final List<String> ALL =
            FieldWords.phrases("all | both | any | todo | todos | ambos | all types | all items");

    private static final List<String> NOT_WHOLE = FieldWords.phrases(
            "blood count | physical exam | since | billing | dental only | everything except | all except | everything but");
    private static final List<String> INCLUDING = FieldWords.phrases(
            "including | includes | to include | include | excluding | excluyendo | incluyendo | incluye | incluidos");
    /** "Complete immunization record" is the whole of one kind. */
    private static final List<String> KINDS = FieldWords.phrases(
            "immunization | immunizations | vaccination | vaccine | medication | medications | lab | labs | list | physical | stay | admission | visit | encounter | vacunas | vacunacion");

    private static final int BRIEF = 4;
    private static final List<String> NOTHING_NAMED = FieldWords.phrases(
            "no records | no record | do not release | deceased | years only | year only | last 2 years | last two years | past 2 years | past two years | letter for | letter to | carta para | other | otro | otros | otra | specify | especifique | none | ninguno"
                    + " | verbal | verbally | verbal communication | verbal exchange | oral communication | by telephone only | verbalmente"
                    + " | most recent | last visit | last 3 visits | last three visits | last year | past year | last 6 months | last 12 months"
                    + " | contact information for | ultima visita | ultimo ano");
    private static final List<String> DENIED = FieldWords.phrases("no | n a | not applicable | no aplica");
    private static final List<String> IMAGES = FieldWords.phrases(
            "retinal photographs | retinal photos | fundus photographs | fundus photos | images | image | films | film | cd | imaging | imagenes | placas | disc | pictures | radiografias | scans");
    private static final List<String> IMAGING_REPORTS =
            FieldWords.phrases("radiology report | radiology reports | imaging reports"
                    + " | imaging report | x ray reports | x ray report | radiology | diagnostic imaging reports | informe de radiologia"
                    + " | informes de radiologia | informes radiologicos | informe radiologico | informes de imagenes"
                    + " | reportes de rayos x | imaging results | radiologia | radiology imaging reports");

    private static final List<String> IMAGING_REPORTS_ONLY = FieldWords.phrases(
            "imaging report | imaging reports | imaging results | report only | reports only | radiology reports"
                    + " | x ray reports | without images | informes de imagenes");

    private static final List<String> SPECIFY = FieldWords.phrases(
            "please specify | specify | please list | other | especifique | favor de especificar | otro");
    private static final List<String> NAMED = FieldWords.phrases(
            "images | imaging | films | radiology | x ray | x rays | laboratory | lab | labs | pathology | visit | visits"
                    + " | operative report | operative reports | progress notes | office notes | clinic notes | consultations"
                    + " | test results | cardiology | immunizations | medications | imagenes | radiologia | laboratorio | consultas");

    private RecordWishes() {}

    /** How well a box stands for the whole record: 0 best, empty not at all. */
    static Optional<Integer> whole(String label) {
        String words = FieldWords.fold(label);
        if (SensitiveWords.in(words)) {
            return Optional.empty();
        }
        if (FieldWords.hasAny(words, DESIGNATED_RECORD_SET)) {
            return Optional.of(0);
        }
        boolean part = FieldWords.count(words) <= BRIEF && FieldWords.hasAny(words, KINDS);
        boolean whole = FieldWords.hasAny(words, WHOLE) && !FieldWords.hasAny(named(words), NOT_WHOLE) && !part;
        if (whole) {
            return Optional.of(FieldWords.hasAny(words, LESS_IMAGES) ? 3 : 1);
        }
        return FieldWords.isAny(words, ALL) ? Optional.of(2) : Optional.empty();
    }

    /** Without what it is said to include: "Entire record, including billing". */
    private static String named(String words) {
        int end = words.length();
        for (String including : INCLUDING) {
            int at = words.indexOf(" " + including + " ");
            end = at < 0 ? end : Math.min(end, at + 1);
        }
        return words.substring(0, end);
    }

    /** How well one of several answers stands for all that is offered: as the whole record, or as all kinds together. */
    static Optional<Integer> all(String label) {
        Optional<Integer> whole = whole(label);
        if (whole.isPresent()) {
            return whole;
        }
        String words = FieldWords.fold(label);
        boolean each = words.startsWith(" all ") || words.startsWith(" todos ") || words.startsWith(" todas ");
        return FieldWords.hasAny(words, IMAGES_AND_REPORTS) || each && !FieldWords.hasAny(words, NOT_WHOLE)
                ? Optional.of(2)
                : Optional.empty();
    }

    /** Whether a box or an option hands out the pictures themselves, which a record without them may lack. */
    static boolean images(String label) {
        String words = FieldWords.fold(label);
        return FieldWords.hasAny(words, IMAGES) && !FieldWords.hasAny(words, IMAGING_REPORTS_ONLY);
    }

    /** "Radiology images (please specify)" names a kind before it asks for more. */
    private static String kind(String words) {
        int end = words.length();
        for (String asking : SPECIFY) {
            int at = words.indexOf(" " + asking + " ");
            end = at < 0 ? end : Math.min(end, at + 1);
        }
        String before = words.substring(0, end);
        return end < words.length() && FieldWords.hasAny(before, NAMED) ? before : words;
    }

    /** Whether a single kind of record belongs to the request, when there is no box for the whole. */
    static boolean wanted(String label, RequestScope scope) {
        String words = kind(FieldWords.fold(label).replace(" and other ", " ").replace(" y otras ", " "));
        if (FieldWords.isEmpty(words)
                || FieldWords.isAny(words, DENIED)
                || FieldWords.hasAny(words, NOTHING_NAMED)
                || SensitiveWords.in(words)) {
            return false;
        }
        return switch (scope.kind()) {
            case EVERYTHING, ELECTRONIC_EXPORT -> true;
            case RECORDS -> !FieldWords.hasAny(words, IMAGES) || FieldWords.has(words, "reports");
            case IMAGES_WITH_REPORTS -> FieldWords.hasAny(words, IMAGING_REPORTS);
        };
    }

    /** Whether a kind of image belongs to the request; details that name one rule the others out. */
    static boolean imageWanted(String label, RequestScope scope) {
        String words = FieldWords.fold(label);
        return scope.withImages()
                && !FieldWords.isEmpty(words)
                && !FieldWords.hasAny(kind(words), NOTHING_NAMED)
                && !SensitiveWords.in(words);
    }
}
