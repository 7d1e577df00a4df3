package org.access524.packet;

import org.access524.export.Particular;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.json.JsonValue;
import org.access524.law.Citation;
import org.access524.packet.Packet.Block;
import org.access524.packet.Packet.Clauses;
import org.access524.packet.Packet.Facts;
import org.access524.packet.Packet.Paragraph;
import org.access524.packet.Packet.Section;
import org.access524.packet.Packet.Step;
import org.access524.packet.Packet.Table;
import org.access524.packet.Packet.Working;
import org.access524.packet.Packet.Writing;

/** A {@link Packet} as JSON: each block says by its {@code type} what else it has. */
public final class PacketJson {

    private PacketJson() {}

    /** The packet as a new object. */
    public static JsonObject write(Packet packet) {
        return new JsonObject()
                .with("title", packet.title())
                .with("sections", JsonArray.of(packet.sections(), PacketJson::section));
    }

    private static JsonValue section(Section section) {
        return new JsonObject()
                .with("name", section.name())
                .with("heading", section.heading())
                .with("blocks", JsonArray.of(section.blocks(), PacketJson::block));
    }

    private static JsonValue block(Block block) {
        if (block instanceof Facts facts) {
            return typed("facts").with("facts", JsonArray.of(facts.facts(), PacketJson::fact));
        }
        if (block instanceof Table table) {
            return typed("table")
                    .with("columns", table.columns())
                    .with("rows", JsonArray.of(table.rows(), row -> JsonArray.ofTexts(row)));
        }
        if (block instanceof Writing writing) {
            return typed("writing").with("heading", writing.heading()).with("text", writing.text());
        }
        if (block instanceof Working working) {
            return typed("working")
                    .with("heading", working.heading())
                    .with("steps", JsonArray.of(working.steps(), PacketJson::step));
        }
        if (block instanceof Clauses clauses) {
            return typed("clauses").with("citations", JsonArray.of(clauses.citations(), PacketJson::clause));
        }
        return typed("paragraph").with("text", ((Paragraph) block).text());
    }

    private static JsonObject typed(String type) {
        return new JsonObject().with("type", type);
    }

    private static JsonValue fact(Particular fact) {
        return new JsonObject().with("label", fact.label()).with("value", fact.value());
    }

    private static JsonValue step(Step step) {
        return new JsonObject().with("text", step.text()).with("citation", clause(step.citation()));
    }

    private static JsonValue clause(Citation citation) {
        return new JsonObject().with("label", citation.label()).with("url", citation.url());
    }
}
