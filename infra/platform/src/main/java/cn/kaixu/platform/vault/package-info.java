/** Personal data, encrypted with a key per person so that erasing the key erases the person; start with {@code Vault}. */
@NullMarked
package cn.kaixu.platform.vault;

import org.jspecify.annotations.NullMarked;
