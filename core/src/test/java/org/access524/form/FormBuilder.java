package org.access524.form;

import java.util.ArrayList;
import java.util.List;

/** Builds the fields of a made-up form in the order in which a person reads them. */
public final class FormBuilder {
    private final List<FormField> fields = new ArrayList<>();
    private String section = "";
    private String group = "";

    /** One field that can be described further; all that is not said is empty. */
    public final class Field {
        private final FieldType type;
        private final String label;
        private String hint = "";
        private String before = "";
        private String name = "";
        private String elementId = "";
        private String autocomplete = "";
        private String pattern = "";
        private int maxLength;
        private List<FieldOption> options = List.of();
        private String value = "";
        private boolean visible = true;

        private Field(FieldType type, String label) {
            this.type = type;
            this.label = label;
        }

        public Field hint(String text) {
            hint = text;
            return this;
        }

        public Field before(String text) {
            before = text;
            return this;
        }

        public Field named(String text) {
            name = text;
            return this;
        }

        public Field withId(String text) {
            elementId = text;
            return this;
        }

        public Field autocomplete(String text) {
            autocomplete = text;
            return this;
        }

        public Field pattern(String text) {
            pattern = text;
            return this;
        }

        public Field maxLength(int length) {
            maxLength = length;
            return this;
        }

        /** Options as {@code "value=label"}, or a label that is its own value. */
        public Field options(String... offered) {
            List<FieldOption> list = new ArrayList<>();
            for (String option : offered) {
                int sign = option.indexOf('=');
                list.add(
                        sign < 0
                                ? new FieldOption(option, option)
                                : new FieldOption(option.substring(0, sign), option.substring(sign + 1)));
            }
            options = list;
            return this;
        }

        public Field value(String text) {
            value = text;
            return this;
        }

        public Field invisible() {
            visible = false;
            return this;
        }

        /** Adds the field and goes on with the form. */
        public FormBuilder add() {
            int order = fields.size();
            fields.add(new FormField(
                    0,
                    "f" + order,
                    "#f" + order,
                    type,
                    label,
                    hint,
                    group,
                    section,
                    before,
                    name,
                    elementId,
                    autocomplete,
                    "",
                    pattern,
                    maxLength,
                    options,
                    false,
                    value,
                    visible,
                    order));
            return FormBuilder.this;
        }
    }

    public FormBuilder section(String heading) {
        section = heading;
        group = "";
        return this;
    }

    public FormBuilder group(String question) {
        group = question;
        return this;
    }

    public Field field(FieldType type, String label) {
        return new Field(type, label);
    }

    public FormBuilder text(String label) {
        return field(FieldType.TEXT, label).add();
    }

    public FormBuilder box(String label) {
        return field(FieldType.CHECKBOX, label).add();
    }

    public FormBuilder boxes(String... labels) {
        for (String label : labels) {
            box(label);
        }
        return this;
    }

    public FormBuilder radio(String label, String... options) {
        return field(FieldType.RADIO, label).options(options).add();
    }

    public FormBuilder select(String label, String... options) {
        return field(FieldType.SELECT, label).options(options).add();
    }

    public List<FormField> fields() {
        return List.copyOf(fields);
    }

    public List<FieldMeaning> meanings() {
        List<FieldMeaning> meanings = new ArrayList<>();
        for (ClassifiedField each : FieldClassifier.classify(fields())) {
            meanings.add(each.meaning());
        }
        return meanings;
    }

    /** The meaning of the last field. */
    public FieldMeaning last() {
        List<FieldMeaning> meanings = meanings();
        return meanings.get(meanings.size() - 1);
    }
}
