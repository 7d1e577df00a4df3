package org.access524.extension.letters;

import org.access524.export.PatientJson;
import org.access524.export.RequestJson;
import org.access524.extension.contract.LetterJson;
import org.access524.extension.contract.Names;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.RecordDesk;
import org.access524.extension.worker.Today;
import org.access524.json.JsonObject;
import org.access524.letter.FaxCover;
import org.access524.letter.Letter;
import org.access524.letter.LetterContext;
import org.access524.letter.Letters;
import org.access524.person.Patient;
import org.access524.request.AccessRequest;
import org.access524.request.LetterKind;

/** Answers {@code letter}. */
public final class LetterWriter {

    private LetterWriter() {}

    public static void main(String[] arguments) {
        LetterWriter writer = new LetterWriter();
        new Conversation().answer("letter", writer::write).listen();
    }

    private JsonObject write(JsonObject message) {
        AccessRequest request = RequestJson.read(RecordDesk.request(message.text("requestId")));
        LetterKind kind = Names.find(LetterKind.values(), message.text("kind"), "kind");
        Patient patient = PatientJson.read(RecordDesk.patient(request.patientId()));
        LetterContext context = new LetterContext(patient, request, Today.of(message));
        Letter letter = Letters.write(kind, context);
        FaxCover cover = new FaxCover(message.bool("cover"), message.integer("pages", 0));
        return LetterJson.write(letter, request, cover.lines(context, letter));
    }
}
