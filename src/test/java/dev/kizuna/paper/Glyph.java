package dev.kizuna.paper;

/**
 * One letter on a page, in mm from the page's upper left corner.
 *
 * @param index of its picture in the font; 0 is the empty box
 * @param turn in degrees
 */
record Glyph(
        int page,
        String text,
        double left,
        double right,
        double top,
        double bottom,
        double points,
        float turn,
        String font,
        int index) {}
