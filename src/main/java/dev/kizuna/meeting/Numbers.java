package dev.kizuna.meeting;

/**
 * What a meeting is counted as: 令和N年度 第n回・通算m回.
 *
 * @param fiscalYear the calendar year in which its fiscal year begins
 * @param inYear its number within that fiscal year, from 1
 * @param total its number since the circle began, from 1
 */
public record Numbers(int fiscalYear, int inYear, int total) {}
