package org.access524.extension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java sources as text, for what no compiler checks. */
public final class Sources {

    private static final Path EXTENSION = Path.of("src/main/java");
    private static final Path CORE = Path.of("../core/src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CHARACTER = Pattern.compile("'(?:[^'\\\\]|\\\\.)'");
    private static final Pattern COMMENT = Pattern.compile("(?s:/\\*.*?\\*/)|(?m:^\\s*//.*$)");

    private Sources() {}

    /** The sources of this module by the path below its package, comments left out. */
    public static Map<String, String> ofExtension() {
        return below(EXTENSION, EXTENSION.resolve("org/access524/extension"));
    }

    /** The sources of both modules, comments left out. */
    public static List<String> ofBothModules() {
        List<String> all = new ArrayList<>(below(EXTENSION, EXTENSION).values());
        all.addAll(below(CORE, CORE).values());
        return all;
    }

    /** What stands between the quotation marks of a piece of Java. */
    public static List<String> literals(String java) {
        List<String> found = new ArrayList<>();
        Matcher matcher = LITERAL.matcher(CHARACTER.matcher(java).replaceAll("' '"));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** The arguments, as written, of every call of that method, written as {@code View.say} or {@code new Result}. */
    public static List<List<String>> calls(String java, String method) {
        String name = Pattern.quote(method).replace(".", "\\E\\s*\\.\\s*\\Q");
        Matcher matcher = Pattern.compile("(?<![\\w.])" + name + "\\(").matcher(java);
        List<List<String>> calls = new ArrayList<>();
        while (matcher.find()) {
            calls.add(arguments(java, matcher.end()));
        }
        return calls;
    }

    private static List<String> arguments(String java, int start) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = start;
        for (int at = start; at < java.length(); at++) {
            char sign = java.charAt(at);
            if (sign == '"' || sign == '\'') {
                at = endOfQuote(java, at);
            } else if (sign == '(' || sign == '{') {
                depth++;
            } else if ((sign == ')' || sign == '}') && depth-- == 0) {
                arguments.add(java.substring(from, at).strip());
                return arguments;
            } else if (sign == ',' && depth == 0) {
                arguments.add(java.substring(from, at).strip());
                from = at + 1;
            }
        }
        throw new IllegalArgumentException(java.substring(start));
    }

    private static int endOfQuote(String java, int start) {
        int at = start + 1;
        while (java.charAt(at) != java.charAt(start)) {
            at += java.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private static Map<String, String> below(Path root, Path names) {
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, String> sources = new TreeMap<>();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                sources.put(
                        names.relativize(file).toString(),
                        COMMENT.matcher(Files.readString(file)).replaceAll(""));
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
