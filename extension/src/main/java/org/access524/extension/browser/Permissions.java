package org.access524.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;

/** {@code permissions}: what the person has granted. Asking needs a click of theirs in the same turn. */
public abstract class Permissions implements JSObject {

    public final JSPromise<Granted> all() {
        return all(this);
    }

    public final JSPromise<JSBoolean> requestHosts(String... origins) {
        return requestHosts(this, origins);
    }

    public final JSPromise<JSBoolean> removeHosts(String... origins) {
        return removeHosts(this, origins);
    }

    public final JSPromise<JSBoolean> containsHosts(String... origins) {
        return containsHosts(this, origins);
    }

    public final JSPromise<JSBoolean> request(String permission) {
        return request(this, permission);
    }

    public final JSPromise<JSBoolean> contains(String permission) {
        return contains(this, permission);
    }

    @JSProperty
    public abstract PlainEvent getOnAdded();

    @JSProperty
    public abstract PlainEvent getOnRemoved();

    @JSBody(params = "permissions", script = "return permissions.getAll();")
    private static native JSPromise<Granted> all(Permissions permissions);

    @JSBody(
            params = {"permissions", "hosts"},
            script = "return permissions.request({origins: hosts});")
    private static native JSPromise<JSBoolean> requestHosts(Permissions permissions, String[] hosts);

    @JSBody(
            params = {"permissions", "hosts"},
            script = "return permissions.remove({origins: hosts});")
    private static native JSPromise<JSBoolean> removeHosts(Permissions permissions, String[] hosts);

    @JSBody(
            params = {"permissions", "hosts"},
            script = "return permissions.contains({origins: hosts});")
    private static native JSPromise<JSBoolean> containsHosts(Permissions permissions, String[] hosts);

    @JSBody(
            params = {"permissions", "name"},
            script = "return permissions.request({permissions: [name]});")
    private static native JSPromise<JSBoolean> request(Permissions permissions, String name);

    @JSBody(
            params = {"permissions", "name"},
            script = "return permissions.contains({permissions: [name]});")
    private static native JSPromise<JSBoolean> contains(Permissions permissions, String name);

    public interface Granted extends JSObject {
        @JSProperty
        String[] getOrigins();
    }
}
