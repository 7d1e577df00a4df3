package org.access524.paper;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.access524.export.PatientJson;
import org.access524.fill.Decision;
import org.access524.fill.FillItem;
import org.access524.fill.FillPlanner;
import org.access524.form.ClassifiedField;
import org.access524.form.FieldClassifier;
import org.access524.form.FormField;
import org.access524.json.JsonArray;
import org.access524.json.JsonText;
import org.access524.letter.AccessRequestLetter;
import org.access524.person.Patient;
import org.access524.request.RequestScope;

/**
 * Compares what would be written into real forms with what a careful assistant would write. Arguments: a folder of pages as
 * {@link DumpedPages} reads them, a folder of labels, and {@code quiet} if the faults are not to be listed.
 */
public final class PaperEvaluation {

    /** What became of one labelled blank. */
    private enum Outcome {
        RIGHT,
        WRONG,
        EMPTY,
        NOT_FOUND,
        KEPT,
        TOUCHED,
        EITHER,
        INVENTED
    }

    /** A box of a blank, with what is planned for it. */
    private record Written(Blank blank, ClassifiedField classified, FillItem item, int box) {

        boolean filled() {
            boolean option = !blank.field().options().isEmpty() && blank.kind() == Blank.Kind.CHECK;
            return item.decision() == Decision.FILL
                    && (!option || blank.field().options().get(box).value().equals(item.value()));
        }
    }

    private final Patient patient;
    private final boolean quiet;
    private final Map<String, int[]> scores = new TreeMap<>();
    private final StringBuilder faults = new StringBuilder();

    private PaperEvaluation(Patient patient, boolean quiet) {
        this.patient = patient;
        this.quiet = quiet;
    }

    public static void main(String[] arguments) throws IOException {
        PaperEvaluation evaluation =
                new PaperEvaluation(person(), arguments.length > 2 && arguments[2].equals("quiet"));
        List<Path> labels;
        try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
            labels = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (Path label : labels) {
            JsonObject form = Json.parse(Files.readString(label)).asObject();
            evaluation.score(form, DumpedPages.read(Path.of(arguments[0], form.getString("file", "") + ".json")));
        }
        evaluation.print();
    }

    /** Whoever the forms are filled for. */
    static Patient person() throws IOException {
        JsonObject people = Json.parse(Files.readString(Path.of("extension/e2e/forms/people.json")))
                .asObject();
        return PatientJson.read((org.access524.json.JsonObject)
                plain(people.get("self").asObject().get("patient")));
    }

    private void score(JsonObject form, List<PaperPage> pages) {
        Map<String, Widget> widgets = new TreeMap<>();
        pages.forEach(page -> page.widgets().forEach(widget -> widgets.put(widget.id(), widget)));
        List<Written> written = written(PaperForm.blanks(pages));
        Set<Written> met = new HashSet<>();
        String kind = form.getString("kind", "flat");
        int[] counts = new int[Outcome.values().length];
        faults.append("\n== ").append(form.getString("file", "")).append('\n');
        for (JsonValue each : form.get("expect").asArray()) {
            JsonObject expected = each.asObject();
            Written found = find(expected, written, widgets);
            if (found != null) {
                met.add(found);
            }
            Outcome outcome = outcome(expected.get("want").asObject(), found);
            counts[outcome.ordinal()]++;
            if (outcome == Outcome.WRONG
                    || outcome == Outcome.EMPTY
                    || outcome == Outcome.NOT_FOUND
                    || outcome == Outcome.TOUCHED) {
                fault(outcome, expected.toString(), found);
            }
        }
        for (Written each : written) {
            if (each.filled() && !met.contains(each) && each.box() < marks(each.blank())) {
                counts[Outcome.INVENTED.ordinal()]++;
                fault(Outcome.INVENTED, "", each);
            }
        }
        String line = line(form.getString("file", ""), counts);
        System.out.println(line);
        int[] sum = scores.computeIfAbsent(kind, k -> new int[counts.length]);
        for (int i = 0; i < counts.length; i++) {
            sum[i] += counts[i];
        }
    }

    /** How many boxes of a blank take an answer of their own. */
    private static int marks(Blank blank) {
        return blank.kind() == Blank.Kind.CHECK ? blank.boxes().size() : 1;
    }

