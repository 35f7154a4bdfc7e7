/** The platform's public API as people and machines use it. Start at {@link cn.kaixu.local.client.Person} and {@link cn.kaixu.local.client.Machine}. */
@NullMarked
package cn.kaixu.local.client;

import org.jspecify.annotations.NullMarked;
