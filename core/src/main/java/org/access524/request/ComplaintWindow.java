package org.access524.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.access524.law.Jurisdiction;

/**
 * Until when a complaint to the Office for Civil Rights of HHS is in time: within 180 days of when the person knew or
 * should have known of the violation, unless waived for good cause (45 CFR 160.306(b)(3)).
 *
 * @param missed the day on which the provider first was late under the federal rule: the day after its last day
 * @param until 180 calendar days after it
 * @param strictUntil as OCR's own page has it, "of the violation": 180 calendar days after the first event that a
 *     complaint may rest on, which may be earlier
 */
public record ComplaintWindow(LocalDate missed, LocalDate until, LocalDate strictUntil) {

    private static final int DAYS = 180;

    /** Empty as long as no federal deadline has been missed. */
    static Optional<ComplaintWindow> of(AccessRequest known, List<Deadline> deadlines, LocalDate today) {
        for (Deadline deadline : deadlines) {
            boolean federal = deadline.sure() && deadline.rule().jurisdiction() == Jurisdiction.FEDERAL;
            if (federal && deadline.overdue(today) && !deadline.isMetBy(known)) {
                LocalDate missed = deadline.due().plusDays(1);
                return Optional.of(new ComplaintWindow(
                        missed,
                        missed.plusDays(DAYS),
                        firstGround(known, missed).plusDays(DAYS)));
            }
        }
        return Optional.empty();
    }

    private static LocalDate firstGround(AccessRequest known, LocalDate missed) {
        LocalDate first = missed;
        for (Event event : known.events()) {
            boolean ground = event.kind() == EventKind.OBSTACLE || event.kind() == EventKind.DENIED;
            if (ground && event.date().isBefore(first)) {
                first = event.date();
            }
        }
        return first;
    }
}
