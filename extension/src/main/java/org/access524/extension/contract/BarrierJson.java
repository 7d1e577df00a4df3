package org.access524.extension.contract;

import java.util.function.Function;
import org.access524.barrier.BarrierKind;
import org.access524.barrier.FoundBarrier;
import org.access524.json.JsonObject;
import org.access524.text.Message;

/** One of the {@code barriers} of a report. */
public final class BarrierJson {

    private final Function<Message, String> language;

    /** @param language says a message in the person's language */
    public BarrierJson(Function<Message, String> language) {
        this.language = language;
    }

    public JsonObject write(FoundBarrier barrier) {
        BarrierKind kind = barrier.kind();
        return new JsonObject()
                .with("kind", kind.name())
                .with("strength", barrier.strength().name())
                .with("quote", barrier.quote())
                .with("title", language.apply(Message.of(kind.titleKey())))
                .with("rule", language.apply(Message.of(kind.ruleKey())))
                .with("citation", kind.citation())
                .with("letter", kind.letterKindName());
    }
}
