package org.access524.extension.spotting;

import java.util.List;
import java.util.Optional;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.contract.PageTextJson;
import org.access524.json.JsonObject;
import org.access524.page.PageText;
import org.access524.page.ProviderName;
import org.access524.page.ProviderState;
import org.access524.page.Vendor;
import org.access524.page.Vendors;
import org.teavm.jso.JSObject;

/** Tells the programs that keep what was filled whose page that was. */
final class ProviderFinder {

    private ProviderFinder() {}

    static JSObject answer(JSObject question) {
        List<PageText> texts =
                JsonBridge.objectFromBrowser(question).array("texts").objects(PageTextJson::read);
        Optional<Vendor> vendor = Vendors.ofPage(texts);
        return JsonBridge.toBrowser(new JsonObject()
                .with("name", ProviderName.of(texts.get(0)))
                .with("state", ProviderState.ofPage(texts).orElse(""))
                .with("channel", vendor.isPresent() ? vendor.get().channel().name() : ""));
    }
}
