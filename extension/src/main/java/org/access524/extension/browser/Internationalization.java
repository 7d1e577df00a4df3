package org.access524.extension.browser;

import org.teavm.jso.JSObject;

/** {@code i18n}: the messages of {@code _locales} in the browser's language. */
public interface Internationalization extends JSObject {

    /** Empty if there is no such message. At most nine substitutions. */
    String getMessage(String key, String[] substitutions);

    /** Such as {@code en-US} or {@code es}. */
    String getUILanguage();
}
