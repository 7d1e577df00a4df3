package org.access524.extension.ui;

public final class Dashboard {
    private Dashboard() {}

    public static void main(String[] arguments) {
        System.out.println("Dashboard");
    }
}
