package org.access524.page;

import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** Names of facilities and departments in the words beside a way in. */
final class PlaceNames {
    private static final int MOST_WORDS = 8;
    private static final int MOST_WORDS_OF_TOWN = 4;
    private static final Phrases FACILITY = Phrases.list("""
            hospital*; clinic; clinics; center; centers; centre; campus; medical center; practice; pediatrics; associates;
            group; surgery; infirmary; physicians; clinica; centro; consultorio; rehabilitation; orthoped*; oncology;
            cardiology; memorial; university; dental; health; healthcare; care; medicine; dermatology; urgent care;
            behavioral health; specialists; partners; hospice; nursing home; region; location; pavilion; tower; building
            """);
    private static final Phrases DEPARTMENT = Phrases.list("""
            medical records; health records; patient records; clinical records; hospital records; records department;
            records desk; medical record department; him; himd; roi; release of information; health information management;
            health information services; health information; radiology; imaging; film library; image library;
            correspondence; department; dept; record department; medical record; records office; expedientes; archivo;
            records archive*; registros; radiologia; library
            """);
    private static final Phrases NO_NAME = Phrases.list("""
            form; forms; authorization; authorize; request; requests; requesting; access; protected; disclosure; disclose;
            act; code; policy; notice; rights; law; hipaa; portal; mychart; consent; solicitud; formulario; autorizacion;
            box; copy; copies; cd; cds; disc; discs; clerk; obtaining; privacy; insurance; your; my; our; urgent; release of medical; release medical
            """);
    private static final Phrases TOPIC = Phrases.list("""
            phone*; telephone*; tel; fax; facsimile; e mail; email*; mail*; address*; hours; contact*; call; location; locations;
            in person; toll free; online; question*; request*; help; form; forms; fee; fees; cost; costs; step; steps;
            option; options; information; instruction*; important; note; notes; overview; patients; patient; visitors;
            release; resources; faq; faqs; download; print; submit; send; return; payment*; billing; portal; mychart;
            details; requirements; delivery; format; turnaround; processing; status; date*; name; images; x rays; imaging; records;
            medical; record; website; web; attn; attention; office; department; main; other; both; link*; copy; copies; cds; cd; disc; discs;
            you; your; to; how; what; when; where; who; why; we; us; our; my; me; is; are; do; can; before; after; by; with;
            more; about; get; need; know; good; use; if; or; no; yes; please; welcome; services; department*; mailbox;
            telefono; correo; direccion; horario*; formulario*; solicitud*; como; preguntas; ubicacion*; contacto; monday*; weekdays;
            english; spanish; espanol; required; optional; frequently; facility; facilities; campus; physician*; provider*
            """);
    private static final Phrases LABEL = Phrases.list("""
            phone; telephone; tel; fax; facsimile; e mail; email; mail; mailing address; postal address; address; hours;
            office hours; hours of operation; phone number; fax number; by mail; by fax; by phone; by email; by e mail;
            in person; telefono; correo; correo electronico; direccion; horario; u s mail; us mail; phone fax
            """);
    private static final WordList LEADING =
            WordList.of("call; fax; phone; telephone; contact; mail; email; e-mail; send; for; the; our; to; at; in; "
                    + "from; if; please; attn; attn:; attention; questions; copies; visit; bring; write; your; a; an; "
                    + "address; address:; of; and; by; or; llame; envíe; return; submit; when; after; all; charts; ask; "
                    + "reach; de; del; la; los; y; &; -; –; tel; with; requests; form:; deliver; mailing; address,; "
                    + "hours; hours:; requesting; both; see");
    private static final String HOUSES = " hospital clinic campus ";
    private static final String JOINING = " of the and & for de del la los las y – - at ";

    private PlaceNames() {}

    /** Whether a line is only the label of what follows. */
    static boolean isLabel(String line) {
        String words = FoldedText.of(line).words();
        return words.length() < 40 && LABEL.in(FoldedText.of("| " + words)) && isWhole(words);
    }

