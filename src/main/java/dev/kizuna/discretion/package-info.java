/**
 * Notices when a text looks like the details of a client, before it is kept: case work is fictional, and what identifies
 * somebody has no place in it. It only reads; whether a person goes back or says that it is made up is for them.
 */
@NullMarked
package dev.kizuna.discretion;

import org.jspecify.annotations.NullMarked;
