package org.access524.fill;

import java.util.List;
import java.util.Optional;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldWords;
import org.access524.person.CopyFormat;
import org.access524.person.Delivery;
import org.access524.person.Preferences;

/**
 * How well an offered form or manner of the copy meets the person's wishes (45 CFR 164.524(c)(2) and (3)): the lower the
 * better.
 */
final class CopyWishes {
    private static final List<String> MEDIA = FieldWords.phrases(
            "cd | dvd | usb | flash drive | thumb drive | disc | disk | flash | cds | cd rom | memoria usb | disco"
                    + " | discs | memory stick | usb stick");
    private static final List<String> PAPER = FieldWords.phrases(
            "paper | printed | hard copy | papel | impresa | impreso | print | prints | photocopy | photocopies");
    private static final List<String> ELECTRONIC = FieldWords.phrases(
            "electronic | electronically | pdf | digital | digitally | download | electronic copy"
                    + " | electronico | electronica | electronicos | online | dicom | files | file | link | computer | enlace | descargar | descarga");
    private static final List<String> PORTAL = FieldWords.phrases(
            "portal | mychart | patient account | online account | account | download | online | en linea | patient app | descargar | descarga");
    private static final List<String> EMAIL =
            FieldWords.phrases("email | emailed | correo electronico | secure link | link");
    private static final List<String> FAX = FieldWords.phrases("fax | faxed");
    private static final List<String> PICK_UP = FieldWords.phrases(
            "pick up | pickup | in person | en persona | recoger | recogida | recogere | walk in | picked up"
                    + " | i will come | counter");
    private static final List<String> MAIL = FieldWords.phrases(
            "mail | mailed | usps | us mail | postal | correo | correo postal | home delivery | post | my home");
    private static final List<String> UNENCRYPTED =
            FieldWords.phrases("unencrypted | without encryption | unsecure | unsecured | not secure | not encrypted"
                    + " | insecure | sin encriptar | no cifrado | no encriptado | sin cifrar | no seguro | non secure");
    private static final List<String> SECURE =
            FieldWords.phrases("secure | encrypted | seguro | cifrado | encriptado | secured");
    /** What a picture loses nothing in; every other format of it is a print or a picture of the picture. */
    private static final List<String> WHOLE_IMAGES = FieldWords.phrases("dicom");

    private static final List<String> POOR_IMAGES = FieldWords.phrases("jpeg | jpg | png | screenshot");

    /** Whoever comes to look at the record gets no copy of it (45 CFR 164.524(c)(1)). */
    private static final List<String> LOOKING = FieldWords.phrases(
            "inspect | inspection | view | viewing | review | look at | see | read | inspeccionar | inspeccion | revisar | ver");

    private static final List<String> COPIES = FieldWords.phrases("copy | copies | copia | copias");
    /** "Images only" is less than "images and report". */
    private static final List<String> ONLY = FieldWords.phrases("only | without report | solo | solamente");

    private static final int SECOND_CHOICE = 10;

    private CopyWishes() {}

    static boolean unencrypted(String label) {
        return FieldWords.hasAny(FieldWords.fold(label), UNENCRYPTED);
    }

    /** The rank of what a label offers; empty if the person has not wished for it, or it cannot reach them. */
    static Optional<Integer> rank(String label, FieldMeaning meaning, Asker asker) {
        String words = FieldWords.fold(label);
        Preferences wishes = asker.patient().preferences();
        if (FieldWords.hasAny(words, UNENCRYPTED) && !wishes.unencryptedEmailAccepted()) {
            return Optional.empty();
        }
        Optional<Delivery> delivery = delivery(words);
        boolean looks = delivery.isPresent() && delivery.get() == Delivery.PICK_UP && FieldWords.hasAny(words, LOOKING);
        if (looks && !FieldWords.hasAny(words, COPIES)) {
            return Optional.empty();
        }
        boolean unreachable = delivery.isPresent() && !reaches(delivery.get(), asker);
        if (unreachable) {
            return Optional.empty();
        }
        int byFormat = indexOfFormat(words, delivery, wishes);
        int byDelivery = delivery.isPresent() ? wishes.deliveries().indexOf(delivery.get()) : -1;
        int first = meaning == FieldMeaning.FORMAT ? byFormat : byDelivery;
        int second = meaning == FieldMeaning.FORMAT ? byDelivery : byFormat;
        if (first < 0 && second < 0) {
            return Optional.empty();
        }
        int place = first >= 0 ? first * SECOND_CHOICE + Math.max(second, 0) : 100 + second;
        return Optional.of(place * 3 + risk(words));
    }

    /** How much worse an offer is than others of its kind. */
    private static int risk(String words) {
        if (FieldWords.hasAny(words, WHOLE_IMAGES)) {
            return 0;
        }
        if (FieldWords.hasAny(words, POOR_IMAGES)) {
            return 2;
        }
        return FieldWords.hasAny(words, UNENCRYPTED) || FieldWords.hasAny(words, ONLY)
                ? 2
                : FieldWords.hasAny(words, SECURE) ? 0 : 1;
    }

    private static boolean reaches(Delivery delivery, Asker asker) {
        return switch (delivery) {
            case EMAIL -> !asker.email().isEmpty();
            case FAX -> !asker.patient().fax().isEmpty();
            case MAIL -> !asker.address().isEmpty();
            case PORTAL, PICK_UP -> true;
        };
    }

    private static int indexOfFormat(String words, Optional<Delivery> delivery, Preferences wishes) {
        Optional<CopyFormat> format = format(words);
        if (format.isEmpty() && delivery.isPresent()) {
            boolean screen = delivery.get() == Delivery.PORTAL || delivery.get() == Delivery.EMAIL;
            format = Optional.of(screen ? CopyFormat.ELECTRONIC : CopyFormat.PAPER);
        }
        return format.isPresent() ? wishes.formats().indexOf(format.get()) : -1;
    }

    private static Optional<CopyFormat> format(String words) {
        if (FieldWords.hasAny(words, MEDIA)) {
            return Optional.of(CopyFormat.PORTABLE_MEDIA);
        }
        if (FieldWords.hasAny(words, PAPER)) {
            return Optional.of(CopyFormat.PAPER);
        }
        return FieldWords.hasAny(words, ELECTRONIC) ? Optional.of(CopyFormat.ELECTRONIC) : Optional.empty();
    }

    private static Optional<Delivery> delivery(String words) {
        if (FieldWords.hasAny(words, PORTAL)) {
            return Optional.of(Delivery.PORTAL);
        }
        if (FieldWords.hasAny(words, EMAIL)) {
            return Optional.of(Delivery.EMAIL);
        }
        if (FieldWords.hasAny(words, FAX)) {
            return Optional.of(Delivery.FAX);
        }
        if (FieldWords.hasAny(words, PICK_UP)) {
            return Optional.of(Delivery.PICK_UP);
        }
        return FieldWords.hasAny(words, MAIL) ? Optional.of(Delivery.MAIL) : Optional.empty();
    }
}
