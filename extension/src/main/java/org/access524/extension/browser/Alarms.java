package org.access524.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;

/** {@code alarms}: they wake the background after it was stopped. */
public abstract class Alarms implements JSObject {

    @JSProperty
    public abstract AlarmEvent getOnAlarm();

    /** An alarm every so many minutes, replacing one of the same name. */
    public final void every(String name, double minutes) {
        every(this, name, minutes);
    }

    /** One alarm, in milliseconds since 1970, replacing one of the same name. */
    public final void at(String name, double when) {
        at(this, name, when);
    }

    /** Whether an alarm of that name is set: a browser may lose them when it closes or turns an extension off. */
    public final JSPromise<JSBoolean> isSet(String name) {
        return isSet(this, name);
    }

    public final void clear(String name) {
        clear(this, name);
    }

    @JSBody(
            params = {"alarms", "name"},
            script = "return alarms.get(name).then(function(alarm) { return Boolean(alarm); });")
    private static native JSPromise<JSBoolean> isSet(Alarms alarms, String name);

    @JSBody(
            params = {"alarms", "name"},
            script = "alarms.clear(name);")
    private static native void clear(Alarms alarms, String name);

    @JSBody(
            params = {"alarms", "name", "minutes"},
            script = "alarms.create(name, {delayInMinutes: minutes, periodInMinutes: minutes});")
    private static native void every(Alarms alarms, String name, double minutes);

    @JSBody(
            params = {"alarms", "name", "when"},
            script = "alarms.create(name, {when: when});")
    private static native void at(Alarms alarms, String name, double when);

    @JSFunctor
    public interface AlarmListener extends JSObject {
        void on(Alarm alarm);
    }

    public interface Alarm extends JSObject {
        @JSProperty
        String getName();
    }

    public interface AlarmEvent extends JSObject {
        void addListener(AlarmListener listener);
    }
}
