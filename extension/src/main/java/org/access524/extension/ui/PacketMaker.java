package org.access524.extension.ui;

import java.util.ArrayList;
import java.util.List;
import org.access524.extension.browser.Sentences;
import org.access524.extension.paper.PdfFile;
import org.access524.extension.paper.PdfWriter;
import org.access524.json.JsonObject;
import org.access524.request.LetterKind;
import org.teavm.jso.typedarrays.Uint8Array;

/** Puts the parts of a packet into one PDF, and keeps what they say as text. */
final class PacketMaker {

    /** On it the person writes. */
    private static final String LINE = " ________________________________";

    private final PdfFile file;
    private final PaperDesk desk;
    private final StringBuilder text = new StringBuilder();

    PacketMaker(PdfFile file, PaperDesk desk) {
        this.file = file;
        this.desk = desk;
    }

    /** What the file says that was made last. */
    String text() {
        return text.toString().trim();
    }

    /**
     * Makes the file; it awaits.
     *
     * @param id of the request that the letters are of
     * @param cover whether a sheet for a fax comes before all
     * @param problems hears what could not go in
     */
    Uint8Array make(String id, List<PaperPart> parts, boolean cover, List<String> problems) {
        text.setLength(0);
        boolean withForm = isWanted(parts, PaperPart.Kind.FORM);
        PdfWriter writer = withForm ? PdfWriter.into(file) : PdfWriter.withoutForm();
        boolean before = withForm;
        for (PaperPart part : parts) {
            if (!part.isWanted()) {
                continue;
            }
            switch (part.kind()) {
                case LETTER -> addLetter(writer, LetterKind.ACCESS_REQUEST, id, before);
                case ADDENDUM -> addLetter(writer, LetterKind.AUTHORIZATION_ADDENDUM, id, before);
                case FORM -> {
                    fill(writer, problems);
                    before = false;
                }
                case ATTACHMENT -> {
                    if (!addFile(writer, part.bytes(), before)) {
                        problems.add(part.name());
                    }
                }
            }
        }
        if (cover) {
            writer.addCover(coverLines(id, writer.pages() + 1));
        }
        return writer.save();
    }

    private static boolean isWanted(List<PaperPart> parts, PaperPart.Kind kind) {
        for (PaperPart part : parts) {
            if (part.kind() == kind && part.isWanted()) {
                return true;
            }
        }
        return false;
    }

    private void fill(PdfWriter writer, List<String> problems) {
        List<String> texts = new ArrayList<>();
        for (PaperEntry entry : desk.entries()) {
            texts.add(entry.value());
        }
        writer.prepare(texts);
        text.append(Sentences.say("paper_part_FORM")).append("\n\n");
        for (PaperEntry entry : desk.entries()) {
            if (entry.isWritten()) {
                if (writer.write(entry.blank(), entry.value())) {
                    text.append(entry.label())
                            .append(": ")
                            .append(entry.isMark() ? "\u00d7" : entry.shown())
                            .append('\n');
                } else {
                    problems.add(entry.label());
                }
            }
        }
        text.append('\n');
    }

    private void addLetter(PdfWriter writer, LetterKind kind, String id, boolean before) {
        JsonObject letter = letter(kind, id, 0);
        List<String> paragraphs = new ArrayList<>();
        add(paragraphs, String.join("\n", letter.array("addressee").texts()));
        add(paragraphs, letter.text("subject"));
        paragraphs.addAll(letter.array("paragraphs").texts());
        for (String line : letter.array("signatureLines").texts()) {
            paragraphs.add(line.endsWith(":") ? "\n" + line + LINE : line);
        }
        writer.addText(paragraphs, before);
        text.append(letter.text("text")).append("\n\n");
    }

    private List<String> coverLines(String id, int pages) {
        List<String> lines =
                letter(LetterKind.ACCESS_REQUEST, id, pages).array("cover").texts();
        text.insert(0, String.join("\n", lines) + "\n\n");
        return lines;
    }

    static JsonObject letter(LetterKind kind, String id, int pages) {
        return Background.ask(
                "letter",
                new JsonObject()
                        .with("kind", kind.name())
                        .with("requestId", id)
                        .with("cover", pages > 0)
                        .with("pages", pages));
    }

    private static void add(List<String> paragraphs, String words) {
        if (!words.isBlank()) {
            paragraphs.add(words);
        }
    }

    private static boolean addFile(PdfWriter writer, Uint8Array bytes, boolean before) {
        boolean picture = bytes.getLength() > 1 && (bytes.get(0) == 0x89 || bytes.get(0) == 0xff);
        return picture ? writer.addPicture(bytes, before) : writer.addPdf(bytes, before);
    }
}
