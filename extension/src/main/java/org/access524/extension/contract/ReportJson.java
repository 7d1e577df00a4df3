package org.access524.extension.contract;

import java.util.ArrayList;
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
import org.access524.page.PageText;
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
                .with("url", report.reading().url())
                .with("kind", sighting.kind().name())
                .with("spotted", sighting.spotted())
                .with("score", sighting.score())
                .with("evidence", JsonArray.of(sighting.evidence(), this::writeEvidence))
                .with("provider", report.provider())
                .with("state", report.state())
                .with(
                        "vendor",
                        sighting.vendor()
                                .map(vendor -> (JsonValue) writeVendor(vendor))
                                .orElse(new JsonNull()))
                .with(
                        "elsewhere",
                        sighting.elsewhere()
                                .map(link -> (JsonValue) writeLink(link))
                                .orElse(new JsonNull()))
                .with("imageDownloads", JsonArray.of(sighting.imageDownloads(), ReportJson::writeLink))
                .with("channels", JsonArray.of(sighting.channels(), ReportJson::writeChannel))
                .with("barriers", report.barriers())
                .with("unread", report.reading().unread())
                .with("forms", JsonArray.of(report.reading().frames(), ReportJson::writeForm));
    }

    private JsonObject writeEvidence(Evidence evidence) {
        return new JsonObject()
                .with("signal", evidence.sign().name())
                .with("weight", evidence.weight())
                .with("quote", evidence.quote())
                .with("text", language.apply(Message.of(evidence.sign().messageKey())));
    }

    private JsonObject writeVendor(Vendor vendor) {
        List<String> expect = new ArrayList<>();
        for (Vendor.Trait trait : vendor.traits()) {
            expect.add(language.apply(trait.message()));
        }
        return new JsonObject()
                .with("name", vendor.name())
                .with("kind", vendor.kind().name())
                .with("kindText", language.apply(vendor.kind().message()))
                .with("use", vendor.use().name())
                .with("traits", names(vendor.traits()))
                .with("expect", expect);
    }

    private static List<String> names(List<Vendor.Trait> traits) {
        List<String> names = new ArrayList<>();
        for (Vendor.Trait trait : traits) {
            names.add(trait.name());
        }
        return names;
    }

    private static JsonObject writeLink(PageText.Link link) {
        return new JsonObject().with("text", link.text()).with("address", link.address());
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

    private static JsonObject writeForm(FrameReading frame) {
        return new JsonObject()
                .with("frame", frame.frame())
                .with("url", frame.text().url())
                .with("fields", JsonArray.of(frame.fields(), ReportJson::writeField));
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
