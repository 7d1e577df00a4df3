package org.access524.letter;

import java.time.LocalDate;
import org.access524.person.Patient;
import org.access524.request.AccessRequest;

/**
 * What a letter is written from.
 *
 * @param request may be a draft without events
 * @param today decides which rules are in force and where the request stands; it is not printed as the letter's date
 */
public record LetterContext(Patient patient, AccessRequest request, LocalDate today) {}
