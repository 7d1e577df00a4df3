package org.access524.extension.paper;

import static org.access524.extension.browser.Async.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.access524.paper.Blank;
import org.access524.paper.Box;
import org.access524.paper.LetterSetting;
import org.access524.paper.SetLine;
import org.access524.paper.TextFit;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.Uint8Array;

/** Writes answers into a copy of a form, and puts pages before and after it. The methods await. */
public final class PdfWriter {

    /** The base line of a picture of a text stands so many sizes above its lower edge. */
    private static final double PICTURE_BASE = 0.4;

    private static final double PICTURE_HEIGHT = 1.5;

    private final PdfFile file;
    private final PdfLib.Document written;
    private final Typeface typeface;
    private final Map<String, PdfLib.FieldBox> fields = new HashMap<>();
    private int formAt;

    private PdfWriter(PdfFile file, PdfLib.Document written) {
        this.file = file;
        this.written = written;
        this.typeface = Typeface.of(written);
        if (file != null) {
            Disarming.of(written);
            JSArray<PdfLib.FieldBox> boxes = PdfLib.fieldBoxes(written);
            for (int i = 0; i < boxes.getLength(); i++) {
                fields.put(boxes.get(i).getId(), boxes.get(i));
            }
        }
    }

    /** @throws PdfFile.UnfitFileException if the file is damaged beyond what can be written */
    public static PdfWriter into(PdfFile file) {
        Libraries.forWriting();
        PdfLib.Document copy = await(PdfLib.load(file.bytes()));
        if (copy == null) {
            throw new PdfFile.UnfitFileException("paper_damaged");
        }
        return new PdfWriter(file, copy);
    }

    /** A file without a form. */
    public static PdfWriter withoutForm() {
        Libraries.forWriting();
        return new PdfWriter(null, await(PdfLib.create()));
    }

    /** Makes ready to set these texts. */
    public void prepare(List<String> texts) {
        typeface.prepare(texts);
    }

    /**
     * Writes one answer.
     *
     * @param value the text; for a choice the value of the option; {@code "true"} for a box
     * @return whether it is in the file now
     */
    public boolean write(Blank blank, String value) {
        return switch (blank.kind()) {
            case CHECK -> mark(blank, value);
            case LIST -> choose(blank, value);
            default -> text(blank, value);
        };
    }

    private boolean mark(Blank blank, String value) {
        int chosen = 0;
        for (int i = 0; i < blank.field().options().size(); i++) {
            if (blank.field().options().get(i).value().equals(value)) {
                chosen = i;
            }
        }
        if (blank.widgets().size() > chosen
                && fields.containsKey(blank.widgets().get(chosen))) {
            return PdfLib.tick(fields.get(blank.widgets().get(chosen)));
        }
        cross(blank.page(), blank.boxes().get(chosen));
        return true;
    }

    private boolean choose(Blank blank, String value) {
        PdfLib.FieldBox box = fields.get(blank.widgets().get(0));
        return box != null && PdfLib.choose(box.getField(), value, typeface.font(value));
    }

    private boolean text(Blank blank, String value) {
        PdfLib.FieldBox box =
                blank.widgets().isEmpty() ? null : fields.get(blank.widgets().get(0));
        if (box != null && typeface.needsPicture(value)) {
            return PdfLib.setPicture(box.getField(), value, typeface.picture(value, TextFit.LARGEST));
        }
        if (box != null) {
            double size = fitting(PdfLib.sizeOf(box.getField()), blank, value);
            return PdfLib.setText(box.getField(), value, typeface.font(value.replace('\n', ' ')), size);
        }
        List<SetLine> lines = TextFit.lines(value, blank.kind(), blank.boxes(), typeface);
        for (SetLine line : lines) {
            set(blank.page(), line);
        }
        return !lines.isEmpty();
    }

    /** The size in which a text finds room; 0 keeps the one that the form sets, if it does. */
    private double fitting(double set, Blank blank, String value) {
        boolean fits = set > 0
                && typeface.width(value.replace('\n', ' '), set)
                        <= blank.boxes().get(0).width() - 4;
        if (fits || blank.kind() == Blank.Kind.COMB) {
            return 0;
        }
        List<SetLine> lines = TextFit.lines(value, blank.kind(), blank.boxes(), typeface);
        double room = lines.isEmpty() ? TextFit.SMALLEST - 1 : lines.get(0).size();
        return set > 0 ? Math.min(set, room) : room;
    }

