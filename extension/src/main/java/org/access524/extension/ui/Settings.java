package org.access524.extension.ui;

public final class Settings {
    private Settings() {}

    public static void main(String[] arguments) {
        System.out.println("Settings");
    }
}
