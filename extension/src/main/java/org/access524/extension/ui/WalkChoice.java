package org.access524.extension.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.access524.extension.browser.Sentences;
import org.access524.form.MeaningGroup;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Offers to fill a form of several steps as the person goes along, with what they allow and nothing else. */
final class WalkChoice {

    private final Map<MeaningGroup, HTMLInputElement> boxes = new LinkedHashMap<>();

    /** @param origins to whom it is given, as the person is told */
    HTMLElement build(String origins, Runnable start) {
        HTMLElement list = View.element("ul", "plan");
        boxes.clear();
        for (MeaningGroup group : MeaningGroup.values()) {
            if (group != MeaningGroup.NOTHING) {
                HTMLInputElement box = View.box(true);
                boxes.put(group, box);
                HTMLElement words = View.say("span", "", "group_" + group.name());
                list.appendChild(View.element("li", "", View.choice(box, words)));
            }
        }
        HTMLElement button = View.button("", "popup_walk_start", start);
        button.setId("walk");
        HTMLElement details = View.details(
                "popup_walk",
                View.say("p", "", "popup_walk_explained"),
                View.words("p", "note", Sentences.say("popup_walk_where", origins)),
                View.say("p", "quiet", "popup_walk_groups"),
                list,
                View.div("actions", button));
        details.setId("walk-choice");
        return View.div("card", details);
    }

    List<String> allowed() {
        List<String> names = new ArrayList<>();
        for (Map.Entry<MeaningGroup, HTMLInputElement> entry : boxes.entrySet()) {
            if (entry.getValue().isChecked()) {
                names.add(entry.getKey().name());
            }
        }
        return names;
    }
}
