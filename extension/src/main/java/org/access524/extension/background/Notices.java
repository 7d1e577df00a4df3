package org.access524.extension.background;

import org.access524.extension.browser.Async;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Platform;

/** What the person does with a notification. */
final class Notices {

    private static final int TOMORROW = 1;

    private final Reminders reminders;
    private boolean listening;

    Notices(Reminders reminders) {
        this.reminders = reminders;
    }

    /** Without the permission there is nothing to listen to: call it again when one was given. */
    void listen() {
        if (!listening && Browser.mayNotify()) {
            listening = true;
            Browser.notifications().getOnClicked().addListener(this::open);
            Browser.notifications().onButton(this::pressed);
        }
    }

    private void pressed(String notification, int button) {
        if (button == TOMORROW) {
            Browser.notifications().clear(notification);
            Async.run(() -> reminders.snooze(
                    notification, Platform.today(), Platform.today().plusDays(1)));
        } else {
            open(notification);
        }
    }

    private void open(String notification) {
        Browser.notifications().clear(notification);
        Browser.tabs().open(Browser.runtime().getURL(Reminders.page(notification)));
    }
}
