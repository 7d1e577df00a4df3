package org.access524.extension.ui;

public final class Popup {
    private Popup() {}

    public static void main(String[] arguments) {
        System.out.println("Popup");
    }
}
