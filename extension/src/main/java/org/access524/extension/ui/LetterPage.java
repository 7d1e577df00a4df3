package org.access524.extension.ui;

public final class LetterPage {
    private LetterPage() {}

    public static void main(String[] arguments) {
        System.out.println("LetterPage");
    }
}
