package org.access524.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every fragment of {@code channels.txt} holds exactly the ways in that are written below it. */
class ChannelFragmentsTest {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(((?:https?|tel|mailto):[^)]+)\\)");

    private record Fragment(String name, PageText page, TreeSet<String> expected) {}

    @TestFactory
    Stream<DynamicTest> everyFragmentHoldsExactlyItsWays() throws IOException {
        return fragments().stream().map(fragment -> DynamicTest.dynamicTest(fragment.name, () -> check(fragment)));
    }

    private static void check(Fragment fragment) {
        TreeSet<String> found = new TreeSet<>();
        for (FoundChannel channel : Spotter.look(List.of(fragment.page)).channels()) {
            found.add(line(channel));
        }
        assertEquals(String.join("\n", fragment.expected), String.join("\n", found));
    }

    private static String line(FoundChannel channel) {
        String line = channel.kind() + " | " + channel.value();
        line += channel.place().isEmpty() ? "" : " | place: " + channel.place();
        line += channel.subject() == ChannelSubject.RECORDS ? "" : " | subject: " + channel.subject();
        line += channel.language().isEmpty() ? "" : " | language: " + channel.language();
        return line + (channel.hours().isEmpty() ? "" : " | hours: " + channel.hours());
    }

    private static List<Fragment> fragments() throws IOException {
        List<Fragment> fragments = new ArrayList<>();
        try (InputStream file = ChannelFragmentsTest.class.getResourceAsStream("/page/channels.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String[] parts = text.split("\n=== ");
            for (int i = 1; i < parts.length; i++) {
                fragments.add(fragment(parts[i]));
            }
        }
        return fragments;
    }

    private static Fragment fragment(String part) {
        String[] lines = part.split("\n");
        List<String> headings = new ArrayList<>(List.of("Medical Records"));
        List<String> body = new ArrayList<>();
        List<PageText.Link> links = new ArrayList<>();
        List<PageText.Contact> contacts = new ArrayList<>();
        TreeSet<String> expected = new TreeSet<>();
        for (String line : List.of(lines).subList(1, lines.length)) {
            if (line.startsWith("> ")) {
                expected.add(line.substring(2));
            } else if (line.startsWith("~ ")) {
                String[] cells = line.substring(2).split(" \\| ");
                contacts.add(new PageText.Contact(cells[0], ChannelKind.valueOf(cells[1]), cells[2]));
            } else if (!line.isBlank()) {
                boolean heading = line.startsWith("# ");
                body.add(withoutLinks(heading ? line.substring(2) : line, links));
                if (heading) {
                    headings.add(line.substring(2));
                }
            }
        }
        return new Fragment(
                lines[0],
                new PageText(
                        "https://www.marigold.example.org/records",
                        "Medical Records",
                        headings,
                        List.of(),
                        List.of(),
                        List.of(),
                        links,
                        String.join("\n", body),
                        "",
                        List.of(),
                        List.of(),
                        contacts),
                expected);
    }

    private static String withoutLinks(String line, List<PageText.Link> links) {
        Matcher matcher = LINK.matcher(line);
        while (matcher.find()) {
            links.add(new PageText.Link(matcher.group(1), matcher.group(2)));
        }
        return matcher.replaceAll("$1");
    }
}
