package org.access524.extension.filling;

import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.Records;

/** Plans what goes into a form, and fills it. */
public final class Filler {

    private Filler() {}

    public static void main(String[] arguments) {
        Conversation conversation = new Conversation();
        Records records = new Records();
        FillAnswers fills = new FillAnswers(records);
        fills.join(conversation);
        new WalkAnswers(records, fills).join(conversation);
        conversation.listen();
    }
}
