package org.access524.letter;

import org.access524.request.Obstacle;

/** Names what a provider asks or refuses. */
final class ObstacleWords {

    private ObstacleWords() {}

    /** For a sentence that begins "On January 5, 2026, you". */
    static String told(Obstacle obstacle) {
        return switch (obstacle) {
            case LONGER_TIME -> "told me that my request would take longer";
            case IN_PERSON_ONLY -> "told me to come in person";
            case MEDIA_ONLY -> "offered me the copy on a CD or other media only";
            case PAPER_ONLY -> "offered me the copy on paper only";
            case NO_EMAIL -> "told me that you do not send copies by e-mail";
            case FAX_ONLY -> "told me to use fax only";
            case PORTAL_ONLY -> "told me to use your portal only";
            case MAIL_ONLY -> "told me to use the mail only";
            case AUTHORIZATION -> "asked me to sign an authorization in place of my request";
            case PURPOSE -> "asked me for the purpose of my request";
            case NOTARY -> "asked me to have my request notarized";
            case WITNESS -> "asked me for a witness to my signature";
            case SOCIAL_SECURITY_NUMBER -> "asked me for a Social Security number";
            case ASK_VENDOR -> "told me to ask your vendor";
            case ASK_REFERRING_DOCTOR -> "told me to ask the doctor who ordered the exam";
            case THIRD_PARTY -> "treated my request as one to send the copy to somebody else";
        };
    }

    /** For a line of a chronicle that begins "The provider's answer". */
    static String inShort(Obstacle obstacle) {
        return switch (obstacle) {
            case LONGER_TIME -> "it would take longer";
            case IN_PERSON_ONLY -> "in person only";
            case MEDIA_ONLY -> "on a CD or other media only";
            case PAPER_ONLY -> "on paper only";
            case NO_EMAIL -> "not by e-mail";
            case FAX_ONLY -> "by fax only";
            case PORTAL_ONLY -> "through the portal only";
            case MAIL_ONLY -> "by mail only";
            case AUTHORIZATION -> "an authorization in place of the request";
            case PURPOSE -> "the purpose of the request was asked";
            case NOTARY -> "a notary was asked for";
            case WITNESS -> "a witness was asked for";
            case SOCIAL_SECURITY_NUMBER -> "a Social Security number was asked for";
            case ASK_VENDOR -> "ask the vendor";
            case ASK_REFERRING_DOCTOR -> "ask the doctor who ordered the exam";
            case THIRD_PARTY -> "treated as a request to send the copy to somebody else";
        };
    }
}