    private static boolean isWhole(String words) {
        for (var label : LABEL.phrases()) {
            if (label.toString().equals(words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words name a whole house and not a department of it. */
    static boolean isFacility(String name) {
        FoldedText words = FoldedText.of(name);
        return FACILITY.in(words) && !DEPARTMENT.in(words) && !NO_NAME.in(words);
    }

    static boolean isDepartment(String name) {
        return DEPARTMENT.in(FoldedText.of(name));
    }

    /** The last name of a facility or department in running text, or empty. */
    static String lastIn(String text) {
        String best = "";
        StringBuilder run = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int blank = text.indexOf(' ', from);
            int end = blank < 0 ? text.length() : blank;
            String word = text.substring(from, end);
            boolean joining = run.length() > 0 && JOINING.contains(' ' + word.toLowerCase() + ' ');
            if (startsRun(word)) {
                best = better(best, run);
                run.setLength(0);
            }
            if (isCapital(bare(word)) || joining) {
                run.append(run.length() == 0 ? "" : " ").append(word);
                if (endsRun(word)) {
                    best = better(best, run);
                    run.setLength(0);
                }
            } else {
                boolean house = run.length() > 0 && HOUSES.contains(' ' + withoutMarks(word) + ' ');
                run.append(house ? ' ' + withoutMarks(word) : "");
                best = better(best, run);
                run.setLength(0);
            }
            from = end + 1;
        }
        return better(best, run);
    }

    private static String withoutMarks(String word) {
        int end = word.length();
        while (end > 0 && ",;:.?)".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean startsRun(String word) {
        return word.startsWith("(")
                || word.startsWith("\"")
                || word.equals("-")
                || word.equals("–")
                || word.equals("|");
    }

    private static boolean endsRun(String word) {
        char last = word.charAt(word.length() - 1);
        boolean abbreviated = word.equals("St.") || word.equals("Mt.") || word.equals("Dr.") || word.equals("Ft.");
        return ",;:.?)".indexOf(last) >= 0 && !abbreviated;
    }

    private static String bare(String word) {
        return word.startsWith("(") || word.startsWith("\"") || word.startsWith("¿") ? word.substring(1) : word;
    }

    private static boolean isCapital(String word) {
        char first = word.isEmpty() ? 'a' : word.charAt(0);
        return first >= 'A' && first <= 'Z' || first >= 'À' && first < 'ß';
    }

    private static String better(String best, StringBuilder run) {
        String name = trimmed(run.toString());
        return isName(name) ? name : best;
    }

    private static String trimmed(String run) {
        String name = run;
        boolean cut = true;
        while (cut && !name.isEmpty()) {
            int blank = name.indexOf(' ');
            String first = blank < 0 ? name : name.substring(0, blank);
            cut = LEADING.has(first.toLowerCase());
            name = cut ? blank < 0 ? "" : name.substring(blank + 1) : name;
        }
        while (!name.isEmpty() && ",;:.?)(\" ".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1);
        }
        int blank = name.lastIndexOf(' ');
        boolean open =
                blank > 0 && JOINING.contains(' ' + name.substring(blank + 1).toLowerCase() + ' ');
        String closed = open ? trimmed(name.substring(0, blank)) : name;
        return closed.startsWith("(") || closed.startsWith("\"") ? closed.substring(1) : closed;
    }

    /** Whether words as a whole name a facility or a department. */
    static boolean isName(String name) {
        if (name.isEmpty() || wordCount(name) > MOST_WORDS) {
            return false;
        }
        FoldedText words = FoldedText.of(name);
        return (FACILITY.in(words) || DEPARTMENT.in(words)) && !NO_NAME.in(words);
    }

    /** Whether words are a name and nothing else: few, or each with a capital. */
    static boolean isTitle(String words) {
        boolean few = isName(words) && wordCount(words) <= 3 && isCapital(words) && words.equals(trimmed(words));
        return few || !words.isEmpty() && lastIn(words).equals(words);
    }

    /** Whether words may be the name of a town that stands for the facility there. */
    static boolean isTown(String name) {
        if (name.length() < 3 || wordCount(name) > MOST_WORDS_OF_TOWN || TOPIC.in(FoldedText.of(name))) {
            return false;
        }
        boolean starts = true;
        for (int i = 0; i < name.length(); i++) {
            if (starts && !isCapital(name.substring(i, i + 1)) && !isJoining(name, i)) {
                return false;
            }
            starts = name.charAt(i) == ' ';
            if (":|@?0123456789".indexOf(name.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isJoining(String name, int start) {
        int end = name.indexOf(' ', start);
        return JOINING.contains(' ' + name.substring(start, end < 0 ? name.length() : end) + ' ');
    }

    private static int wordCount(String text) {
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == ' ' ? 1 : 0;
        }
        return count;
    }
}
