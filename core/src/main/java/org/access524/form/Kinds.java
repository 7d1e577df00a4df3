package org.access524.form;

import java.util.HashMap;
import java.util.Map;

/** Kinds of words, English and Spanish, of which {@link Combinations} are made. A text has a kind if a word of it does. */
final class Kinds {
    static final int AGREE = 1;
    static final int WANT = 1 << 1;
    static final int SEND = 1 << 2;
    static final int RECORD = 1 << 3;
    static final int PICTURE = 1 << 4;
    static final int EXAM = 1 << 5;
    static final int DATE = 1 << 6;
    static final int FROM = 1 << 7;
    static final int TO = 1 << 8;
    static final int CARE = 1 << 9;
    static final int FEE = 1 << 10;
    static final int EMAIL = 1 << 11;
    static final int NAME = 1 << 12;
    static final int NUMBER = 1 << 13;
    static final int WHAT = 1 << 14;
    static final int WHO = 1 << 15;
    static final int WHERE = 1 << 16;
    static final int HOW = 1 << 17;
    static final int WHEN = 1 << 18;
    static final int WHY = 1 << 19;
    static final int ASK = 1 << 20;
    static final int PERMISSION = 1 << 21;
    static final int AGAIN = 1 << 22;
    static final int CHANGED = 1 << 23;
    static final int LETTERS = 1 << 24;
    static final int SHOWN = 1 << 25;
    static final int ADDRESS = 1 << 26;
    static final int CITY = 1 << 27;
    static final int ACT = 1 << 28;
    static final int PERSON = 1 << 29;
    /** Words that forbid: death, birth, expiry, signing. */
    static final int OTHER_DAY = 1 << 30;

    private static final Map<String, Integer> KINDS = new HashMap<>();

    static {
        put(ACT, "act allowed entitled authorized actuar autorizado autorizada permitido");
        put(ADDRESS, "address street domicilio direccion calle lives live vive");
        put(AGAIN, "again more repeat confirm verify retype reenter re twice otra repita repetir confirme confirmar");
        put(
                AGREE,
                "understand agree accept acknowledge know aware told confirm consent entiendo acepto comprendo acuerdo"
                        + " reconozco confirmo");
        put(ASK, "asking filling completing submitting making requesting requests fills pide llena solicita hace asks");
        put(
                CARE,
                "collected collection specimen specimens drawn incident accident session sessions sesion sesiones come came taken done hizo hicieron realizo realizaron performed tomaron service services visit visits treatment treated care seen stay admission admitted encounter transport performed discharge discharged ingreso alta"
                        + " transported appointment appointments hospitalization hospitalized treatments servicio servicios"
                        + " atencion visita visitas tratamiento consulta consultas hospitalizacion atendieron atendido");
        put(CHANGED, "changed used previously ever otherwise time then used cambio distinto usado usaba entonces");
        put(CITY, "city town ciudad");
        put(DATE, "date dates dated day month months year years period range fecha fechas mes periodo mm yyyy aaaa dd");
        put(EMAIL, "email emails correo");
        put(EXAM, "exam exams study studies scan scans estudio estudios examen examenes");
        put(
                FEE,
                "fee fees free charge charged charges cost costs pay payment price cargo cargos costo pagar tarifa tarifas precio costos cobro cobros cobrar");
        put(
                FROM,
                "from start began after starting begin beginning earliest first oldest since between desde inicio primera primer");
        put(HOW, "how como");
        put(
                LETTERS,
                "letters letter characters character code codes word words digits text caracteres codigo letras palabra");
        put(NAME, "name names surname nombre nombres apellido apellidos");
        put(NUMBER, "number no num numero nro");
        put(OTHER_DAY, "birth born dob nacimiento nacio sign signed signature firma expire expires expiration today");
        put(PERMISSION, "permission authorization consent permiso autorizacion release");
        put(
                PERSON,
                "person persona individual party people adult someone patient paciente child hijo hija requestor requester solicitante representative guardian parent");
        put(
                PICTURE,
                "image images picture pictures film films xray ray rays radiografias tomografia resonancia ultrasonido mamografia radiograph radiographs imagenes imagen placas mri"
                        + " mammogram mammograms ultrasound ultrasounds dicom");
        put(
                RECORD,
                "record records chart file files document documents information copy copies notes registros expediente"
                        + " historial documentos copia copias informacion report reports part them expedientes results paperwork");
        put(
                SEND,
                "send sent deliver delivered get reach receive received give mail mailed go goes fax ship enviar envien"
                        + " enviamos mandar mandamos entregar recibir recibira release released hand return");
        put(SHOWN, "picture image shown see above imagen muestra ve aparece");
        put(
                TO,
                "before end ended ends ending through thru until till latest newest hasta fin ultima ultimo last finish");
        put(
                WANT,
                "want wanted need needed needs like prefer requested requesting asking choose include wish looking"
                        + " ask desea quiere quiero necesita necesito pido pide solicito solicita incluir require requiere");
        put(WHAT, "what which list cuales cual que tell");
        put(WHEN, "when while cuando");
        put(WHERE, "where donde adonde");
        put(WHO, "who whom quien quienes");
        put(WHY, "why");
    }

    private Kinds() {}

    private static void put(int kind, String words) {
        int start = 0;
        while (start < words.length()) {
            int blank = words.indexOf(' ', start);
            int end = blank < 0 ? words.length() : blank;
            String word = words.substring(start, end);
            KINDS.put(word, KINDS.getOrDefault(word, 0) | kind);
            start = end + 1;
        }
    }

    /** The kinds of the words of the folded text. */
    static int of(String folded) {
        int kinds = 0;
        int start = 0;
        while (start + 1 < folded.length()) {
            int end = folded.indexOf(' ', start + 1);
            kinds |= KINDS.getOrDefault(folded.substring(start + 1, end), 0);
            start = end;
        }
        return kinds;
    }

    static boolean last(String folded, int kind) {
        int start = folded.length() < 3 ? -1 : folded.lastIndexOf(' ', folded.length() - 2);
        return start >= 0 && (of(folded.substring(start)) & kind) != 0;
    }
}
