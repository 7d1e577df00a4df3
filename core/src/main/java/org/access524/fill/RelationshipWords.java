package org.access524.fill;

import java.util.List;
import org.access524.form.FieldWords;
import org.access524.person.Relationship;

/** What forms call a personal representative's relationship to the patient. */
final class RelationshipWords {
    private RelationshipWords() {}

    /** The relationship in the words of a form that leaves room for them. */
    static String text(Relationship relationship) {
        return switch (relationship) {
            case PARENT_OF_MINOR -> "Parent of minor";
            case LEGAL_GUARDIAN -> "Legal guardian";
            case HEALTH_CARE_AGENT -> "Health care agent";
            case EXECUTOR_OF_ESTATE -> "Executor of estate";
            case OTHER -> "Personal representative";
        };
    }

    /** Names in the order in which they fit best. */
    static List<String> names(Relationship relationship) {
        return switch (relationship) {
            case PARENT_OF_MINOR -> FieldWords.phrases("parent of minor | parent | padre | madre | mother | father");
            case LEGAL_GUARDIAN -> FieldWords.phrases("legal guardian | guardian | tutor legal | tutor");
            case HEALTH_CARE_AGENT ->
                FieldWords.phrases(
                        "health care agent | healthcare agent | health care proxy | healthcare power of attorney"
                                + " | power of attorney | dpoa | poa | proxy | agent | apoderado | poder notarial");
            case EXECUTOR_OF_ESTATE -> FieldWords.phrases("executor of estate | executor | administrator | albacea");
            case OTHER -> FieldWords.phrases("personal representative | legal representative | representante personal");
        };
    }

    static boolean fits(String label, Relationship relationship) {
        return FieldWords.hasAny(FieldWords.fold(label), names(relationship));
    }
}