    private List<Written> written(List<Blank> blanks) {
        List<FormField> fields = new ArrayList<>();
        blanks.forEach(blank -> fields.add(blank.field()));
        List<ClassifiedField> classified = FieldClassifier.classify(fields);
        List<FillItem> items = FillPlanner.plan(
                        classified,
                        patient,
                        RequestScope.EVERYTHING,
                        (scope, maxLength) -> AccessRequestLetter.wording(patient, scope, maxLength))
                .items();
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < blanks.size(); i++) {
            for (int box = 0; box < blanks.get(i).boxes().size(); box++) {
                written.add(new Written(blanks.get(i), classified.get(i), items.get(i), box));
            }
        }
        return written;
    }

    private static Written find(JsonObject expected, List<Written> written, Map<String, Widget> widgets) {
        String name = expected.getString("field", "");
        String on = expected.getString("on", "");
        Written best = null;
        double most = 0;
        for (Written each : written) {
            if (!name.isEmpty()) {
                if (each.blank().widgets().isEmpty()) {
                    continue;
                }
                Widget widget = widgets.get(each.blank().widgets().get(each.box()));
                if (widget.name().equals(name) && (on.isEmpty() || widget.on().equals(on))) {
                    double near = expected.get("box") == null ? 1 : 0.001 + share(box(expected), each);
                    if (near > most) {
                        most = near;
                        best = each;
                    }
                }
            } else if (each.blank().page() == expected.getInt("page", 1)) {
                double share = share(box(expected), each);
                if (share > most && share > 0.3) {
                    most = share;
                    best = each;
                }
            }
        }
        return best;
    }

    private static Box box(JsonObject expected) {
        com.eclipsesource.json.JsonArray sides = expected.get("box").asArray();
        return new Box(
                sides.get(0).asDouble(),
                sides.get(1).asDouble(),
                sides.get(2).asDouble(),
                sides.get(3).asDouble());
    }

    /** How much of the smaller box both share; a little more if the larger one is not much larger. */
    private static double share(Box box, Written written) {
        Box other = written.blank().boxes().get(written.box());
        double width = Math.min(box.right(), other.right()) - Math.max(box.left(), other.left());
        double height = Math.min(box.bottom(), other.bottom()) - Math.max(box.top(), other.top());
        if (width <= 0 || height <= 0) {
            return 0;
        }
        double smaller = Math.min(box.width() * box.height(), other.width() * other.height());
        double larger = Math.max(box.width() * box.height(), other.width() * other.height());
        return width * height / smaller + width * height / larger / 100;
    }

    private static Outcome outcome(JsonObject want, Written found) {
        if (want.getBoolean("either", false)) {
            return Outcome.EITHER;
        }
        if (want.getBoolean("left", false)) {
            return found != null && found.filled() ? Outcome.TOUCHED : Outcome.KEPT;
        }
        if (found == null) {
            return Outcome.NOT_FOUND;
        }
        if (!found.filled()) {
            return Outcome.EMPTY;
        }
        boolean mark = found.blank().kind() == Blank.Kind.CHECK;
        if (want.getBoolean("checked", false)) {
            return mark ? Outcome.RIGHT : Outcome.WRONG;
        }
        String value = bare(found.item().value());
        String shown = bare(found.item().shown());
        for (JsonValue text : want.get("text").asArray()) {
            String accepted = bare(text.asString());
            boolean part = text.asString().startsWith("~") && value.contains(accepted);
            if (!mark && (part || value.equals(accepted) || shown.equals(accepted))) {
                return Outcome.RIGHT;
            }
        }
        return Outcome.WRONG;
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.toLowerCase().chars().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private void fault(Outcome outcome, String expected, Written found) {
        faults.append(outcome).append(' ').append(expected).append('\n');
        if (found != null) {
            FormField field = found.blank().field();
            faults.append("      read: ")
                    .append(field.type())
                    .append(" [")
                    .append(field.label())
                    .append("] before [")
                    .append(field.before())
                    .append("] group [")
                    .append(field.group())
                    .append("] section [")
                    .append(field.section())
                    .append("] hint [")
                    .append(field.hint())
                    .append("] name [")
                    .append(field.name())
                    .append("] ")
                    .append(field.options())
                    .append("\n      ")
                    .append(found.classified().meaning())
                    .append(' ')
                    .append(found.classified().signals())
                    .append(' ')
                    .append(found.item().decision())
                    .append(" \"")
                    .append(found.item().value())
                    .append("\" ")
                    .append(found.item().reason().key())
                    .append(" at ")
                    .append(found.blank().page())
                    .append(' ')
                    .append(found.blank().boxes().get(found.box()))
                    .append('\n');
        }
    }

    private static String line(String name, int[] counts) {
        int right = counts[Outcome.RIGHT.ordinal()];
        int wanted = right
                + counts[Outcome.WRONG.ordinal()]
                + counts[Outcome.EMPTY.ordinal()]
                + counts[Outcome.NOT_FOUND.ordinal()];
        return String.format(
                "%-58s %3d of %3d right (%.3f), %d wrong, %d empty, %d not found; %d touched of %d; %d either, %d invented",
                name,
                right,
                wanted,
                right / (double) Math.max(1, wanted),
                counts[Outcome.WRONG.ordinal()],
                counts[Outcome.EMPTY.ordinal()],
                counts[Outcome.NOT_FOUND.ordinal()],
                counts[Outcome.TOUCHED.ordinal()],
                counts[Outcome.TOUCHED.ordinal()] + counts[Outcome.KEPT.ordinal()],
                counts[Outcome.EITHER.ordinal()],
                counts[Outcome.INVENTED.ordinal()]);
    }

    private void print() {
        if (!quiet) {
            System.out.println(faults);
        }
        scores.forEach((kind, counts) -> System.out.println(line("ALL " + kind, counts)));
    }

    private static org.access524.json.JsonValue plain(JsonValue value) {
        if (value.isObject()) {
            org.access524.json.JsonObject object = new org.access524.json.JsonObject();
            for (JsonObject.Member member : value.asObject()) {
                object = object.with(member.getName(), plain(member.getValue()));
            }
            return object;
        }
        if (value.isArray()) {
            List<org.access524.json.JsonValue> items = new ArrayList<>();
            value.asArray().forEach(each -> items.add(plain(each)));
            return new JsonArray(items);
        }
        return value.isBoolean()
                ? new org.access524.json.JsonBoolean(value.asBoolean())
                : new JsonText(value.asString());
    }
}
