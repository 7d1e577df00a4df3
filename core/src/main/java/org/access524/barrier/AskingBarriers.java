package org.access524.barrier;

import java.util.List;
import org.access524.form.ClassifiedField;

/** What is demanded of who asks: how to ask, on what form, with what proof, who decides, and in what form the copy comes. */
public final class AskingBarriers {
    private static final List<List<Wording>> TABLES = List.of(
            OneWayWordings.ALL,
            VisitWordings.ALL,
            MailWordings.ALL,
            PortalWordings.ALL,
            MediumWordings.ALL,
            EmailWordings.ALL,
            ImageWordings.ALL,
            FormWordings.ALL,
            AuthorizationWordings.ALL,
            StatingWordings.ALL,
            SignatureWordings.ALL,
            IdentityWordings.ALL,
            AnswerWordings.ALL,
            ConditionWordings.ALL);

    private AskingBarriers() {}

    /** What the texts demand, and then the fields. */
    public static List<FoundBarrier> in(List<String> texts, List<ClassifiedField> fields) {
        return StatementReader.find(texts, TABLES, FormLines::in, FieldBarriers.in(fields));
    }
}
