package org.access524.form;

import java.util.List;

/** Fields laid out for robots: whoever fills them is thrown away. */
final class Traps {
    private static final List<String> NAMES =
            FieldWords.phrases("hp | honeypot | honey pot | hpot | website | url | homepage"
                    + " | home page | web site | leave blank | leaveblank | gotcha | b name | bot | botcheck | bot check | spam"
                    + " | antispam | anti spam | nospam | trap | hny | winnie the pooh | webform hp | do not fill | not fill"
                    + " | ignore | decoy | wpforms hp | ak hp textarea | ninja forms hp | your website | company website | si contact fax"
                    + " | fake | human check | alt s");

    private Traps() {}

    static boolean isTrap(FieldText text) {
        if (text.field().visible() || !text.written() && !text.box()) {
            return false;
        }
        String identifiers = FieldWords.foldIdentifier(text.field().name())
                + FieldWords.foldIdentifier(text.field().elementId())
                + FieldWords.fold(text.field().label());
        return FieldWords.hasAny(identifiers, NAMES);
    }
}
