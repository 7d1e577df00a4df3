package org.access524.extension.worker;

/** Badge grounds: dark enough for white letters. */
public final class Colours {

    public static final String GREEN = "#1b6b3a";
    public static final String BLUE = "#12507b";
    public static final String AMBER = "#8a5300";
    public static final String RED = "#a3161f";

    private Colours() {}
}
