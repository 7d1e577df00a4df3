package org.access524.extension.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.access524.page.GateWords;

/**
 * Puts the words of {@link GateWords} into the gate's script, at build time. The gate itself is plain script: on most
 * pages all of its work takes less time than a compiled program takes to start.
 */
public final class GateScript {
    private GateScript() {}

    /** @param arguments the script with places for the words, and the file to write */
    public static void main(String[] arguments) throws IOException {
        String script = Files.readString(Path.of(arguments[0]));
        script = filled(script, "'GATE_HINTS'", list(GateWords.HINTS));
        script = filled(script, "'GATE_ALTERNATIVES'", literal(GateWords.ALTERNATIVES));
        Path target = Path.of(arguments[1]);
        Files.createDirectories(target.getParent());
        Files.writeString(target, script);
    }

    private static String filled(String script, String place, String value) {
        if (!script.contains(place)) {
            throw new IllegalArgumentException("The gate's script has no " + place);
        }
        return script.replace(place, value);
    }

    private static String list(List<String> texts) {
        List<String> literals = new ArrayList<>();
        for (String text : texts) {
            literals.add(literal(text));
        }
        return "[" + String.join(",", literals) + "]";
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
