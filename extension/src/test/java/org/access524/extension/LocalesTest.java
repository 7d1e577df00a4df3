package org.access524.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The messages and the code that asks for them agree. A browser shows nothing at all for a message that is not there. */
class LocalesTest {

    private static final Map<String, String> ENGLISH = read("en");
    private static final Map<String, String> SPANISH = read("es");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$([1-9])");

    @Test
    void everyMessageThatTheCodeAsksForExists() {
        assertEquals(Set.of(), without(MessageKeys.all(manifest()), ENGLISH.keySet()));
    }

    @Test
    void noMessageIsUnused() {
        assertEquals(Set.of(), without(ENGLISH.keySet(), MessageKeys.all(manifest())));
    }

    @Test
    void everythingWrittenLikeAKeyIsOne() {
        Set<String> written = new TreeSet<>();
        for (String java : Sources.ofExtension().values()) {
            for (String literal : Sources.literals(java)) {
                if (literal.matches("[a-z]+(_[A-Za-z0-9]+)+")) {
                    written.add(literal);
                }
            }
        }
        assertEquals(Set.of(), without(written, ENGLISH.keySet()));
    }

    @Test
    void whatFollowsEveryPrefixIsKnown() {
        assertEquals(Set.of(), MessageKeys.unknownPrefixes());
    }

    @Test
    void englishAndSpanishHaveTheSameMessages() {
        assertEquals(ENGLISH.keySet(), SPANISH.keySet());
    }

    @Test
    void englishAndSpanishTakeTheSameArguments() {
        for (String key : ENGLISH.keySet()) {
            assertEquals(placeholders(ENGLISH.get(key)), placeholders(SPANISH.get(key)), key);
        }
    }

    @Test
    void noMessageIsEmpty() {
        for (Map<String, String> language : List.of(ENGLISH, SPANISH)) {
            language.forEach((key, text) -> assertFalse(text.isBlank(), key));
        }
    }

    @Test
    void aDollarSignAlwaysStandsForAnArgument() {
        for (Map<String, String> language : List.of(ENGLISH, SPANISH)) {
            language.forEach((key, text) ->
                    assertFalse(PLACEHOLDER.matcher(text).replaceAll("").contains("$"), key));
        }
    }

    @Test
    void noSentenceOfCoreNeedsMoreArgumentsThanItGets() {
        MessageKeys.sentences().forEach((key, arguments) -> assertFalse(highest(ENGLISH.get(key)) > arguments, key));
    }

    @Test
    void noCallGivesFewerArgumentsThanTheMessageNeeds() {
        for (String java : Sources.ofExtension().values()) {
            for (MessageKeys.Call call : MessageKeys.calls(java)) {
                assertFalse(highest(ENGLISH.get(call.key())) > call.arguments(), call.key());
            }
        }
    }

    private static Set<String> without(Set<String> all, Set<String> known) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }

    private static int highest(String text) {
        return placeholders(text).stream().mapToInt(Integer::parseInt).max().orElse(0);
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Map<String, String> read(String language) {
        JsonObject json = Json.parse(text(Path.of("src/main/web/_locales/" + language + "/messages.json")))
                .asObject();
        Map<String, String> messages = new TreeMap<>();
        json.forEach(member -> messages.put(
                member.getName(), member.getValue().asObject().get("message").asString()));
        return messages;
    }

    private static String manifest() {
        return text(Path.of("../manifest.json"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