    private void set(int page, SetLine line) {
        draw(written.getPage(formAt + page - 1), Axes.of(file.axes(page)).inverse(), line);
    }

    private void draw(PdfLib.Page page, Axes axes, SetLine line) {
        double turned = PdfLib.turn(page);
        if (typeface.needsPicture(line.text())) {
            PdfLib.Picture picture = typeface.picture(line.text(), line.size());
            double height = line.size() * PICTURE_HEIGHT;
            double bottom = line.base() + line.size() * PICTURE_BASE;
            double width = height * picture.getWidth() / picture.getHeight();
            PdfLib.drawPicture(
                    page, picture, axes.x(line.x(), bottom), axes.y(line.x(), bottom), width, height, turned);
        } else {
            PdfLib.drawText(
                    page,
                    line.text(),
                    axes.x(line.x(), line.base()),
                    axes.y(line.x(), line.base()),
                    line.size(),
                    typeface.font(line.text()),
                    turned);
        }
    }

    /** Two strokes, as a person makes them, within the box. */
    private void cross(int number, Box box) {
        PdfLib.Page page = written.getPage(formAt + number - 1);
        Axes axes = Axes.of(file.axes(number)).inverse();
        double half = Math.min(Math.min(box.width(), box.height()), 12) * 0.36;
        double x = box.centreX();
        double y = box.centreY();
        double thickness = Math.max(1, half / 4);
        line(page, axes, x - half, y - half, x + half, y + half, thickness);
        line(page, axes, x - half, y + half, x + half, y - half, thickness);
    }

    private static void line(
            PdfLib.Page page, Axes axes, double x1, double y1, double x2, double y2, double thickness) {
        PdfLib.drawLine(page, axes.x(x1, y1), axes.y(x1, y1), axes.x(x2, y2), axes.y(x2, y2), thickness);
    }

    /**
     * Sets pages of text.
     *
     * @param before whether they come before the form, after those that are there already, or at the end
     */
    public void addText(List<String> paragraphs, boolean before) {
        typeface.prepare(paragraphs);
        Axes axes = new Axes(1, 0, 0, -1, 0, LetterSetting.HEIGHT);
        for (List<SetLine> lines : LetterSetting.pages(paragraphs, typeface)) {
            PdfLib.Page page = newPage(before);
            for (SetLine line : lines) {
                draw(page, axes, line);
            }
        }
    }

    /** Sets a page of text before all others. */
    public void addCover(List<String> lines) {
        int form = formAt;
        formAt = 0;
        addText(lines, true);
        formAt += form;
    }

    /**
     * Adds all pages of another PDF file.
     *
     * @return whether it could be read
     */
    public boolean addPdf(Uint8Array bytes, boolean before) {
        PdfLib.Document other = await(PdfLib.load(bytes));
        if (other == null) {
            return false;
        }
        Disarming.of(other);
        int added = await(PdfLib.insertPages(written, before ? formAt : written.getPageCount(), other))
                .intValue();
        formAt += before ? added : 0;
        return added > 0;
    }

    /**
     * Adds a page with a picture, PNG or JPEG.
     *
     * @return whether it could be read
     */
    public boolean addPicture(Uint8Array bytes, boolean before) {
        PdfLib.Picture picture = await(PdfLib.picture(written, bytes));
        if (picture == null) {
            return false;
        }
        double room = 36;
        double scale = Math.min(
                1,
                Math.min(
                        (LetterSetting.WIDTH - 2 * room) / picture.getWidth(),
                        (LetterSetting.HEIGHT - 2 * room) / picture.getHeight()));
        PdfLib.Page page = newPage(before);
        double width = picture.getWidth() * scale;
        double height = picture.getHeight() * scale;
        PdfLib.drawPicture(
                page,
                picture,
                (LetterSetting.WIDTH - width) / 2,
                LetterSetting.HEIGHT - room - height,
                width,
                height,
                0);
        return true;
    }

    private PdfLib.Page newPage(boolean before) {
        int place = before ? formAt++ : written.getPageCount();
        return PdfLib.insertPage(written, place, LetterSetting.WIDTH, LetterSetting.HEIGHT);
    }

    public int pages() {
        return written.getPageCount();
    }

    /** @throws PdfFile.UnfitFileException if the file is damaged beyond what can be written */
    public Uint8Array save() {
        Uint8Array bytes = await(PdfLib.save(written));
        if (bytes == null) {
            throw new PdfFile.UnfitFileException("paper_damaged");
        }
        return bytes;
    }
}
