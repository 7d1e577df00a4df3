package org.access524.extension.demands;

import org.access524.barrier.PayingBarriers;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Sentences;
import org.access524.extension.contract.BarrierJson;
import org.access524.extension.worker.DemandDesk;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.JSObject;

/** Finds what is to be paid and waited for, for the program that reports on pages. */
public final class PriceFinder {

    private PriceFinder() {}

    public static void main(String[] arguments) {
        DemandDesk.openForPrices(PriceFinder::answer);
    }

    private static JSObject answer(JSObject question) {
        JsonObject page = JsonBridge.objectFromBrowser(question);
        BarrierJson json = new BarrierJson(Sentences::say);
        return JsonBridge.toBrowser(new JsonObject()
                .with(
                        "barriers",
                        JsonArray.of(PayingBarriers.in(page.array("texts").texts()), json::write)));
    }
}
