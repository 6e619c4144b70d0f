/**
 * What people may know of and do about what the house holds of them: the purpose they agreed to, who looked, and what
 * every room hands out or forgets. It holds no personal data of other rooms and decides nothing about who may look.
 */
@NullMarked
package dev.kizuna.privacy;

import org.jspecify.annotations.NullMarked;
