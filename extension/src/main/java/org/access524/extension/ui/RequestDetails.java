package org.access524.extension.ui;

import java.util.ArrayList;
import java.util.List;
import org.access524.json.JsonObject;
import org.access524.law.Right;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Corrects what is known about a request: provider, state, what is asked for, and what the limits of a state depend on. */
final class RequestDetails {

    private final JsonObject request;
    private final ProviderFields provider;
    private final HTMLSelectElement right;
    private final ScopeChooser scope;
    private final List<Box> boxes = new ArrayList<>();

    private record Box(String circumstance, HTMLInputElement box) {}

    RequestDetails(JsonObject request) {
        this.request = request;
        JsonObject known = request.object("provider");
        provider = new ProviderFields(known.text("name"), known.text("jurisdiction"), known.text("kind"));
        right = Choices.of("right_", Right.values(), request.object("scope").text("right"));
        scope = new ScopeChooser(request.object("scope"));
    }

    /** @param changed runs after something was corrected */
    HTMLElement build(Frame frame, Runnable changed) {
        HTMLElement fields = View.div("fields");
        provider.addTo(fields);
        fields.appendChild(View.labelled("request_right", right));
        scope.addTo(fields);
        HTMLElement save = View.button(
                "main",
                "request_details_save",
                () -> frame.attempt(() -> {
                    if (provider.isComplete() && scope.isComplete()) {
                        Background.ask("amend", message());
                        changed.run();
                    }
                }));
        return View.details("request_details", fields, circumstances(), View.div("actions", save));
    }

    private HTMLElement circumstances() {
        HTMLElement list = View.div("");
        List<JsonObject> questions = request.object("state").array("questions").objects(question -> question);
        if (!questions.isEmpty()) {
            list.appendChild(View.say("p", "quiet", "request_circumstances"));
        }
        List<String> known = request.array("circumstances").texts();
        for (JsonObject question : questions) {
            String name = question.text("circumstance");
            Box box = new Box(name, View.box(known.contains(name)));
            boxes.add(box);
            list.appendChild(View.choice(box.box(), View.words("span", "", question.text("text"))));
        }
        return list;
    }

    private JsonObject message() {
        List<String> circumstances = new ArrayList<>();
        for (Box box : boxes) {
            if (box.box().isChecked()) {
                circumstances.add(box.circumstance());
            }
        }
        JsonObject corrections = new JsonObject()
                .with("provider", provider.value())
                .with("scope", scope.value().with("right", right.getValue()))
                .with("circumstances", circumstances);
        return new JsonObject().with("requestId", request.text("id")).with("request", corrections);
    }
}
