package org.access524.extension.worker;

import java.time.LocalDate;
import java.util.List;
import org.access524.export.PatientJson;
import org.access524.export.RequestJson;
import org.access524.extension.browser.JsonBridge;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.person.Patient;
import org.access524.request.AccessRequest;
import org.access524.text.IsoDate;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Where the background has calendars and logs written. Both programs run in one global scope, and a context does not hear
 * its own messages.
 */
public final class PaperDesk {

    /** Takes a format and records, gives the text of a file. */
    @JSFunctor
    public interface Answer extends JSObject {
        JSObject to(JSObject question);
    }

    private PaperDesk() {}

    @JSBody(params = "answer", script = "globalThis.access524Papers = answer;")
    public static native void open(Answer answer);

    /** The text of a calendar ({@code ics}) or a log ({@code csv}) of these requests. */
    public static String ask(String format, List<Patient> patients, List<AccessRequest> requests, LocalDate today) {
        JsonObject question = new JsonObject()
                .with("format", format)
                .with("today", IsoDate.print(today))
                .with("patients", JsonArray.of(patients, patient -> PatientJson.write(patient)))
                .with("requests", JsonArray.of(requests, request -> RequestJson.write(request)));
        return JsonBridge.objectFromBrowser(ask(JsonBridge.toBrowser(question))).text("text");
    }

    @JSBody(params = "question", script = "return globalThis.access524Papers(question);")
    private static native JSObject ask(JSObject question);
}
