package org.access524.fill;

import java.util.List;
import java.util.Optional;
import org.access524.form.FieldOption;
import org.access524.form.FieldWords;
import org.access524.form.FormField;
import org.access524.person.Relationship;
import org.access524.person.Representative;

/** What forms call a personal representative's relationship to the patient. */
final class RelationshipWords {
    private static final List<String> MOTHER = FieldWords.phrases("mother | madre | mom | mama");
    private static final List<String> FATHER = FieldWords.phrases("father | padre | dad | papa");

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
            case PARENT_OF_MINOR ->
                FieldWords.phrases(
                        "parent of minor | parent | padre | madre | mother | father | my child | my minor child | child | minor | hijo | hija | menor");
            case LEGAL_GUARDIAN -> FieldWords.phrases("legal guardian | guardian | tutor legal | tutor");
            case HEALTH_CARE_AGENT ->
                FieldWords.phrases(
                        "health care agent | healthcare agent | health care proxy | healthcare power of attorney"
                                + " | power of attorney | dpoa | poa | proxy | agent | apoderado | apoderada | poder notarial | agente | poder para | attorney in fact | act legally");
            case EXECUTOR_OF_ESTATE ->
                FieldWords.phrases(
                        "executor of estate | executor | executrix | administrator | sucesion | albacea | estate | deceased | died | next of kin | fallecido | fallecida");
            case OTHER -> FieldWords.phrases("personal representative | legal representative | representante personal");
        };
    }

    /**
     * The option that names the relationship. Where a form tells mothers from fathers, the person's own words for what
     * makes them one decide; without such words nothing is chosen.
     */
    static Optional<FieldOption> option(FormField field, Representative representative) {
        Optional<FieldOption> mother = Options.containing(field, MOTHER, FATHER);
        Optional<FieldOption> father = Options.containing(field, FATHER, MOTHER);
        boolean told = representative.relationship() == Relationship.PARENT_OF_MINOR
                && mother.isPresent()
                && father.isPresent()
                && mother.get() != father.get();
        if (!told) {
            return Options.containing(field, names(representative.relationship()), List.of());
        }
        String words = FieldWords.fold(representative.authority());
        if (FieldWords.hasAny(words, MOTHER)) {
            return mother;
        }
        if (FieldWords.hasAny(words, FATHER)) {
            return father;
        }
        return Options.containing(field, FieldWords.phrases("parent | parent of minor"), List.of());
    }

    static boolean fits(String label, Relationship relationship) {
        return FieldWords.hasAny(FieldWords.fold(label), names(relationship));
    }
}
