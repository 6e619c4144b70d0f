/**
 * What a circle's tables work with: its deck of social-resource cards, which of them lie on each table, the fictional
 * case, and each table's story. It seats nobody, and it holds nothing about any real client.
 */
@NullMarked
package dev.kizuna.resource;

import org.jspecify.annotations.NullMarked;
