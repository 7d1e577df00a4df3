package org.access524.extension.background;

public final class Background {
    private Background() {}

    public static void main(String[] arguments) {
        System.out.println("Background");
    }
}
