package org.access524.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.access524.export.Particular;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;
import org.access524.packet.Packet.Block;
import org.access524.packet.Packet.Facts;
import org.access524.person.Patient;
import org.access524.person.PostalAddress;
import org.access524.person.Representative;
import org.access524.request.AccessRequest;
import org.access524.request.Provider;
import org.access524.text.Message;

/** Who asks, for whom, and whom. */
final class Parties {

    private final Patient patient;
    private final AccessRequest request;
    private final Function<Message, String> english;

    Parties(Patient patient, AccessRequest request, Function<Message, String> english) {
        this.patient = patient;
        this.request = request;
        this.english = english;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(patient()));
        patient.representative().ifPresent(who -> blocks.add(new Facts(representative(who))));
        blocks.add(new Facts(provider(request.provider())));
        return blocks;
    }

    private List<Particular> patient() {
        return new FactList()
                .add("Patient", patient.name().full())
                .add("Former name", patient.formerName())
                .add("Date of birth", patient.birthDate())
                .add("Medical record number", patient.recordNumber())
                .add("Address", oneLine(patient.address()))
                .add("Telephone", patient.phone())
                .add("E-mail", patient.email())
                .facts();
    }

    private List<Particular> representative(Representative who) {
        return new FactList()
                .add("Personal representative", who.name().full())
                .add("Relationship", name("relationship_", who.relationship()))
                .add("Authority", who.authority())
                .add("Address", oneLine(who.address()))
                .add("Telephone", who.phone())
                .add("E-mail", who.email())
                .facts();
    }

    private List<Particular> provider(Provider provider) {
        boolean federal = provider.jurisdiction() == Jurisdiction.FEDERAL;
        boolean known = provider.kind() != Holder.ANY_PROVIDER;
        return new FactList()
                .add("Provider", provider.name())
                .add("Kind", known ? name("holder_", provider.kind()) : "")
                .add("State", federal ? "" : provider.jurisdiction().displayName())
                .add("Request addressed to", request.addressee())
                .add("By", name("channel_", request.channel()))
                .add("Page", request.pageAddress())
                .facts();
    }

    private String name(String family, Enum<?> constant) {
        return english.apply(Message.of(family + constant.name()));
    }

    private static String oneLine(PostalAddress address) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of(address.street(), address.street2(), address.cityStateZip(), address.country())) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(", ", parts);
    }
}
