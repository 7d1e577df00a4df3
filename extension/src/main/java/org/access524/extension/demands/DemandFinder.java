package org.access524.extension.demands;

import java.util.List;
import org.access524.barrier.AskingBarriers;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Sentences;
import org.access524.extension.contract.BarrierJson;
import org.access524.extension.contract.FieldJson;
import org.access524.extension.worker.DemandDesk;
import org.access524.form.ClassifiedField;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.JSObject;

/** Finds what is demanded of who asks, for the program that reports on pages. */
public final class DemandFinder {

    private DemandFinder() {}

    public static void main(String[] arguments) {
        DemandDesk.open(DemandFinder::answer);
    }

    private static JSObject answer(JSObject question) {
        JsonObject page = JsonBridge.objectFromBrowser(question);
        List<ClassifiedField> fields = page.array("fields").objects(field -> FieldJson.read(field, 0));
        BarrierJson json = new BarrierJson(Sentences::say);
        return JsonBridge.toBrowser(new JsonObject()
                .with(
                        "barriers",
                        JsonArray.of(AskingBarriers.in(page.array("texts").texts(), fields), json::write)));
    }
}
