package org.access524.extension.ui;

import java.util.List;
import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.access524.text.IsoDate;
import org.teavm.jso.dom.html.HTMLElement;

/** What the person should be told today, whether or not the browser may notify them; each can wait until tomorrow. */
final class DueReminders {

    private static final int MOST = 5;

    private DueReminders() {}

    /** @param answer that lists them */
    static void show(Frame frame, HTMLElement place, JsonObject answer) {
        View.replace(place);
        List<JsonObject> reminders = answer.array("reminders").objects(reminder -> reminder);
        if (reminders.isEmpty()) {
            return;
        }
        HTMLElement list = View.element("ul", "plan");
        for (int i = 0; i < Math.min(MOST, reminders.size()); i++) {
            list.appendChild(item(frame, place, reminders.get(i)));
        }
        HTMLElement section = View.element("section", "card soon", View.say("h2", "", "reminders_title"), list);
        section.setId("reminders");
        if (reminders.size() > MOST) {
            section.appendChild(View.words("p", "quiet", Popup.count("reminders_more", reminders.size() - MOST)));
        }
        place.appendChild(section);
    }

    private static HTMLElement item(Frame frame, HTMLElement place, JsonObject reminder) {
        HTMLElement open = View.words("a", "", reminder.text("title"));
        open.setAttribute("href", RequestPage.address(reminder.text("requestId")));
        String tomorrow = IsoDate.print(Platform.today().plusDays(1));
        HTMLElement snooze = View.button(
                "small",
                "reminders_tomorrow",
                () -> frame.attempt(() -> {
                    JsonObject question = new JsonObject()
                            .with("requestId", reminder.text("requestId"))
                            .with("until", tomorrow);
                    show(frame, place, Background.ask("snooze", question));
                }));
        snooze.setAttribute("aria-label", Sentences.say("reminders_tomorrow_label", reminder.text("title")));
        return View.element(
                "li",
                "",
                View.div("row", View.element("strong", "grow", open), snooze),
                View.words("div", "quiet", reminder.text("text")));
    }
}
