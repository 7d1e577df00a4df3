package org.access524.letter;

import java.util.Optional;
import org.access524.law.Facts;
import org.access524.person.Patient;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;

/** What complaints to different authorities have in common. */
final class ComplaintFacts {

    private final LetterContext context;
    private final RequesterWords requester;
    private final RequestWords request;

    ComplaintFacts(LetterContext context) {
        this.context = context;
        this.requester = new RequesterWords(context.patient());
        this.request = new RequestWords(context, Reader.AUTHORITY);
    }

    RequestWords request() {
        return request;
    }

    RequesterWords requester() {
        return requester;
    }

    /** Who files, for whom, and about whom. */
    void parties(Draft draft) {
        Patient patient = context.patient();
        if (requester.isRepresentative()) {
            draft.paragraph().say(requester.representativeLine());
            draft.say("I file this for the patient named here.");
            draft.say(patient.representative()
                    .map(who -> "I act as " + RequesterWords.role(who) + ".")
                    .orElse(""));
            draft.paragraph().say(requester.patientLine());
        } else {
            draft.paragraph().say(requester.patientLine()).say("I file this for myself.");
        }
        String name = Prose.fold(context.request().provider().name());
        draft.paragraph().say(Prose.sentence(Prose.lead("The organization: ", name)));
        draft.say(
                (patient.representative().isPresent() ? "The patient is or was" : "I am or was") + " a patient there.");
    }

    /** Which request it is, and the events, a dated line each. */
    void chronicle(Draft draft) {
        draft.paragraph().law(request.inShort(), Facts.RIGHT);
        draft.say(request.isReceiptAssumed() ? request.received() : "");
        for (String line : Chronicle.whole(request.known())) {
            draft.paragraph().say(line);
        }
        draft.paragraph().say(request.missing());
    }

    /** What in the record does not agree with the federal text, apart from time. */
    void federalGrounds(Draft draft) {
        Optional<Event> denied = request.known().last(EventKind.DENIED);
        if (denied.isPresent()
                && denied.get().details() instanceof EventDetails.Denying denial
                && (!denial.written() || !denial.saysHowToComplain())) {
            draft.law(
                    "The denial " + (denial.written() ? "did not say how to complain" : "did not come in writing")
                            + "; 45 CFR 164.524(d)(2) sets out what a denial contains.",
                    Facts.WRITTEN_DENIAL);
        }
        Optional<Event> fee = request.known().last(EventKind.FEE_QUOTED);
        if (fee.isPresent()
                && fee.get().details() instanceof EventDetails.Quoting quote
                && quote.basis().doubtful()) {
            draft.law(
                    "I ask you to look at the fee as well: 45 CFR 164.524(c)(4) limits it to a reasonable, cost-based fee for"
                            + " the labor of copying, supplies, postage, and a summary or explanation agreed to.",
                    Facts.FEES);
        }
    }

    /** What the person wants of the authority. */
    void wish(Draft draft) {
        draft.paragraph()
                .say("I ask you to look into this, and to see to it that I get access to " + request.records() + ".");
    }
}
