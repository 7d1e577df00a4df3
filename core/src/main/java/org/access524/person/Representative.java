package org.access524.person;

/**
 * A personal representative: whoever the law treats as the individual for this patient's records (45 CFR 164.502(g)).
 *
 * @param authority the document or fact that gives the authority, in the person's own words; may be empty
 */
public record Representative(
        PersonName name,
        Relationship relationship,
        String authority,
        String email,
        String phone,
        PostalAddress address) {}
