package org.access524.packet;

import java.util.List;
import org.access524.export.Particular;
import org.access524.law.Citation;

/** A document about one request, in English. */
public record Packet(String title, List<Section> sections) {

    /**
     * A part of the document under a heading.
     *
     * @param name for programs: the same in every packet
     */
    public record Section(String name, String heading, List<Block> blocks) {}

    /** What stands under a heading. */
    public sealed interface Block {}

    /** A paragraph. */
    public record Paragraph(String text) implements Block {}

    /** What is known, with a label each. */
    public record Facts(List<Particular> facts) implements Block {}

    /** Rows under the headings of columns. */
    public record Table(List<String> columns, List<List<String>> rows) implements Block {}

    /** Something written, as it was. */
    public record Writing(String heading, String text) implements Block {}

    /** How a date was found. */
    public record Working(String heading, List<Step> steps) implements Block {}

    /** One step, with the clause that it follows. */
    public record Step(String text, Citation citation) {}

    /** A list of clauses. */
    public record Clauses(List<Citation> citations) implements Block {}
}
