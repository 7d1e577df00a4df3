package org.access524.request;

import static org.access524.text.IsoDate.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.law.AccessRule;
import org.access524.law.Certainty;
import org.access524.law.Circumstance;
import org.access524.law.Force;
import org.access524.law.Jurisdiction;

/**
 * Whether a rule reaches a request. One that would reach it only under a condition of which nothing is recorded is shown
 * if its text was read and it may be quicker than the federal rule: so the person learns that it matters.
 *
 * @param applies false if it is not even worth showing
 * @param doubts what keeps it from binding this provider for sure
 */
record Reach(boolean applies, List<Working> doubts) {

    private static final Reach NOT = new Reach(false, List.of());

    static Reach of(AccessRule rule, AccessRequest request, LocalDate receipt) {
        if (rule.right() != request.scope().right()
                || !rule.mayBind(request.provider().kind())) {
            return NOT;
        }
        List<Working> open = openConditions(rule, request);
        boolean worthAsking = rule.certainty() == Certainty.VERIFIED && rule.mayBeatTheFederalLimit();
        if (isExcepted(rule, request) || !open.isEmpty() && !worthAsking) {
            return NOT;
        }
        List<Working> doubts = new ArrayList<>(open);
        if (rule.certainty() == Certainty.REPORTED) {
            doubts.add(doubt(rule, Sentence.WORKING_REPORTED));
        } else if (rule.certainty() == Certainty.SECONDARY) {
            doubts.add(doubt(rule, Sentence.WORKING_SECONDARY));
        }
        if (!rule.knownFor(receipt)) {
            doubts.add(Working.doubt(
                    Sentence.WORKING_START_UNKNOWN.with(print(rule.checkedOn()), print(receipt)), rule.citation()));
        }
        return new Reach(true, doubts);
    }

    /** Why nobody is called late by the rule, whatever happens; empty if a provider may be. */
    static Optional<Sentence> information(AccessRule rule) {
        if (rule.force() == Force.LIABILITY_LIMIT) {
            return Optional.of(Sentence.WORKING_LIABILITY_LIMIT);
        }
        if (rule.force() == Force.NORMALLY) {
            return Optional.of(Sentence.WORKING_NORMALLY);
        }
        return rule.jurisdiction() == Jurisdiction.FEDERAL || rule.mayBeatTheFederalLimit()
                ? Optional.empty()
                : Optional.of(Sentence.WORKING_NOT_STRICTER);
    }

    private static boolean isExcepted(AccessRule rule, AccessRequest request) {
        for (Circumstance exception : rule.notIf()) {
            if (request.circumstances().contains(exception)) {
                return true;
            }
        }
        return false;
    }

    private static List<Working> openConditions(AccessRule rule, AccessRequest request) {
        List<Working> open = new ArrayList<>();
        if (!rule.surelyBinds(request.provider().kind())) {
            open.add(doubt(rule, Sentence.WORKING_OTHER_HOLDER));
        }
        for (Circumstance condition : rule.onlyIf()) {
            if (!request.circumstances().contains(condition)) {
                open.add(doubt(rule, Sentence.onlyIf(condition)));
            }
        }
        return open;
    }

    private static Working doubt(AccessRule rule, Sentence sentence) {
        return Working.doubt(sentence.with(), rule.citation());
    }
}
