package org.access524.extension;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.access524.barrier.BarrierKind;
import org.access524.export.BackupSentence;
import org.access524.export.ExportSentence;
import org.access524.extension.contract.Objection;
import org.access524.extension.contract.StoredKind;
import org.access524.extension.store.RecordStore;
import org.access524.extension.store.StoreException;
import org.access524.extension.ui.PaperPart;
import org.access524.extension.ui.RequestFilter;
import org.access524.fill.FillReason;
import org.access524.form.FieldMeaning;
import org.access524.form.MeaningGroup;
import org.access524.law.Circumstance;
import org.access524.law.Holder;
import org.access524.law.Right;
import org.access524.page.ChannelKind;
import org.access524.page.Doubt;
import org.access524.page.PageKind;
import org.access524.page.Signal;
import org.access524.page.Vendor;
import org.access524.page.Veto;
import org.access524.person.CopyFormat;
import org.access524.person.Delivery;
import org.access524.person.Relationship;
import org.access524.request.Authority;
import org.access524.request.Channel;
import org.access524.request.Deadline;
import org.access524.request.DenialGround;
import org.access524.request.EventKind;
import org.access524.request.FeeBasis;
import org.access524.request.KnownHow;
import org.access524.request.LetterKind;
import org.access524.request.NextStep;
import org.access524.request.Obstacle;
import org.access524.request.Playbook;
import org.access524.request.Reminder;
import org.access524.request.RequestPhase;
import org.access524.request.RequestScope;
import org.access524.request.Sentence;

/**
 * Every message key that the code can ask for. Some are written out where they are asked for; the others are made of a
 * prefix and the name of a constant. Whoever adds a prefix or a method that takes a key adds it here.
 */
final class MessageKeys {

    /** Methods that take a message key, and at which argument. */
    private static final Map<String, Integer> ASKING = Map.ofEntries(
            Map.entry("Sentences.say", 0),
            Map.entry("View.say", 2),
            Map.entry("View.button", 1),
            Map.entry("View.permissionButton", 1),
            Map.entry("StateChooser.build", 0),
            Map.entry("View.link", 1),
            Map.entry("View.details", 0),
            Map.entry("View.labelled", 0),
            Map.entry("new RefusedException", 0),
            Map.entry("new UnfitFileException", 0),
            Map.entry("new PdfFile.UnfitFileException", 0),
            Map.entry("Message.of", 0),
            Map.entry("Browser.i18n().getMessage", 0),
            Map.entry("addText", 2),
            Map.entry("addBox", 2),
            Map.entry("addChoice", 2),
            Map.entry("form", 0),
            Map.entry("card", 0),
            Map.entry("settle", 2),
            Map.entry("record", 1),
            Map.entry("group", 0));

    /** Prefixes with the constants whose names follow them. */
    private static final Map<String, List<? extends Enum<?>>> FAMILIES = Map.ofEntries(
            family("authority_", Authority.values()),
            family("barrier_", BarrierKind.values()),
            family("barrier_rule_", BarrierKind.values()),
            family("channel_", ChannelKind.values()),
            family("circumstance_", Circumstance.values()),
            family("delivery_", Delivery.values()),
            family("doubt_", Doubt.values()),
            family("event_", EventKind.values()),
            family("fee_", FeeBasis.values()),
            family("fill_", FillReason.values()),
            family("format_", CopyFormat.values()),
            family("ground_", DenialGround.values()),
            family(
                    "group_",
                    EnumSet.complementOf(EnumSet.of(MeaningGroup.NOTHING)).toArray(MeaningGroup[]::new)),
            family("holder_", Holder.values()),
            family("known_", KnownHow.values()),
            family("letter_", LetterKind.values()),
            family("letter_hint_", offeredUses()),
            family("letters_", offeredUses()),
            family("meaning_", FieldMeaning.values()),
            family("notification_", Reminder.Kind.values()),
            family("notification_title_", Reminder.Kind.values()),
            family("objection_", Objection.values()),
            family("obstacle_", Obstacle.values()),
            family("paper_part_", ourParts()),
            family("phase_", RequestPhase.values()),
            family("popup_spotted_", PageKind.RECORDS_REQUEST, PageKind.IMAGING_REQUEST),
            family("problem_", RecordStore.Problem.Kind.values()),
            family("filter_", RequestFilter.values()),
            family("playbook_", Playbook.Step.values()),
            family("playbook_hint_", Playbook.Step.values()),
            family("progress_", Playbook.Progress.values()),
            family(
                    "quick_",
                    EventKind.CALL,
                    EventKind.RECEIVED,
                    EventKind.ACKNOWLEDGED,
                    EventKind.FEE_QUOTED,
                    EventKind.FEE_PAID,
                    EventKind.OBSTACLE,
                    EventKind.INFORMATION_GIVEN,
                    EventKind.EXTENSION,
                    EventKind.PARTLY_DELIVERED,
                    EventKind.DELIVERED,
                    EventKind.DENIED,
                    EventKind.NOTE),
            family("situation_", offeredLetters()),
            family("relationship_", Relationship.values()),
            family("right_", Right.values()),
            family("scope_", RequestScope.Kind.values()),
            family("signal_", Signal.values()),
            family("standing_", Deadline.Standing.values()),
            family("step_", NextStep.Kind.values()),
            family("expect_", Vendor.Trait.values()),
            family("stored_", StoredKind.values()),
            family("vendor_kind_", Vendor.Kind.values()),
            family(
                    "ways_letter_",
                    ChannelKind.FAX,
                    ChannelKind.EMAIL,
                    ChannelKind.MAIL,
                    ChannelKind.IN_PERSON,
                    ChannelKind.PHONE,
                    ChannelKind.PDF_FORM),
            family("veto_", Veto.values()));

