package org.access524.extension.background;

import org.access524.extension.browser.Async;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Sentences;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.Records;

/**
 * Keeps the records and the clock. It starts whenever the browser wakes it: at an alarm, a message, a click. All
 * listeners are added before anything is awaited, or the event that woke it would be missed.
 */
public final class Background {

    private static final String MENU_FILL = "open";
    private static final String MENU_DASHBOARD = "dashboard";

    private Background() {}

    public static void main(String[] arguments) {
        Records records = new Records();
        Reminders reminders = new Reminders(records);
        Clock clock = new Clock(records, reminders);
        Notices notices = new Notices(reminders);
        SentForms sentForms = new SentForms(records);
        Conversation conversation = new Conversation();
        sentForms.join(conversation);
        new RequestAnswers(records).join(conversation);
        new ReminderAnswers(records, reminders).join(conversation);
        conversation.listen();

        Browser.runtime().getOnInstalled().addListener(details -> installed(details.getReason(), clock));
        Browser.runtime().getOnStartup().addListener(nothing -> Async.run(clock::tick));
        Browser.storage().getOnChanged().addListener((changes, area) -> changed(area, clock));
        Browser.alarms().getOnAlarm().addListener(alarm -> Async.run(clock::tick));
        Browser.tabs().getOnRemoved().addListener(tab -> Async.run(() -> sentForms.forget(tab)));
        Browser.contextMenus().getOnClicked().addListener(clicked -> open(clicked.getMenuItemId()));
        notices.listen();
        Browser.permissions().getOnAdded().addListener(granted -> {
            notices.listen();
            clock.repaint();
        });
        Browser.commands().getOnCommand().addListener(command -> open(MENU_DASHBOARD));
        Async.run(clock::wake);
    }

    private static void installed(String reason, Clock clock) {
        Browser.contextMenus()
                .put(MENU_FILL, Sentences.say("command_open"), new String[] {"page", "editable", "frame"});
        Browser.contextMenus().put(MENU_DASHBOARD, Sentences.say("command_dashboard"), new String[] {"action"});
        Async.run(clock::tick);
        if (reason.equals("install")) {
            Browser.tabs().open(Browser.runtime().getURL("welcome.html"));
        }
    }

    private static void changed(String area, Clock clock) {
        if (area.equals("local")) {
            clock.repaint();
        }
    }

    private static void open(String what) {
        if (what.equals(MENU_FILL)) {
            Browser.action().openPopup();
        } else {
            Browser.tabs().open(Browser.runtime().getURL("dashboard.html"));
        }
    }
}
