package org.access524.extension.contract;

import java.util.List;
import java.util.function.Function;
import org.access524.form.ClassifiedField;
import org.access524.form.FormField;
import org.access524.json.JsonArray;
import org.access524.json.JsonNull;
import org.access524.json.JsonObject;
import org.access524.json.JsonValue;
import org.access524.page.Evidence;
import org.access524.page.FoundChannel;
import org.access524.page.Sighting;
import org.access524.page.Vendor;
import org.access524.text.Message;

/** The answer to {@code report}. */
public final class ReportJson {

    private final Function<Message, String> language;

    /** @param language says a message in the person's language */
    public ReportJson(Function<Message, String> language) {
        this.language = language;
    }

    public JsonObject write(PageReport report) {
        Sighting sighting = report.sighting();
        return new JsonObject()
                .with("url", report.url())
                .with("kind", sighting.kind().name())
                .with("spotted", sighting.spotted())
                .with("score", sighting.score())
                .with("evidence", JsonArray.of(sighting.evidence(), this::writeEvidence))
                .with("provider", report.provider())
                .with(
                        "vendor",
                        sighting.vendor()
                                .map(vendor -> (JsonValue) writeVendor(vendor))
                                .orElse(new JsonNull()))
                .with("channels", JsonArray.of(sighting.channels(), ReportJson::writeChannel))
                // The shape is part of the contract already; demands that go beyond the rule are not looked for yet.
                .with("barriers", JsonArray.ofTexts(List.of()))
                .with("unread", report.unread())
                .with("forms", JsonArray.of(report.frames(), frame -> writeForm(report, frame)));
    }

    private JsonObject writeEvidence(Evidence evidence) {
        return new JsonObject()
                .with("signal", evidence.sign().name())
                .with("weight", evidence.weight())
                .with("quote", evidence.quote())
                .with("text", language.apply(Message.of(evidence.sign().messageKey())));
    }

    private static JsonObject writeVendor(Vendor vendor) {
        return new JsonObject()
                .with("name", vendor.name())
                .with("use", vendor.use().name());
    }

    private static JsonObject writeChannel(FoundChannel channel) {
        return new JsonObject()
                .with("kind", channel.kind().name())
                .with("value", channel.value())
                .with("label", channel.label())
                .with("place", channel.place())
                .with("subject", channel.subject().name())
                .with("language", channel.language())
                .with("hours", channel.hours());
    }

    private static JsonObject writeForm(PageReport report, FrameReading frame) {
        return new JsonObject()
                .with("frame", frame.frame())
                .with("url", frame.text().url())
                .with("fields", JsonArray.of(report.fieldsOf(frame.frame()), ReportJson::writeField));
    }

    private static JsonObject writeField(ClassifiedField classified) {
        FormField field = classified.field();
        return new JsonObject()
                .with("id", field.id())
                .with("selector", field.selector())
                .with("label", field.label())
                .with("type", field.type().name())
                .with("options", JsonArray.of(field.options(), FieldJson::writeOption))
                .with("required", field.required())
                .with("visible", field.visible())
                .with("meaning", classified.meaning().name())
                .with("confidence", classified.confidence())
                .with("signals", classified.signals());
    }
}
