package org.access524.extension.meanings;

import java.util.List;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.contract.FieldJson;
import org.access524.extension.worker.MeaningDesk;
import org.access524.form.ClassifiedField;
import org.access524.form.FieldClassifier;
import org.access524.form.FormField;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.JSObject;

/** Finds the meanings of fields for the programs that read tabs: in the worker, where they cost the page no time. */
public final class MeaningFinder {

    /** The preview reads the form that the report has just read: the same fields mean the same. */
    private static String lastFields = "";

    private static JSObject lastAnswer;

    private MeaningFinder() {}

    public static void main(String[] arguments) {
        MeaningDesk.open(MeaningFinder::answer);
    }

    private static JSObject answer(JSObject question) {
        String fields = JsonBridge.text(question);
        if (!fields.equals(lastFields)) {
            lastAnswer = classified(question);
            lastFields = fields;
        }
        return lastAnswer;
    }

    private static JSObject classified(JSObject question) {
        List<FormField> fields =
                JsonBridge.objectFromBrowser(question).array("fields").objects(FieldJson::readUnclassified);
        List<ClassifiedField> classified = FieldClassifier.classify(fields);
        return JsonBridge.toBrowser(new JsonObject().with("fields", JsonArray.of(classified, FieldJson::write)));
    }
}
