package org.access524.letter;

import java.util.Optional;
import org.access524.law.Facts;
import org.access524.law.Support;
import org.access524.person.Representative;
import org.access524.request.LetterKind;

/** What is read out on the phone: a line for each thing to say, to ask, or to write down. */
final class PhoneScript {

    private final RequesterWords requester;
    private final RequestWords request;
    private final Draft draft;

    private PhoneScript(LetterKind kind, LetterContext context, String topic) {
        requester = new RequesterWords(context.patient());
        request = new RequestWords(context, Reader.PROVIDER);
        draft = new Draft(kind, topic, Prose.fold(context.request().provider().name()), "By telephone");
    }

    /** Begins with who calls, and for whom. */
    static PhoneScript begin(LetterKind kind, LetterContext context, String topic) {
        PhoneScript script = new PhoneScript(kind, context, topic);
        Optional<Representative> representative = context.patient().representative();
        String caller = script.requester.signer();
        String patient = context.patient().name().full();
        String capacity = representative.isPresent()
                ? " I call for a patient" + Prose.lead(", ", patient) + ". " + script.requester.capacity()
                : " I am a patient.";
        script.say("Hello." + Prose.lead(" ", Prose.sentence(Prose.lead("My name is ", caller))) + capacity);
        return script;
    }

    RequestWords request() {
        return request;
    }

    /** Which request it is about, by when it is to be acted on, and whether what was asked for has come. */
    PhoneScript about() {
        say(request.sent(), Facts.RIGHT);
        say(request.received());
        request.lastDay().ifPresent(day -> say(day.text(), day.support().toArray(new Support[0])));
        say(request.missing());
        return say(requester.spoken());
    }

    PhoneScript say(String text, Support... support) {
        return line("Say: ", text, support);
    }

    PhoneScript ask(String text, Support... support) {
        return line("Ask: ", text, support);
    }

    /** The script for a certain answer. */
    PhoneScript ifTold(String answer, String text, Support... support) {
        return line("If you hear \"" + answer + "\", say: ", text, support);
    }

    /** Ends with what to write down during the call. */
    Letter end() {
        draft.paragraph()
                .say(
                        "Write down: the name and the office of the person, the date and the time, what was said, and what was"
                                + " promised by when.");
        return draft.toBeSpoken();
    }

    private PhoneScript line(String lead, String text, Support... support) {
        draft.paragraph().law(Prose.lead(lead, text), support);
        return this;
    }
}
