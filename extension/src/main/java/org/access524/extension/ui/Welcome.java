package org.access524.extension.ui;

public final class Welcome {
    private Welcome() {}

    public static void main(String[] arguments) {
        System.out.println("Welcome");
    }
}
