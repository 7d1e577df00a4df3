package org.access524.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A form written down line by line, with what each of its fields asks for.
 *
 * <p>{@code # Heading}, {@code ? Question of a group}, {@code ?} for none, and fields as
 * {@code KIND@identifier Label ~ hint [option / option] => MEANING or MEANING}. Kinds: T text, A lines, D date, E e-mail,
 * P telephone, F file, B box, R radio, S list. Identifier, hint and options may be missing.
 */
final class FormScript {
    private final FormBuilder form = new FormBuilder();
    private final List<String> wanted = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private String group = "";

    /** The lines whose field was taken for something else, with what it was taken for. */
    static List<String> mistakes(String script) {
        FormScript read = new FormScript();
        for (String line : script.split("\n")) {
            read.line(line.trim());
        }
        return read.mistakes();
    }

    private List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        List<ClassifiedField> classified = FieldClassifier.classify(form.fields());
        for (int i = 0; i < lines.size(); i++) {
            String meaning = classified.get(i).meaning().name();
            if (!List.of(wanted.get(i).split(" or ")).contains(meaning)) {
                mistakes.add(lines.get(i) + " was taken for " + meaning + " "
                        + classified.get(i).signals());
            }
        }
        return mistakes;
    }

    private void line(String line) {
        if (line.isEmpty()) {
            return;
        }
        if (line.startsWith("#")) {
            form.section(line.substring(1).trim());
            group = "";
            return;
        }
        if (line.startsWith("?")) {
            group = line.substring(1).trim();
            form.group(group);
            return;
        }
        int arrow = line.indexOf("=>");
        lines.add(line);
        wanted.add(line.substring(arrow + 2).trim());
        field(line.substring(0, arrow).trim());
    }

    private void field(String words) {
        int blank = words.indexOf(' ');
        String kind = blank < 0 ? words : words.substring(0, blank);
        String rest = blank < 0 ? "" : words.substring(blank + 1).trim();
        int bracket = rest.indexOf('[');
        String[] options = bracket < 0
                ? new String[0]
                : rest.substring(bracket + 1, rest.lastIndexOf(']')).split(" / ");
        String text = bracket < 0 ? rest : rest.substring(0, bracket).trim();
        int tilde = text.indexOf('~');
        String label = tilde < 0 ? text : text.substring(0, tilde).trim();
        FormBuilder.Field field = form.field(type(kind.charAt(0)), label).options(options);
        int at = kind.indexOf('@');
        if (at > 0) {
            field.named(kind.substring(at + 1)).withId(kind.substring(at + 1));
        }
        if (tilde >= 0) {
            field.hint(text.substring(tilde + 1).trim());
        }
        if (type(kind.charAt(0)) == FieldType.RADIO && group.isEmpty()) {
            form.group(label);
            field.add();
            form.group("");
        } else {
            field.add();
        }
    }

    private static FieldType type(char kind) {
        return switch (kind) {
            case 'A' -> FieldType.TEXTAREA;
            case 'B' -> FieldType.CHECKBOX;
            case 'D' -> FieldType.DATE;
            case 'E' -> FieldType.EMAIL;
            case 'F' -> FieldType.FILE;
            case 'P' -> FieldType.TEL;
            case 'R' -> FieldType.RADIO;
            case 'S' -> FieldType.SELECT;
            default -> FieldType.TEXT;
        };
    }
}
