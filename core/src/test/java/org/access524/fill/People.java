package org.access524.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.access524.person.CopyFormat;
import org.access524.person.Delivery;
import org.access524.person.Patient;
import org.access524.person.PersonName;
import org.access524.person.PostalAddress;
import org.access524.person.Preferences;
import org.access524.person.Relationship;
import org.access524.person.Representative;
import org.access524.request.RequestScope;

/** Made-up people and what they ask for. */
final class People {
    private People() {}

    static final PostalAddress ADDRESS =
            new PostalAddress("12 Sample Street", "Apt 3", "Springfield", "CA", "90000-1234", "");

    static final Patient ROSA = patient(Optional.empty(), Preferences.DEFAULT);

    static final Patient ROSA_WITH_AGENT = patient(
            Optional.of(new Representative(
                    new PersonName("Ana", "", "Example", ""),
                    Relationship.HEALTH_CARE_AGENT,
                    "Health care power of attorney of 2024",
                    "ana@example.org",
                    "555-555-0177",
                    PostalAddress.NONE)),
            Preferences.DEFAULT);

    static final Patient ROSA_ON_PAPER = patient(
            Optional.empty(),
            new Preferences(
                    List.of(CopyFormat.PAPER, CopyFormat.PORTABLE_MEDIA),
                    List.of(Delivery.MAIL, Delivery.PICK_UP),
                    false));

    static final Patient NOBODY = new Patient(
            "empty",
            PersonName.NONE,
            "",
            Optional.empty(),
            "",
            "",
            "",
            "",
            "",
            PostalAddress.NONE,
            Optional.empty(),
            Preferences.DEFAULT);

    static final RequestScope TWO_YEARS = new RequestScope(
            RequestScope.Kind.RECORDS,
            Optional.of(LocalDate.of(2022, 3, 1)),
            Optional.of(LocalDate.of(2024, 2, 29)),
            "");

    static final RequestScope IMAGES = new RequestScope(
            RequestScope.Kind.IMAGES_WITH_REPORTS, Optional.empty(), Optional.empty(), "MRI of the left knee");

    static final AccessWording WORDING = (scope, maxLength) -> {
        String words = "I ask for access to my records under 45 CFR 164.524.";
        String fewer = "45 CFR 164.524 access request";
        if (maxLength == 0 || words.length() <= maxLength) {
            return words;
        }
        return fewer.length() <= maxLength ? fewer : "";
    };

    private static Patient patient(Optional<Representative> representative, Preferences preferences) {
        return new Patient(
                "rosa",
                new PersonName("Rosa", "Maria", "Example", ""),
                "Rosa Sample",
                Optional.of(LocalDate.of(1980, 2, 5)),
                "Female",
                "",
                "rosa@example.org",
                "(555) 555-0142",
                "",
                ADDRESS,
                representative,
                preferences);
    }
}
