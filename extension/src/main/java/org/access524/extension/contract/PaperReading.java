package org.access524.extension.contract;

import java.util.ArrayList;
import java.util.List;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.paper.Blank;
import org.access524.paper.Box;
import org.access524.paper.PaperPage;
import org.access524.paper.PrintedText;

/**
 * What was read of a form on paper. No data of the person is in it.
 *
 * @param scan whether no page has words that could be read: then it is a picture of a form
 * @param fillable whether the file has fields of its own
 * @param authorization whether the form says of itself that it authorizes
 */
public record PaperReading(
        List<Sheet> sheets, boolean scan, boolean fillable, boolean authorization, List<Blank> blanks) {

    /** Stray letters, such as a page number, are not yet words. */
    private static final int FEW_TEXTS = 5;

    /** A page and how large it is shown, in points. */
    public record Sheet(int number, double width, double height) {}

    public static PaperReading of(List<PaperPage> pages, List<Blank> blanks) {
        int texts = 0;
        int widgets = 0;
        boolean authorization = false;
        List<Sheet> sheets = new ArrayList<>();
        for (PaperPage page : pages) {
            sheets.add(new Sheet(page.number(), page.width(), page.height()));
            texts += page.texts().size();
            widgets += page.widgets().size();
            authorization |= authorizes(page);
        }
        return new PaperReading(sheets, texts < FEW_TEXTS && widgets == 0, widgets > 0, authorization, blanks);
    }

    private static boolean authorizes(PaperPage page) {
        for (PrintedText printed : page.texts()) {
            String words = printed.text().toLowerCase();
            if (words.contains("authoriz") || words.contains("autoriz")) {
                return true;
            }
        }
        return false;
    }

    public JsonObject write() {
        return new JsonObject()
                .with("sheets", JsonArray.of(sheets, PaperReading::writeSheet))
                .with("scan", scan)
                .with("fillable", fillable)
                .with("authorization", authorization)
                .with("blanks", JsonArray.of(blanks, PaperReading::writeBlank));
    }

    public static PaperReading read(JsonObject json) {
        return new PaperReading(
                json.array("sheets").objects(PaperReading::readSheet),
                json.bool("scan"),
                json.bool("fillable"),
                json.bool("authorization"),
                json.array("blanks").objects(PaperReading::readBlank));
    }

    private static JsonObject writeSheet(Sheet sheet) {
        return new JsonObject()
                .with("number", sheet.number())
                .with("width", sheet.width())
                .with("height", sheet.height());
    }

    private static Sheet readSheet(JsonObject json) {
        return new Sheet(json.integer("number", 0), json.number("width", 0), json.number("height", 0));
    }

    private static JsonObject writeBlank(Blank blank) {
        return new JsonObject()
                .with("field", FieldJson.writeUnclassified(blank.field()))
                .with("kind", blank.kind().name())
                .with("page", blank.page())
                .with("boxes", JsonArray.of(blank.boxes(), PaperReading::writeBox))
                .with("widgets", blank.widgets());
    }

    private static Blank readBlank(JsonObject json) {
        return new Blank(
                FieldJson.readUnclassified(json.object("field")),
                Names.find(Blank.Kind.values(), json.text("kind"), "kind"),
                json.integer("page", 0),
                json.array("boxes").objects(PaperReading::readBox),
                json.array("widgets").texts());
    }

    private static JsonObject writeBox(Box box) {
        return new JsonObject()
                .with("left", box.left())
                .with("top", box.top())
                .with("right", box.right())
                .with("bottom", box.bottom());
    }

    private static Box readBox(JsonObject json) {
        return new Box(
                json.number("left", 0), json.number("top", 0), json.number("right", 0), json.number("bottom", 0));
    }
}
