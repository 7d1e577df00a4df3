package org.access524.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** The one place where something is got from the web: by the page in a tab, as a click on its link would. Nothing is sent. */
public final class PageFetch {

    private PageFetch() {}

    /**
     * Has the page of a tab get a file. Answers {@code data}, the bytes in Base64, or {@code failure}: {@code size} above 40
     * million bytes, else that the page may not have it. Rejected if the page may not be read or is gone.
     */
    public static JSPromise<JSObject> from(int tab, String address) {
        return from(Browser.scripting(), tab, address);
    }

    // What runs in the page is given as its own text: it knows nothing of what is around it here. Firefox lets it have
    // no
    // bytes of the page's, but their text.
    @JSBody(
            params = {"scripting", "tab", "address"},
            script = "return scripting.executeScript({target: {tabId: tab}, args: [address], func: function(from) {"
                    + "  return fetch(from).then(function(answer) {"
                    + "    if (!answer.ok) { return {failure: 'status'}; }"
                    + "    return answer.blob().then(function(file) { return new Promise(function(resolve) {"
                    + "      if (file.size > 40000000) { resolve({failure: 'size'}); return; }"
                    + "      var reader = new FileReader();"
                    + "      reader.onload = function() { resolve({failure: '',"
                    + "        data: reader.result.slice(reader.result.indexOf(',') + 1)}); };"
                    + "      reader.onerror = function() { resolve({failure: 'refused'}); };"
                    + "      reader.readAsDataURL(file); }); });"
                    + "  }).catch(function() { return {failure: 'refused'}; });"
                    + "}}).then(function(frames) { return frames[0].result; });")
    private static native JSPromise<JSObject> from(Scripting scripting, int tab, String address);
}
