package org.access524.barrier;

import static org.access524.barrier.BarrierKind.EXPIRY_DEMANDED;
import static org.access524.barrier.BarrierKind.PURPOSE_DEMANDED;
import static org.access524.barrier.BarrierKind.SSN_DEMANDED;
import static org.access524.barrier.BarrierKind.WITNESS;

import java.util.ArrayList;
import java.util.List;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/**
 * The lines of a form that are to be filled in: "Expires on: ____", "SSN (required) ____". What stands before a blank,
 * and in brackets after it, is a label; a statement may have several.
 */
final class FormLines {
    private static final int SHORTEST_BLANK = 3;
    private static final int LONGEST_LABEL = 110;

    private static final Phrases SSN = Phrases.list("""
            social security; ssn; s s n; soc sec; ss number; ss no; | ss; seguro social; nss
            """);
    private static final Phrases SSN_OR_ANOTHER = Phrases.list("or; o");
    private static final Phrases EXPIRY = Phrases.list("""
            expiration date; expiration event; date of expiration; expiration |; | expiration; expires; expire on;
            end date; ends; stop date; stop on; good until; good through; good thru; valid until; valid through;
            valid thru; lasts until; last until; in effect until; in force until; effective until; terminates on;
            runs out on; lapses on; vence; vencera; vencimiento; caduca; caducidad; expira; expirara; valida hasta;
            valido hasta; vigente hasta
            """);
    private static final Phrases PURPOSE = Phrases.list("""
            purpose; purposes; reason; reasons; why; motivo; proposito; razon; finalidad; para que; por que
            """);
    private static final Phrases WITNESSES = Phrases.list("""
            witness; witnesses; witnessed; testigo; testigos
            """);

    private static final Phrases REQUIRED = Phrases.list("""
            required; mandatory; compulsory; must be completed; must be filled; must be given; must be entered;
            must complete; must be supplied; must be provided; not be left blank; not be blank; not leave blank;
            not leave this blank; cannot be blank; not optional; not accepted without; not processed without;
            cannot process without; cannot be processed without; not accept ... without; no se recibe ... sin;
            no se acepta ... sin; no se procesa ... sin; obligatorio; obligatoria; requerido; requerida;
            no dejar en blanco; no deje en blanco
            """);
    /** To be ticked or filled in, as every line is. */
    private static final Phrases ASKED_FOR = Phrases.list("""
            must; required; state; specify; give; indicate; describe; explain; needed; please; write; tell us; why; identify;
            indique; explique; especifique; describa; escriba; obligatori*
            """);

    private static final Phrases PURPOSE_REQUIRED = Phrases.list("""
            required; mandatory; compulsory; not optional; not be left blank; not leave blank; obligatorio; obligatoria; requerido
            """);

    private static final Phrases NOT_NEEDED = Phrases.list("""
            if; unless; only; skip; optional; voluntary; last four; last 4; last digits; four digits; 4 digits; xxx;
            ultimos; opcional; si; omit; when; cannot; commission; notary; verbal*; license; card; passport; id;
            medication; insurance; policy; attorney*; employer*; mark; other; visit; not required;
            for the purpose of; guarantor; subscriber; spouse; parent*; amend*
            """);

    /** A label, and whether its line must be filled in. */
    private record Label(String written, FoldedText words) {}

    private FormLines() {}

    /** What the lines of a statement ask for. */
    static List<FoundBarrier> in(Statement statement, Page page) {
        List<FoundBarrier> found = new ArrayList<>();
        for (Label label : labels(statement.quote())) {
            FoldedText words = label.words();
            if (NOT_NEEDED.in(words)) {
                continue;
            }
            boolean required = REQUIRED.in(words);
            if (SSN.in(words) && !SSN_OR_ANOTHER.in(words)) {
                found.add(of(SSN_DEMANDED, required, label));
            }
            if (EXPIRY.in(words)
                    && (required
                            || page.isAuthorizationForm() && !StatingWordings.EXPIRES_BY_ITSELF.in(page.words()))) {
                found.add(of(EXPIRY_DEMANDED, required, label));
            }
            if (PURPOSE.in(words) && ASKED_FOR.in(words)) {
                found.add(of(PURPOSE_DEMANDED, PURPOSE_REQUIRED.in(words), label));
            }
            if (WITNESSES.in(words)) {
                found.add(of(WITNESS, required, label));
            }
        }
        return found;
    }

    private static FoundBarrier of(BarrierKind kind, boolean required, Label label) {
        return new FoundBarrier(kind, required ? BarrierStrength.FIRM : BarrierStrength.QUESTION, label.written());
    }

    private static List<Label> labels(String line) {
        List<Label> labels = new ArrayList<>();
        int start = 0;
        int blank = line.indexOf("___");
        while (blank >= 0) {
            int end = blankEnd(line, blank);
            int close = end < line.length() && line.charAt(end) == '(' ? line.indexOf(')', end) + 1 : 0;
            int next = Math.max(end, close);
            if (blank - start <= LONGEST_LABEL) {
                String before = line.substring(start, blank).trim();
                labels.add(new Label(
                        line.substring(start, next).trim(), Page.fold(before + ' ' + line.substring(end, next))));
            }
            start = next;
            blank = line.indexOf("___", next);
        }
        if (labels.isEmpty() && line.endsWith(")") && line.length() <= LONGEST_LABEL && line.indexOf(". ") < 0) {
            Label label = new Label(line, Page.fold(line));
            if (REQUIRED.in(label.words())) {
                labels.add(label);
            }
        }
        return labels;
    }

    /** A blank may have strokes for a date or a number in it, and bars of its own. */
    private static int blankEnd(String line, int start) {
        int end = start + SHORTEST_BLANK;
        while (end < line.length() && "_-/ .".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
