package org.access524.form;

import java.util.ArrayList;
import java.util.List;

/**
 * The words in and around one field, folded once.
 *
 * @param own the field's own words by source, most telling first
 * @param question the words of the question it belongs to
 * @param section the heading above
 * @param options the labels of its options, without placeholders
 * @param label the first of the field's own words if it is a label, else one blank
 * @param read all texts that a person reads at the field, with a bar around each
 */
record FieldText(
        FormField field,
        List<Words> own,
        List<Words> question,
        Words section,
        List<String> options,
        String label,
        String read) {

    /** Folded words and where they stood. */
    record Words(Source source, String folded, boolean alone) {}

    private static final List<String> GENERIC = FieldWords.phrases(
            "include | yes | select | check | choose | incluir | si | x"
                    + " | check box | checkbox | on | include this | seleccionar | marcar | check here | click here | no");
    private static final List<String> FILLERS =
            FieldWords.phrases("required | optional | requerido | obligatorio | opcional | please print | if applicable"
                    + " | si corresponde | if any | if known | en letra de molde | please print legibly");
    private static final List<String> PLACEHOLDERS = FieldWords.phrases(
            "select | choose | please select | select one | please choose | choose one | seleccione | seleccione uno"
                    + " | elija | select state | select an option | please select one | none selected | elija uno");

    /** What form builders put into every field: it asks for nothing, and speaks of nobody. */
    private static final List<String> INVITES = FieldWords.phrases(
            "your answer | enter your answer | type your answer | type your answer here | your response | su respuesta | tu respuesta | escriba su respuesta");

    private static final List<String> ASIDES = FieldWords.phrases(
            "not | we will | we ll | we may | in case | must match | must show | must present | must bring | bring | photo id required"
                    + " | id required | as it appears | as shown on | for verification | to verify | so we can | so that we can"
                    + " | con identificacion | debe presentar | le enviaremos | le llamaremos | por si");

    private static final List<String> TO = FieldWords.phrases("to | al | a | and | y");
    private static final List<String> UNTIL = FieldWords.phrases("hasta | through | end | thru | until");
    private static final List<String> SMALL = FieldWords.phrases(
            "the | el | la | and | y | date | fecha | dia | mm | dd | yyyy | aaaa | of | de | range");
    private static final List<String> CONTACT = FieldWords.phrases(
            "phone | telephone | tel | cell | mobile | fax | email | address | street | city | state | zip | relationship"
                    + " | relation | telefono | celular | correo | direccion | ciudad | parentesco | relacion");
    private static final List<String> SHAPES = FieldWords.phrases("mm | dd | yyyy | yy | aaaa | date | fecha");
    private static final List<String> ASKING =
            FieldWords.phrases("is | are | was | were | do | does | did | has | have | es | esta | tiene");
    private static final List<String> DATES = FieldWords.phrases(
            "date | fecha | time | hora | date fecha | fecha date | date and time | date time | fecha y hora");

    static FieldText of(FormField field) {
        return of(field, "");
    }

    /** @param taken words that stand at the field before, after it, and belong to that one */
    static FieldText of(FormField field, String taken) {
        List<Words> own = new ArrayList<>();
        List<Words> question = new ArrayList<>();
        String label = withoutFillers(said(box(field.type()) ? field.label() : withoutAside(field.label())));
        String column = " ";
        if (inColumn(field, label)) {
            column = label;
            label = withoutFillers(said(field.before()));
        }
        boolean generic = box(field.type()) && FieldWords.isAny(label, GENERIC);
        String twice = box(field.type()) || column.length() > 1 ? "" : field.label();
        boolean labelled = !FieldWords.isEmpty(label) && !generic;
        if (labelled) {
            add(own, Source.LABEL, label);
            addLanguages(own, twice);
        }
        String before = said(field.before());
        boolean free = column.length() < 2 && (!labelled || taken.length() < 2 || !before.equals(taken));
        if (free && (!labelled || !box(field.type()))) {
            add(own, Source.BEFORE, before);
        }
        for (String hint : segments(field.hint())) {
            add(own, Source.HINT, withoutFillers(said(hint)));
        }
        String group = FieldWords.fold(field.group());
        boolean spoken = !own.isEmpty();
        if (!spoken) {
            add(own, Source.GROUP, withoutFillers(group));
        }
        add(own, Source.NAME, FieldWords.foldIdentifier(field.name()));
        add(own, Source.ID, FieldWords.foldIdentifier(field.elementId()));
        add(question, Source.GROUP, column);
        add(question, Source.GROUP, withoutFillers(group));
        Words section = new Words(Source.SECTION, FieldWords.fold(field.section()), !spoken);
        StringBuilder read = new StringBuilder("|");
        for (Words words : own) {
            if (!words.source().identifier()) {
                read.append(words.folded()).append('|');
            }
        }
        return new FieldText(
                field,
                mark(own, spoken),
                question,
                section,
                options(field),
                labelled || !own.isEmpty() && own.get(0).source() == Source.LABEL
                        ? own.get(0).folded()
                        : " ",
                read.append(' ').toString());
    }

    FieldText withoutSection() {
        return new FieldText(field, own, question, new Words(Source.SECTION, " ", false), options, label, read);
    }

    /** Whether it is a text to be written, as against a choice. */
    boolean written() {
        return switch (field.type()) {
            case TEXT, TEXTAREA, EMAIL, TEL, NUMBER, DATE, OTHER -> true;
            default -> false;
        };
    }

    boolean choice() {
        return !options.isEmpty() && !written();
    }

    /** Whether it is a list to choose from, which may stand for a part of something written, such as a month. */
    boolean list() {
        return field.type() == FieldType.SELECT;
    }

    /** The words of the question that it belongs to, one blank if there is none. */
    String group() {
        return question.isEmpty() ? " " : question.get(0).folded();
    }

    boolean box() {
        return box(field.type());
    }

    /** Whether its label is a sentence or a date, and no part of the question above. */
    boolean speaksForItself() {
        int turns = Kinds.FROM | Kinds.TO;
        boolean part = (Kinds.of(label) & Kinds.DATE) != 0
                || only(label, Kinds.NUMBER)
                || Kinds.last(label, turns)
                || label.length() > 1 && (Kinds.of(label.substring(0, label.indexOf(' ', 1) + 1)) & turns) != 0;
        return asksDate() || !part && FieldWords.count(label) > 2;
    }

    /** Whether its label asks how somebody is reached, or related. */
    boolean asksContact() {
        return FieldWords.hasAny(label, CONTACT);
    }

    /** Whether its label is "Date" and no more. */
    boolean asksDate() {
        return FieldWords.isAny(label, DATES);
    }

    /** Whether it is a row of a table of choices: "Lab results: yes, no". Then its question is itself an answer. */
    boolean row() {
        if (field.type() != FieldType.RADIO || label.length() < 2 || asksYesOrNo()) {
            return false;
        }
        int plain = 0;
        for (String option : options) {
            plain += option.startsWith(label) || FieldWords.isAny(option, GENERIC) ? 1 : 0;
        }
        return options.size() == 1 || plain == options.size() && plain > 0;
    }

    /** "Is the patient a minor?" */
    private boolean asksYesOrNo() {
        return FieldWords.isAny(label.substring(0, label.indexOf(' ', 1) + 1), ASKING);
    }

    /** Whether one of the field's own texts, or its group, has one of the phrases. */
    boolean says(List<String> phrases) {
        for (Words words : own) {
            if (FieldWords.hasAny(words.folded(), phrases)) {
                return true;
            }
        }
        for (Words words : question) {
            if (FieldWords.hasAny(words.folded(), phrases)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the texts that a person reads at the field is one of the phrases and nothing else. */
    boolean reads(List<String> phrases) {
        return in(read, "| ", phrases, " |");
    }

    /** Whether the label ends in one of the phrases. */
    boolean labelEnds(List<String> phrases) {
        return in(label + "|", " ", phrases, " |");
    }

    /** Whether a text that a person reads at the field begins, or all of them together end, with one of the phrases. */
    boolean readsAtEnd(List<String> phrases) {
        return in(read, "| ", phrases, " ") || readsLast(phrases);
    }

    private static boolean in(String text, String before, List<String> phrases, String after) {
        for (String phrase : phrases) {
            if (text.indexOf(before + phrase + after) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the texts at the field is, or one of the identifiers ends in, one of the phrases. */
    boolean ends(List<String> phrases) {
        for (Words words : own) {
            for (String phrase : phrases) {
                boolean end = words.source().identifier()
                        ? words.folded().endsWith(" " + phrase + " ")
                        : FieldWords.is(words.folded(), phrase);
                if (end) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a text that a person reads at the field has one of the phrases. */
    boolean readsWord(List<String> phrases) {
        return FieldWords.hasAny(read, phrases);
    }

    /** Whether a text that a person reads has words of the kind, and but for small words no others. */
    boolean only(int kind) {
        for (Words words : own) {
            if (!words.source().identifier() && only(words.folded(), kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean only(String folded, int kind) {
        boolean found = false;
        int start = 0;
        while (start + 1 < folded.length()) {
            int end = folded.indexOf(' ', start + 1);
            String word = folded.substring(start, end + 1);
            boolean one = (Kinds.of(word) & kind) != 0 || kind == Kinds.TO && FieldWords.isAny(word, TO);
            if (!one && !FieldWords.isAny(word, SMALL)) {
                return false;
            }
            found = found || one;
            start = end;
        }
        return found;
    }

    /** Whether what a person reads ends in a word of the kind, as a sentence does before a blank. */
    boolean leadsOn(int kind) {
        for (Words words : own) {
            boolean sentence = words.source() == Source.LABEL || words.source() == Source.BEFORE;
            if (sentence && Kinds.last(words.folded(), kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its first words end in one of the phrases, but for the shape of a date after them. */
    boolean turns(List<String> phrases) {
        String words = own.isEmpty() || own.get(0).source().identifier()
                ? " "
                : own.get(0).folded();
        boolean shape = true;
        while (shape && words.length() > 2) {
            int start = words.lastIndexOf(' ', words.length() - 2);
            shape = FieldWords.isAny(words.substring(start), SHAPES);
            words = shape ? words.substring(0, start + 1) : words;
        }
        return in(words + "|", " ", phrases, " |");
    }

    /** Whether what a person reads at the field ends in one of the phrases. */
    boolean readsLast(List<String> phrases) {
        return in(read, " ", phrases, " |");
    }

    /** The kinds of all words that a person reads at the field. */
    int kinds() {
        return Kinds.of(read);
    }

    /** "Address1": the first of several. */
    private static String numbered(String folded) {
        int last = folded.length() - 2;
        boolean joined = last > 3
                && FieldWords.count(folded) == 1
                && folded.charAt(last) >= '1'
                && folded.charAt(last) <= '3'
                && folded.charAt(last - 1) >= 'a';
        return joined ? folded.substring(0, last) + " " + folded.substring(last) : folded;
    }

    /** Folded, without the exceptions that name a protected category only to leave it out of the whole record. */
    private static String said(String text) {
        String folded = numbered(FieldWords.fold(text));
        String rest = SensitiveWords.withoutExceptions(folded);
        return FieldWords.isEmpty(rest) ? folded : rest;
    }

    /** "Personal e-mail (not your campus address)", "Legal name (must match your ID)": an aside asks for nothing. */
    private static String withoutAside(String text) {
        int start = text.indexOf('(');
        int end = start < 1 ? -1 : text.indexOf(')', start);
        boolean aside = end > 0 && startsWithAny(FieldWords.fold(text.substring(start, end)), ASIDES);
        return aside ? text.substring(0, start) + text.substring(end + 1) : text;
    }

    private static boolean startsWithAny(String folded, List<String> phrases) {
        for (String phrase : phrases) {
            if (folded.startsWith(" " + phrase + " ")) {
                return true;
            }
        }
        return false;
    }

    /** In a table with a column for each party the heading of the column says who, and that of the row what. */
    private static boolean inColumn(FormField field, String label) {
        boolean written = !box(field.type()) && field.type() != FieldType.RADIO;
        int asks = Kinds.NAME | Kinds.ADDRESS | Kinds.EMAIL | Kinds.NUMBER | Kinds.DATE | Kinds.CITY;
        return written
                && (Kinds.of(label) & asks) == 0
                && !FieldWords.hasAny(label, CONTACT)
                && Party.at(label).isPresent()
                && asksOfPerson(FieldWords.fold(field.before()));
    }

    private static boolean asksOfPerson(String folded) {
        for (CueIndex.Hit hit : CueIndex.ALL.find(folded)) {
            boolean brief = hit.words() + 2 >= FieldWords.count(folded);
            if (brief && PartyMeanings.personal(hit.cue().meaning())) {
                return true;
            }
        }
        return false;
    }

    private static boolean box(FieldType type) {
        return type == FieldType.CHECKBOX;
    }

    private static List<Words> mark(List<Words> own, boolean spoken) {
        List<Words> marked = new ArrayList<>();
        for (Words words : own) {
            marked.add(new Words(words.source(), words.folded(), !spoken));
        }
        return marked;
    }

    private static void add(List<Words> list, Source source, String folded) {
        if (!FieldWords.isEmpty(folded) && !FieldWords.isAny(folded, INVITES)) {
            list.add(new Words(source, folded, false));
        }
    }

    /** "Parent or guardian / Padre, madre o tutor": the same in two languages, each of which counts for itself. */
    private static void addLanguages(List<Words> own, String label) {
        int bar = label.indexOf(" / ");
        if (bar < 1 || label.indexOf(" / ", bar + 1) > 0) {
            return;
        }
        String first = withoutFillers(FieldWords.fold(label.substring(0, bar)));
        String second = withoutFillers(FieldWords.fold(label.substring(bar + 3)));
        if (!FieldWords.isAny(second, TO) && !FieldWords.isAny(second, UNTIL)) {
            add(own, Source.LABEL, first);
            add(own, Source.LABEL, second);
        }
    }

    private static String withoutFillers(String folded) {
        String rest = folded;
        for (String filler : FILLERS) {
            int at = rest.indexOf(" " + filler + " ");
            boolean last = at >= 0 && at + filler.length() + 2 == rest.length();
            if (last && at > 0) {
                rest = rest.substring(0, at + 1);
            }
        }
        return rest;
    }

    private static List<String> segments(String hint) {
        List<String> segments = new ArrayList<>();
        int start = 0;
        while (start < hint.length()) {
            int dot = hint.indexOf(" \u00b7 ", start);
            int end = dot < 0 ? hint.length() : dot;
            segments.add(hint.substring(start, end));
            start = end + 3;
        }
        return segments;
    }

    private static List<String> options(FormField field) {
        List<String> labels = new ArrayList<>();
        for (FieldOption option : field.options()) {
            String label = FieldWords.fold(option.label());
            if (!FieldWords.isEmpty(label) && !FieldWords.isAny(label, PLACEHOLDERS)) {
                labels.add(label);
            }
        }
        return labels;
    }
}