    private static final Pattern IN_MANIFEST = Pattern.compile("__MSG_(\\w+)__");
    private static final Pattern PLAIN = Pattern.compile("([^\"?]*\\?\\s*)?\"\\w*\"(\\s*:\\s*\"\\w*\")?");
    private static final Pattern PREFIX = Pattern.compile("\"([a-z_]+_)\"\\s*\\+");

    private MessageKeys() {}

    /** A message key written out in a call, and how many arguments it is given. */
    record Call(String key, int arguments) {}

    /** All of them. */
    static Set<String> all(String manifest) {
        Set<String> keys = new TreeSet<>();
        for (String java : Sources.ofBothModules()) {
            calls(java).forEach(call -> keys.add(call.key()));
            keys.addAll(titles(java));
        }
        FAMILIES.forEach((prefix, constants) -> constants.forEach(constant -> keys.add(prefix + constant.name())));
        for (Channel channel : Channel.values()) {
            keys.add("channel_" + channel.name());
        }
        keys.addAll(List.of(
                StoreException.NEWER_SCHEMA,
                StoreException.FULL,
                StoreException.LOCKED,
                StoreException.WRONG_PASSPHRASE));
        sentences().forEach((key, arguments) -> keys.add(key));
        Matcher matcher = IN_MANIFEST.matcher(manifest);
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
        return keys;
    }

    /** Core's sentences, and how many arguments each takes. */
    static Map<String, Integer> sentences() {
        Map<String, Integer> sentences = new LinkedHashMap<>();
        for (Sentence sentence : Sentence.values()) {
            sentences.put(sentence.key(), sentence.arguments());
        }
        for (BackupSentence sentence : BackupSentence.values()) {
            sentences.put(sentence.key(), sentence.arguments());
        }
        for (ExportSentence sentence : ExportSentence.values()) {
            sentences.put(sentence.key(), sentence.arguments());
        }
        return sentences;
    }

    /** Keys that are written out in calls. */
    static List<Call> calls(String java) {
        List<Call> calls = new ArrayList<>();
        ASKING.forEach((method, place) -> {
            for (List<String> arguments : Sources.calls(java, method)) {
                for (String key : keys(arguments, place)) {
                    calls.add(new Call(key, arguments.size() - place - 1));
                }
            }
        });
        for (List<String> arguments : Sources.calls(java, "Popup.count")) {
            for (String key : keys(arguments, 0)) {
                calls.add(new Call(key, 1));
                calls.add(new Call(key + "_one", 1));
            }
        }
        return calls;
    }

    /** Prefixes before a plus sign that are not among those of which this class knows what follows. */
    static Set<String> unknownPrefixes() {
        Set<String> unknown = new TreeSet<>();
        for (String java : Sources.ofExtension().values()) {
            Matcher matcher = PREFIX.matcher(java);
            while (matcher.find()) {
                unknown.add(matcher.group(1));
            }
        }
        unknown.removeAll(FAMILIES.keySet());
        unknown.removeAll(Set.of("title_"));
        return unknown;
    }

    /** The literal at that place, or the two of a condition; none for a prefix to which something is added. */
    private static List<String> keys(List<String> arguments, int place) {
        String argument = arguments.size() > place ? arguments.get(place) : "";
        return PLAIN.matcher(argument).matches() ? Sources.literals(argument) : List.of();
    }

    private static List<String> titles(String java) {
        List<String> keys = new ArrayList<>();
        for (List<String> arguments : Sources.calls(java, "Frame.open")) {
            keys(arguments, 0).forEach(page -> keys.add("title_" + page));
        }
        return keys;
    }

    private static PaperPart.Kind[] ourParts() {
        return EnumSet.complementOf(EnumSet.of(PaperPart.Kind.ATTACHMENT)).toArray(PaperPart.Kind[]::new);
    }

    private static LetterKind[] offeredLetters() {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.use().standsAlone())
                .toArray(LetterKind[]::new);
    }

    private static LetterKind.Use[] offeredUses() {
        return Arrays.stream(LetterKind.Use.values())
                .filter(LetterKind.Use::standsAlone)
                .toArray(LetterKind.Use[]::new);
    }

    private static Map.Entry<String, List<? extends Enum<?>>> family(String prefix, Enum<?>... constants) {
        return Map.entry(prefix, Arrays.asList(constants));
    }
}
