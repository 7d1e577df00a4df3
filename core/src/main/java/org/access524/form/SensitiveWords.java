package org.access524.form;

import java.util.List;

/**
 * Categories that special law protects, in any polarity (include, exclude, initial here): only the person may decide
 * about them, so a field that names one is withheld. "Except psychotherapy notes" behind a whole record does not name
 * one: those are outside the right of access anyway (45 CFR 164.524(a)(1)(i)).
 */
public final class SensitiveWords {
    private SensitiveWords() {}

    static final String PHRASES =
            "hiv | aids | neuropsychological | vih | sida | mental health | behavioral | mental illness"
                    + " | psychiatric | psychiatry | psychotherapy | psychological | psychology | psychologic | psych"
                    + " | sud | alcohol | drug use | chemical dependency | addiction | drug testing | drug screen"
                    + " | drug test | drug treatment | 42 cfr part 2 | part 2 records | genetic | genetics"
                    + " | sexually transmitted | std | stds | sti | stis | venereal | communicable disease"
                    + " | communicable diseases | reproductive | reproduccion | abortion | pregnancy | pregnancy termination | embarazo"
                    + " | termination of pregnancy | contraception | contraceptive | family planning"
                    + " | gender affirming | gender dysphoria | domestic violence | sexual assault | abuse | neglect"
                    + " | sensitive | specially protected | protected categories | developmental disability"
                    + " | developmental disabilities | sickle cell | rape | suicide | highly confidential"
                    + " | confidential information | in vitro fertilization | fertility | behavioural health"
                    + " | counseling notes | counseling | counselling | substance | tuberculosis | salud mental | conductual | psiquiatrico"
                    + " | psiquiatrica | psiquiatria | psicoterapia | psicologico | psicologica | sustancias | drogas"
                    + " | alcoholismo | dependencia quimica | adiccion | genetico | genetica | geneticos | geneticas"
                    + " | transmision sexual | ets | reproductiva | aborto | violencia domestica | abuso"
                    + " | agresion sexual | informacion sensible | informacion delicada | informacion confidencial"
                    + " | trastorno por consumo | planificacion familiar | enfermedad mental";

    private static final List<String> LIST = FieldWords.phrases(PHRASES);

    private static final List<String> EXCEPTIONS = FieldWords.phrases(
            "except psychotherapy notes | excluding psychotherapy notes | not including psychotherapy notes"
                    + " | excludes psychotherapy notes | other than psychotherapy notes | except for psychotherapy notes"
                    + " | excepto notas de psicoterapia | excepto las notas de psicoterapia"
                    + " | excluyendo notas de psicoterapia");

    /** Whether the folded text names a protected category. */
    public static boolean in(String folded) {
        return FieldWords.hasAny(withoutExceptions(folded), LIST);
    }

    static String withoutExceptions(String folded) {
        String rest = folded;
        for (String exception : EXCEPTIONS) {
            if (FieldWords.has(rest, exception)) {
                rest = rest.replace(" " + exception + " ", " ");
            }
        }
        return rest;
    }
}
