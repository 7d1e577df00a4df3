package org.access524.extension.contract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.access524.export.RequestJson;
import org.access524.json.JsonArray;
import org.access524.json.JsonNull;
import org.access524.json.JsonNumber;
import org.access524.json.JsonObject;
import org.access524.json.JsonText;
import org.access524.json.JsonValue;
import org.access524.law.Circumstance;
import org.access524.law.Citation;
import org.access524.law.Jurisdiction;
import org.access524.request.AccessRequest;
import org.access524.request.ComplaintWindow;
import org.access524.request.Deadline;
import org.access524.request.NextStep;
import org.access524.request.Playbook;
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

    /** What a list of requests shows of one. */
    public JsonObject outline(RequestState state) {
        AccessRequest request = state.request();
        return new JsonObject()
                .with("id", request.id())
                .with("patientId", request.patientId())
                .with(
                        "provider",
                        new JsonObject().with("name", request.provider().name()))
                .with("channel", request.channel().name())
                .with(
                        "scope",
                        new JsonObject().with("kind", request.scope().kind().name()))
                .with("state", summary(state));
    }

    private JsonObject summary(RequestState state) {
        return new JsonObject()
                .with("phase", state.phase().name())
                .with("due", date(state.governing().map(Deadline::due)))
                .with("daysLeft", orNull(state.daysLeft(), days -> new JsonNumber(days)))
                .with("promised", date(state.promised()))
                .with("nextStep", write(state.nextStep()));
    }

    private JsonObject write(RequestState state) {
        Optional<Deadline> governing = state.governing();
        return summary(state)
                .with("remindOn", date(state.remindOn()))
                .with("complaint", orNull(state.complaint(), this::write))
                .with("playbook", JsonArray.of(Playbook.of(state), this::write))
                .with("deadlines", JsonArray.of(state.deadlines(), deadline -> write(deadline, governing)))
                .with("questions", JsonArray.of(state.questions(), this::write))
                .with("warnings", JsonArray.of(state.warnings(), this::write));
    }

    private JsonObject write(NextStep step) {
        return new JsonObject()
                .with("kind", step.kind().name())
                .with("text", language.apply(step.reason()))
                .with("isForThePerson", step.kind().isForThePerson())
                .with("letter", step.letter().map(Enum::name).orElse(""))
                .with("channel", step.channel().map(Enum::name).orElse(""));
    }

    private JsonObject write(Playbook.Stage stage) {
        return new JsonObject()
                .with("step", stage.step().name())
                .with("progress", stage.progress().name());
    }

    private JsonObject write(ComplaintWindow window) {
        return new JsonObject()
                .with("missed", IsoDate.print(window.missed()))
                .with("until", IsoDate.print(window.until()))
                .with("strictUntil", IsoDate.print(window.strictUntil()));
    }

    private JsonObject write(Circumstance question) {
        return new JsonObject()
                .with("circumstance", question.name())
                .with("text", language.apply(Message.of("circumstance_" + question.name())));
    }

    private JsonObject write(Message message) {
        return new JsonObject().with("key", message.key()).with("text", language.apply(message));
    }

    private JsonObject write(Deadline deadline, Optional<Deadline> governing) {
        return new JsonObject()
                .with("rule", deadline.rule().id())
                .with("jurisdiction", deadline.rule().jurisdiction().code())
                .with("jurisdictionName", name(deadline.rule().jurisdiction()))
                .with("due", IsoDate.print(deadline.due()))
                .with("daysLeft", deadline.daysLeft(today))
                .with("standing", deadline.standing().name())
                .with("sure", deadline.sure())
                .with("governs", governing.filter(deadline::equals).isPresent())
                .with("extended", deadline.extended())
                .with("citation", write(deadline.rule().citation()))
                .with("working", JsonArray.of(deadline.working(), this::write));
    }

    private String name(Jurisdiction jurisdiction) {
        return jurisdiction == Jurisdiction.FEDERAL
                ? language.apply(Message.of("jurisdiction_federal"))
                : jurisdiction.displayName();
    }

    private static JsonValue date(Optional<LocalDate> date) {
        return orNull(date, day -> new JsonText(IsoDate.print(day)));
    }

    private static <T> JsonValue orNull(Optional<T> value, Function<T, JsonValue> writer) {
        return value.map(writer).orElse(new JsonNull());
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
