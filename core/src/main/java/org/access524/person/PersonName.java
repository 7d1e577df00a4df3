package org.access524.person;

/**
 * A person's name in the parts that forms ask for. A part that is not known is empty.
 */
public record PersonName(String first, String middle, String last, String suffix) {

    public static final PersonName NONE = new PersonName("", "", "", "");

    /** First, middle, last and suffix as one line: {@code Rosa M. Example Jr.} */
    public String full() {
        return join(join(first, middle), join(last, suffix));
    }

    public boolean isEmpty() {
        return full().isEmpty();
    }

    private static String join(String left, String right) {
        return left.isEmpty() ? right : right.isEmpty() ? left : left + " " + right;
    }
}
