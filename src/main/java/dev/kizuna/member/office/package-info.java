/**
 * Offices that outlive the people in them: who took over whose place, and what stays with the office. It knows neither
 * cards nor tables; rooms above ask it whose successor somebody is.
 */
@NullMarked
package dev.kizuna.member.office;

import org.jspecify.annotations.NullMarked;
