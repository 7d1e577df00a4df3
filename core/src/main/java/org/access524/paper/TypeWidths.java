package org.access524.paper;

import java.util.HashMap;
import java.util.Map;

/** Where in a run each of its characters stands, by what the faces of a page measure. */
final class TypeWidths {

    /** Fewer characters than these do not tell how wide a face runs. */
    private static final int ENOUGH = 25;

    private static final int MOST = 20_000;

    /** What is known of one face. */
    private static final class Measure {
        final Face face;
        double seen;
        double natural;
        int characters;

        Measure(String font) {
            face = Face.of(font);
        }

        /** How much wider than its table it runs, for each point of its size; 0 if that is not known. */
        double scale() {
            return characters >= ENOUGH && natural > 0 ? seen / natural : 0;
        }
    }

    private final Map<String, Measure> measures = new HashMap<>();

    /** Measures the faces of a page by the runs that have words only. */
    TypeWidths(PaperPage page) {
        int looked = 0;
        for (PrintedText text : page.texts()) {
            if (looked++ > MOST) {
                return;
            }
            if (text.text().length() > 1 && text.text().indexOf('_') < 0 && text.size() > 0) {
                Measure measure = measure(text);
                measure.seen += text.box().width() / text.size();
                measure.natural += measure.face.width(text.text(), false);
                measure.characters += text.text().length();
            }
        }
    }

    private Measure measure(PrintedText text) {
        return measures.computeIfAbsent(text.font(), Measure::new);
    }

    boolean isBold(PrintedText run) {
        return measure(run).face.bold();
    }

    /** The size at which a run would be as wide as it is. */
    double likelySize(PrintedText run) {
        double natural = measure(run).face.width(run.text(), false);
        return natural > 0 ? 1000 * run.box().width() / natural : run.size();
    }

    /** The left edges of the characters of a run, and its right edge, by how wide the face runs elsewhere on the page. */
    double[] edges(PrintedText run) {
        Measure measure = measure(run);
        double words = measure.face.width(run.text(), true);
        double lines = measure.face.width(run.text(), false) - words;
        double share = words + lines > 0 ? run.box().width() / (words + lines) : 0;
        double measured = measure.scale() * run.size();
        if (lines > 0 && measured > 0) {
            double rest = (run.box().width() - words * measured) / lines;
            if (rest > 0.7 * share && rest < 1.5 * share) {
                return edges(run, measure.face, measured, rest);
            }
        }
        return edges(run, measure.face, share, share);
    }

    /** The same by the tables alone. */
    double[] plainEdges(PrintedText run) {
        Face face = measure(run).face;
        double natural = face.width(run.text(), false);
        double share = natural > 0 ? run.box().width() / natural : 0;
        return edges(run, face, share, share);
    }

    private static double[] edges(PrintedText run, Face face, double wordShare, double lineShare) {
        String text = run.text();
        double[] edges = new double[text.length() + 1];
        edges[0] = run.box().left();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            edges[i + 1] = edges[i] + face.width(c) * (c == '_' ? lineShare : wordShare);
        }
        return edges;
    }
}
