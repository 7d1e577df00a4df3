package org.access524.form;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs labels of real forms through the classifier and prints how often it agrees with the concept noted for each. One
 * JSON object a line: {@code {"fields": [{"label", "type", "concept"}]}}. Labels stand without their headings there, so
 * the agreement is a lower bound, and the concepts are coarse: read the disagreements, not the score.
 */
public final class MeaningEvaluation {
    private static final Map<String, String> CONCEPTS = new HashMap<>();

    static {
        String names = "PATIENT_FULL_NAME PATIENT_FIRST_NAME PATIENT_MIDDLE_NAME PATIENT_LAST_NAME";
        String address =
                "PATIENT_ADDRESS PATIENT_STREET PATIENT_STREET_2 PATIENT_CITY PATIENT_STATE PATIENT_POSTAL_CODE"
                        + " PATIENT_CITY_STATE_ZIP PATIENT_COUNTRY RECIPIENT_ADDRESS RECIPIENT_STREET RECIPIENT_CITY"
                        + " REPRESENTATIVE_ADDRESS";
        String recipient = "RECIPIENT_NAME RECIPIENT_CHOICE RECIPIENT_ADDRESS RECIPIENT_PHONE RECIPIENT_EMAIL";
        CONCEPTS.put("address", address);
        CONCEPTS.put("comments", "COMMENTS PURPOSE_TEXT RECORD_DESCRIPTION RECORD_TYPE PURPOSE");
        CONCEPTS.put("date_of_service", "SERVICE_DATES SERVICE_DATE_FROM SERVICE_DATE_TO ALL_DATES SIGNED_DATE");
        CONCEPTS.put("date_signed", "SIGNED_DATE");
        CONCEPTS.put(
                "delivery", "DELIVERY_METHOD DELIVERY_EMAIL PATIENT_FAX RECIPIENT_FAX RECIPIENT_NAME RECIPIENT_CHOICE");
        CONCEPTS.put("dob", "PATIENT_BIRTH_DATE");
        CONCEPTS.put("email", "PATIENT_EMAIL DELIVERY_EMAIL RECIPIENT_EMAIL DELIVERY_METHOD");
        CONCEPTS.put("expiration", "EXPIRATION");
        CONCEPTS.put("facility_provider", "FACILITY PROVIDER_NAME DEPARTMENT");
        CONCEPTS.put("format", "FORMAT DELIVERY_METHOD DELIVERY_EMAIL UNENCRYPTED_EMAIL_CONSENT");
        CONCEPTS.put("former_name", "PATIENT_FORMER_NAME");
        CONCEPTS.put("id_upload", "ID_UPLOAD OFFICE_USE");
        CONCEPTS.put("imaging", "IMAGING_TYPE RECORD_TYPE RECORD_DESCRIPTION");
        CONCEPTS.put("mrn", "PATIENT_MRN OFFICE_USE");
        CONCEPTS.put("patient_name", names + " REQUESTER_NAME REPRESENTATIVE_NAME");
        CONCEPTS.put("patient_name_mi", names);
        CONCEPTS.put("phone", "PATIENT_PHONE RECIPIENT_PHONE REPRESENTATIVE_PHONE");
        CONCEPTS.put("purpose", "PURPOSE PURPOSE_TEXT");
        CONCEPTS.put("purpose_option", "PURPOSE");
        CONCEPTS.put("recipient", recipient);
        CONCEPTS.put("record_type", "RECORD_TYPE RECORD_DESCRIPTION");
        CONCEPTS.put("relationship_rep", "REPRESENTATIVE_RELATIONSHIP REPRESENTATIVE_NAME REPRESENTATIVE_AUTHORITY");
        CONCEPTS.put("sensitive", "SENSITIVE_CATEGORY");
        CONCEPTS.put("signature", "SIGNATURE INITIALS SIGNED_DATE OFFICE_USE");
        CONCEPTS.put("ssn_last4", "SSN SSN_LAST4");
        CONCEPTS.put("staff_only", "OFFICE_USE");
        CONCEPTS.put("witness_interpreter", "WITNESS");
    }

    private final Map<String, int[]> scores = new TreeMap<>();
    private final Map<String, Integer> misses = new TreeMap<>();

    private MeaningEvaluation() {}

    /** The path of the JSONL; a second argument names a concept whose disagreements are listed, or {@code all}. */
    public static void main(String[] arguments) throws IOException {
        MeaningEvaluation evaluation = new MeaningEvaluation();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            evaluation.score(Json.parse(line).asObject());
        }
        evaluation.print(arguments.length > 1 ? arguments[1] : "");
    }

    private void score(JsonObject form) {
        List<FormField> fields = new ArrayList<>();
        List<String> concepts = new ArrayList<>();
        JsonArray rows = form.get("fields").asArray();
        for (JsonValue row : rows) {
            JsonObject field = row.asObject();
            boolean box = field.getString("type", "text").startsWith("checkbox");
            fields.add(new FormBuilder()
                    .field(box ? FieldType.CHECKBOX : FieldType.TEXT, field.getString("label", ""))
                    .add()
                    .fields()
                    .get(0));
            concepts.add(field.getString("concept", ""));
        }
        for (int i = 0; i < fields.size(); i++) {
            FieldMeaning meaning =
                    FieldClassifier.classify(List.of(fields.get(i))).get(0).meaning();
            count(concepts.get(i), fields.get(i), meaning);
        }
    }

    private void count(String concept, FormField field, FieldMeaning meaning) {
        int[] score = scores.computeIfAbsent(concept, c -> new int[3]);
        score[0]++;
        boolean agrees = (" " + CONCEPTS.getOrDefault(concept, "") + " ").contains(" " + meaning + " ");
        if (agrees) {
            score[1]++;
        } else {
            score[2] += meaning == FieldMeaning.UNKNOWN ? 1 : 0;
            String type = field.type() == FieldType.CHECKBOX ? "[] " : "";
            misses.merge(concept + "\t" + meaning + "\t" + type + field.label(), 1, Integer::sum);
        }
    }

    private void print(String listed) {
        int all = 0;
        int agreed = 0;
        System.out.printf("%-20s %5s %7s %8s %6s%n", "concept", "all", "agreed", "unknown", "share");
        for (Map.Entry<String, int[]> entry : scores.entrySet()) {
            int[] score = entry.getValue();
            all += score[0];
            agreed += score[1];
            System.out.printf(
                    "%-20s %5d %7d %8d %5.0f%%%n",
                    entry.getKey(), score[0], score[1], score[2], 100.0 * score[1] / score[0]);
        }
        System.out.printf("%-20s %5d %7d %14.0f%%%n", "all", all, agreed, 100.0 * agreed / all);
        misses.forEach((miss, count) -> {
            if (listed.equals("all") || miss.startsWith(listed + "\t")) {
                System.out.println(count + "\t" + miss);
            }
        });
    }
}
