package org.access524.extension.programs;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.htmlunit.BrowserVersion;
import org.htmlunit.MockWebConnection;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;

/**
 * A page of {@code src/test/resources/pages}, opened in HtmlUnit, with the compiled programs run in it as a browser would
 * run content scripts, but in the page's own world.
 */
final class OpenPage implements AutoCloseable {

    static final String ADDRESS = "https://records.example.org/request";

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path WEB = Path.of("src/main/web");
    private static final Path PROGRAMS = Path.of("target/programs");
    private static final int PATIENCE_MILLISECONDS = 5_000;

    private final WebClient client = new WebClient(BrowserVersion.CHROME);
    private final HtmlPage page;

    OpenPage(String file) throws IOException {
        this(file, ADDRESS);
    }

    OpenPage(String file, String address) throws IOException {
        MockWebConnection web = new MockWebConnection();
        web.setResponse(
                URI.create(address).toURL(),
                Files.readString(RESOURCES.resolve("pages").resolve(file)),
                "text/html;charset=utf-8",
                StandardCharsets.UTF_8);
        client.setWebConnection(web);
        page = client.getPage(address);
        run(RESOURCES.resolve("missing-apis.js"));
        run(RESOURCES.resolve("extension-api.js"));
    }

    /** Runs a compiled program. */
    OpenPage start(String program) throws IOException {
        if (program.equals("content")) {
            run(WEB.resolve("surroundings.js"));
            run(WEB.resolve("widgets.js"));
        }
        run(PROGRAMS.resolve(program + ".js"));
        script("main()");
        return this;
    }

    HtmlPage html() {
        return page;
    }

    /** The value of an expression, as text. */
    String script(String expression) {
        return String.valueOf(page.executeJavaScript(expression).getJavaScriptResult());
    }

    /** Changes the page by that statement, as a single-page application does, and gives the program time to notice. */
    void change(String statement) {
        script(statement);
        script("pageChanged()");
        settle();
    }

    /** What the program told the background, as JSON. */
    String heard() {
        return script("JSON.stringify(background.heard)");
    }

    /** Waits until the page has nothing left to do. */
    void settle() {
        client.waitForBackgroundJavaScript(PATIENCE_MILLISECONDS);
    }

    /** What the content script answers to the background. */
    JsonObject ask(JsonObject message) {
        script("background.answers = []");
        tell(message, "{id: 'access524'}");
        settle();
        return answers().get(0).asObject();
    }

    /** Says something as that sender, written as JavaScript. */
    void tell(JsonObject message, String sender) {
        script("background.tell(" + message + ", " + sender + ")");
    }

    JsonArray answers() {
        return Json.parse(script("JSON.stringify(background.answers)")).asArray();
    }

    /** Fields with their meanings, as the worker's program finds them. */
    JsonArray understood(JsonArray fields) {
        return Json.parse(script("JSON.stringify(access524Meanings({fields: " + fields + "}).fields)"))
                .asArray();
    }

    static JsonObject message(String type) {
        return Json.object().add("type", type);
    }

    /** The one among objects with that value. */
    static JsonObject find(JsonArray objects, String member, String value) {
        for (JsonValue object : objects) {
            if (object.asObject().getString(member, "").equals(value)) {
                return object.asObject();
            }
        }
        throw new AssertionError("nothing whose " + member + " is " + value);
    }

    private void run(Path script) throws IOException {
        page.executeJavaScript(Files.readString(script));
    }

    @Override
    public void close() {
        client.close();
    }
}
