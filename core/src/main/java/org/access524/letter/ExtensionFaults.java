package org.access524.letter;

import static org.access524.text.IsoDate.longForm;
import static org.access524.text.IsoDate.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.law.Jurisdiction;
import org.access524.request.Deadline;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.Sentence;
import org.access524.request.Working;
import org.access524.text.IsoDate;

/**
 * What a notice of extension lacks by 45 CFR 164.524(b)(2)(ii), as the working of the federal last day found it. What the
 * notice says is judged only if it was recorded; when it came is always known.
 */
final class ExtensionFaults {

    private final Event notice;
    private final List<Working> working;
    private final String ifReceived;

    private ExtensionFaults(Event notice, List<Working> working, boolean receiptAssumed) {
        this.notice = notice;
        this.working = working;
        this.ifReceived = receiptAssumed ? ", if you received my request when I believe you did" : "";
    }

    /** Each as what follows "the notice"; empty if there is nothing to say against it. */
    static List<String> of(Event notice, RequestWords request) {
        for (Deadline deadline : request.state().deadlines()) {
            if (deadline.sure() && deadline.rule().jurisdiction() == Jurisdiction.FEDERAL) {
                return new ExtensionFaults(notice, deadline.working(), request.isReceiptAssumed()).find();
            }
        }
        return List.of();
    }

    private List<String> find() {
        List<String> faults = new ArrayList<>();
        boolean recorded = notice.details() instanceof EventDetails.Extending;
        add(faults, Sentence.WORKING_EXTENSION_SECOND, "asks for a second extension");
        if (recorded) {
            add(faults, Sentence.WORKING_EXTENSION_NOT_WRITTEN, "did not come in writing");
            add(faults, Sentence.WORKING_EXTENSION_NO_REASON, "states no reasons for the delay");
            add(faults, Sentence.WORKING_EXTENSION_NO_DATE, "names no date by which you will act");
        }
        argument(Sentence.WORKING_EXTENSION_LATE)
                .ifPresent(last ->
                        faults.add("came after " + last + ", the last day on which it could be given" + ifReceived));
        argument(Sentence.WORKING_EXTENSION_NOT_LONGER)
                .ifPresent(named -> faults.add(
                        "names a date, " + named + ", that is not after the last day without it" + ifReceived));
        return faults;
    }

    private void add(List<String> faults, Sentence sentence, String words) {
        if (step(sentence).isPresent()) {
            faults.add(words);
        }
    }

    private Optional<String> argument(Sentence sentence) {
        return step(sentence)
                .flatMap(step -> IsoDate.parse(step.text().arguments().get(1)))
                .map(date -> longForm(date));
    }

    /** The step that refuses this notice for that reason. */
    private Optional<Working> step(Sentence sentence) {
        for (Working step : working) {
            if (step.kind() == Working.Kind.REFUSAL
                    && step.text().key().equals(sentence.key())
                    && step.text().arguments().get(0).equals(print(notice.date()))) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
