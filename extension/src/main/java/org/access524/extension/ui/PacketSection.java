package org.access524.extension.ui;

import java.util.List;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.json.JsonValue;
import org.teavm.jso.dom.html.HTMLElement;

/** Shows a section of an evidence packet, in the shape of the message contract. */
final class PacketSection {

    private PacketSection() {}

    static HTMLElement build(JsonObject section) {
        HTMLElement built =
                View.element("section", section.text("name"), View.words("h2", "", section.text("heading")));
        for (JsonObject block : section.array("blocks").objects(block -> block)) {
            built.appendChild(block(block));
        }
        return built;
    }

    private static HTMLElement block(JsonObject block) {
        return switch (block.text("type")) {
            case "facts" -> facts(block);
            case "table" -> table(block);
            case "writing" -> writing(block);
            case "working" -> working(block);
            case "clauses" -> clauses(block);
            default -> View.words("p", "", block.text("text"));
        };
    }

    private static HTMLElement facts(JsonObject block) {
        HTMLElement list = View.element("dl", "");
        for (JsonObject fact : block.array("facts").objects(fact -> fact)) {
            list.appendChild(
                    View.div("", View.words("dt", "", fact.text("label")), View.words("dd", "", fact.text("value"))));
        }
        return list;
    }

    private static HTMLElement table(JsonObject block) {
        HTMLElement head = View.element("tr", "");
        for (String column : block.array("columns").texts()) {
            HTMLElement cell = View.words("th", "", column);
            cell.setAttribute("scope", "col");
            head.appendChild(cell);
        }
        HTMLElement body = View.element("tbody", "");
        for (JsonValue row : block.array("rows").items()) {
            body.appendChild(row(((JsonArray) row).texts()));
        }
        return View.element("table", "", View.element("thead", "", head), body);
    }

    private static HTMLElement row(List<String> cells) {
        HTMLElement row = View.element("tr", "");
        for (String cell : cells) {
            row.appendChild(View.words("td", "", cell));
        }
        return row;
    }

    private static HTMLElement writing(JsonObject block) {
        return View.div(
                "", View.words("h3", "", block.text("heading")), View.words("blockquote", "", block.text("text")));
    }

    private static HTMLElement working(JsonObject block) {
        HTMLElement steps = View.element("ol", "");
        for (JsonObject step : block.array("steps").objects(step -> step)) {
            String clause = step.object("citation").text("label");
            steps.appendChild(View.element(
                    "li",
                    "",
                    View.words("span", "", step.text("text") + " "),
                    View.words("cite", "", "[" + clause + "]")));
        }
        return View.div("", View.words("h3", "", block.text("heading")), steps);
    }

    /** With their addresses, which a print shows too. */
    private static HTMLElement clauses(JsonObject block) {
        HTMLElement list = View.element("ul", "");
        for (JsonObject citation : block.array("citations").objects(citation -> citation)) {
            HTMLElement item = View.words("li", "", citation.text("label"));
            String address = citation.text("url");
            if (!address.isEmpty()) {
                HTMLElement link = View.words("a", "", address);
                link.setAttribute("href", address);
                link.setAttribute("target", "_blank");
                link.setAttribute("rel", "noreferrer");
                item.appendChild(View.words("span", "", ": "));
                item.appendChild(link);
            }
            list.appendChild(item);
        }
        return list;
    }
}
