package org.access524.extension.contract;

import java.time.LocalDate;
import java.util.function.Function;
import org.access524.export.RequestJson;
import org.access524.json.JsonArray;
import org.access524.json.JsonNull;
import org.access524.json.JsonObject;
import org.access524.law.Citation;
import org.access524.request.AccessRequest;
import org.access524.request.Deadline;
import org.access524.request.NextStep;
import org.access524.request.RequestState;
import org.access524.request.Working;
import org.access524.text.IsoDate;
import org.access524.text.Message;

/** A request as the pages show it: what is stored, and beside it what follows from it on a given day. */
public final class RequestView {

    private final Function<Message, String> language;
    private final LocalDate today;

    /** @param language says a message in the person's language */
    public RequestView(Function<Message, String> language, LocalDate today) {
        this.language = language;
        this.today = today;
    }

    public JsonObject write(AccessRequest request) {
        return RequestJson.write(request).with("state", write(RequestState.of(request, today)));
    }

    private JsonObject write(RequestState state) {
        JsonObject json = new JsonObject()
                .with("phase", state.phase().name())
                .with("nextStep", write(state.nextStep()))
                .with("deadlines", JsonArray.of(state.deadlines(), this::write))
                .with(
                        "warnings",
                        JsonArray.of(
                                state.warnings(),
                                warning -> new JsonObject()
                                        .with("key", warning.key())
                                        .with("text", language.apply(warning))));
        json.with("due", new JsonNull()).with("daysLeft", new JsonNull());
        state.governing().ifPresent(deadline -> json.with("due", IsoDate.print(deadline.due())));
        state.daysLeft().ifPresent(days -> json.with("daysLeft", days));
        return json;
    }

    private JsonObject write(NextStep step) {
        return new JsonObject()
                .with("kind", step.kind().name())
                .with("text", language.apply(step.reason()))
                .with("letter", step.letter().map(Enum::name).orElse(""));
    }

    private JsonObject write(Deadline deadline) {
        return new JsonObject()
                .with("rule", deadline.rule().id())
                .with("jurisdiction", deadline.rule().jurisdiction().code())
                .with("jurisdictionName", deadline.rule().jurisdiction().displayName())
                .with("due", IsoDate.print(deadline.due()))
                .with("daysLeft", deadline.daysLeft(today))
                .with("sure", deadline.sure())
                .with("extended", deadline.extended())
                .with("citation", write(deadline.rule().citation()))
                .with("working", JsonArray.of(deadline.working(), this::write));
    }

    private JsonObject write(Working working) {
        return new JsonObject()
                .with("kind", working.kind().name())
                .with("key", working.text().key())
                .with("text", language.apply(working.text()))
                .with("citation", write(working.citation()));
    }

    private static JsonObject write(Citation citation) {
        return new JsonObject().with("label", citation.label()).with("url", citation.url());
    }
}
