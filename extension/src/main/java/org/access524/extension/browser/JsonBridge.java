package org.access524.extension.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.access524.json.JsonArray;
import org.access524.json.JsonBoolean;
import org.access524.json.JsonNull;
import org.access524.json.JsonNumber;
import org.access524.json.JsonObject;
import org.access524.json.JsonText;
import org.access524.json.JsonValue;
import org.access524.json.MalformedJsonException;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/** Turns core's JSON into the objects that pages pass to each other, and back; text by the browser's own parser. */
public final class JsonBridge {

    /** Nothing of ours is nested deeper; what is deeper was not made by us. */
    private static final int MAXIMUM_DEPTH = 32;

    private JsonBridge() {}

    public static JSObject toBrowser(JsonValue value) {
        if (value instanceof JsonObject object) {
            JSObject target = JSObjects.create();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                set(target, member.getKey(), toBrowser(member.getValue()));
            }
            return target;
        }
        if (value instanceof JsonArray array) {
            JSArray<JSObject> target = new JSArray<>();
            for (JsonValue item : array.items()) {
                target.push(toBrowser(item));
            }
            return target;
        }
        if (value instanceof JsonText text) {
            return JSString.valueOf(text.value());
        }
        if (value instanceof JsonNumber number) {
            return JSNumber.valueOf(number.value());
        }
        if (value instanceof JsonBoolean bool) {
            return JSBoolean.valueOf(bool.value());
        }
        return nothing();
    }

    /** Functions and undefined members are left out, as JSON would. */
    public static JsonValue fromBrowser(JSObject value) {
        return read(value, 0);
    }

    /** Like {@link #fromBrowser}, for what has to be an object: anything else reads as one without members. */
    public static JsonObject objectFromBrowser(JSObject value) {
        return fromBrowser(value) instanceof JsonObject object ? object : new JsonObject();
    }

    /** The members of an object one by one, as the browser has them: what cannot be read spoils none of the others. */
    public static Map<String, JSObject> membersFromBrowser(JSObject object) {
        Map<String, JSObject> members = new LinkedHashMap<>();
        for (String key : JSObjects.keys(object)) {
            members.put(key, get(object, key));
        }
        return members;
    }

    /** An object with that one member, as it is. */
    public static JSObject single(String key, JSObject value) {
        JSObject object = JSObjects.create();
        set(object, key, value);
        return object;
    }

    /** The text of something stored, as short as it gets. */
    @JSBody(params = "value", script = "return JSON.stringify(value);")
    public static native String text(JSObject value);

    /** About how many bytes that takes in the storage. */
    @JSBody(
            params = {"key", "value"},
            script = "return new TextEncoder().encode(key + JSON.stringify(value)).length;")
    public static native int size(String key, JSObject value);

    /** What {@link #text} made a text of. */
    @JSBody(params = "text", script = "return JSON.parse(text);")
    public static native JSObject value(String text);

    /** A number among the members of something that need not be an object; 0 if there is none. */
    @JSBody(
            params = {"value", "key"},
            script = "return value !== null && typeof value === 'object' && typeof value[key] === 'number'"
                    + " ? value[key] : 0;")
    public static native double numberIn(JSObject value, String key);

    /** @throws MalformedJsonException if it is not JSON, or not an object */
    public static JsonObject parse(String text) {
        JSObject parsed = parseOrUndefined(text);
        if (fromBrowser(parsed) instanceof JsonObject object) {
            return object;
        }
        throw new MalformedJsonException("file");
    }

    /** Indented, for people who look into the file. */
    public static String print(JsonValue value) {
        return stringify(toBrowser(value));
    }

    private static JsonValue read(JSObject value, int depth) {
        if (depth > MAXIMUM_DEPTH) {
            throw new MalformedJsonException("depth");
        }
        return switch (kind(value)) {
            case "string" -> new JsonText(((JSString) value).stringValue());
            case "number" -> new JsonNumber(((JSNumber) value).doubleValue());
            case "boolean" -> new JsonBoolean(((JSBoolean) value).booleanValue());
            case "array" -> readArray(value, depth);
            case "object" -> readObject(value, depth);
            default -> new JsonNull();
        };
    }

    private static JsonArray readArray(JSObject value, int depth) {
        @SuppressWarnings("unchecked")
        JSArray<JSObject> source = (JSArray<JSObject>) value;
        List<JsonValue> items = new ArrayList<>(source.getLength());
        for (int i = 0; i < source.getLength(); i++) {
            items.add(read(source.get(i), depth + 1));
        }
        return new JsonArray(items);
    }

    private static JsonObject readObject(JSObject value, int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String key : JSObjects.keys(value)) {
            members.put(key, read(get(value, key), depth + 1));
        }
        return new JsonObject(members);
    }

    @JSBody(
            params = "value",
            script = "return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;")
    private static native String kind(JSObject value);

    /** Puts one member into an object of the browser; {@code __proto__} is a name like any other. */
    @JSBody(
            params = {"target", "key", "value"},
            script = "Object.defineProperty(target, key,"
                    + " {value: value, enumerable: true, configurable: true, writable: true});")
    public static native void set(JSObject target, String key, JSObject value);

    @JSBody(
            params = {"source", "key"},
            script = "return source[key];")
    private static native JSObject get(JSObject source, String key);

    @JSBody(script = "return null;")
    private static native JSObject nothing();

    @JSBody(params = "text", script = "try { return JSON.parse(text); } catch (notJson) { return undefined; }")
    private static native JSObject parseOrUndefined(String text);

    @JSBody(params = "value", script = "return JSON.stringify(value, null, 2);")
    private static native String stringify(JSObject value);
}
