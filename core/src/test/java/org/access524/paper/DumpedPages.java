package org.access524.paper;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.access524.form.FieldOption;

/** Reads pages that were written as JSON. */
final class DumpedPages {

    private DumpedPages() {}

    static List<PaperPage> read(Path file) throws IOException {
        return list(Json.parse(Files.readString(file)).asObject().get("pages"), DumpedPages::page);
    }

    private static PaperPage page(JsonObject page) {
        return new PaperPage(
                page.getInt("number", 0),
                page.getDouble("width", 0),
                page.getDouble("height", 0),
                list(page.get("texts"), DumpedPages::text),
                list(page.get("rules"), DumpedPages::box),
                list(page.get("frames"), DumpedPages::box),
                list(page.get("shades"), DumpedPages::box),
                list(page.get("pictures"), DumpedPages::box),
                list(page.get("widgets"), DumpedPages::widget));
    }

    private static PrintedText text(JsonObject text) {
        return new PrintedText(
                text.getString("text", ""), box(text), text.getDouble("size", 0), text.getString("font", ""));
    }

    private static Box box(JsonObject box) {
        return new Box(
                box.getDouble("left", 0),
                box.getDouble("top", 0),
                box.getDouble("right", 0),
                box.getDouble("bottom", 0));
    }

    private static Widget widget(JsonObject widget) {
        return new Widget(
                widget.getString("id", ""),
                widget.getString("name", ""),
                widget.getString("tooltip", ""),
                Widget.Type.valueOf(widget.getString("type", "")),
                box(widget),
                widget.getString("on", ""),
                list(
                        widget.get("options"),
                        option -> new FieldOption(option.getString("value", ""), option.getString("label", ""))),
                widget.getInt("maxLength", 0),
                widget.getBoolean("multiline", false),
                widget.getBoolean("comb", false),
                widget.getBoolean("readOnly", false),
                widget.getBoolean("hidden", false),
                widget.getBoolean("required", false),
                widget.getString("value", ""));
    }

    private static <T> List<T> list(JsonValue values, Function<JsonObject, T> reader) {
        List<T> list = new ArrayList<>();
        for (JsonValue value : values.asArray()) {
            list.add(reader.apply(value.asObject()));
        }
        return list;
    }
}
