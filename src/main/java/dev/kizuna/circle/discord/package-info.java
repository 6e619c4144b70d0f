/**
 * A circle on Discord: setting it up, its settings, what is wrong with it, its panel of buttons, help. It says who may
 * do what; the commands of people and meetings are their rooms' own.
 */
@NullMarked
package dev.kizuna.circle.discord;

import org.jspecify.annotations.NullMarked;
