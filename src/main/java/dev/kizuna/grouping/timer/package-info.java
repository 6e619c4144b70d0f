/**
 * How long the tables work, when it is rung, and in which order they present. It says nothing itself and makes no
 * sound: what is to be rung stands in rows, and whoever rings claims it there.
 */
@NullMarked
package dev.kizuna.grouping.timer;

import org.jspecify.annotations.NullMarked;
