package org.access524.letter;

import java.util.List;
import org.access524.request.LetterKind;

/** A complaint to the body of the state that the person chooses: state limits first, federal ones beside them. */
final class StateComplaintLetter {

    private StateComplaintLetter() {}

    static Letter write(LetterContext context) {
        ComplaintFacts facts = new ComplaintFacts(context);
        RequestWords request = facts.request();
        Draft draft = new Draft(
                LetterKind.STATE_COMPLAINT, "Complaint about access to " + request.records(), "To the state agency");
        draft.say("I file a complaint about access to " + request.records() + ".");
        facts.parties(draft);
        facts.chronicle(draft);
        draft.paragraph();
        List<Statement> state = MissedDeadlines.statements(context, request, false);
        List<Statement> federal = MissedDeadlines.statements(context, request, true);
        state.forEach(statement -> draft.add(statement));
        federal.forEach(statement -> draft.add(statement));
        facts.federalGrounds(draft);
        facts.wish(draft);
        draft.brief("I file a complaint about access to " + request.records() + ".");
        (state.isEmpty() ? federal : state).forEach(statement -> draft.brief(statement));
        draft.brief(request.missing()).brief("I ask you to look into this.");
        return draft.toBeSignedBy(facts.requester().signer());
    }
}
