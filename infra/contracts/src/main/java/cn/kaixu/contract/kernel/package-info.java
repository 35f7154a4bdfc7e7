/**
 * Words every service must mean alike: patent number, patent kind, roles, places. Small on purpose; anything only two services share belongs in a message instead.
 */
@NullMarked
package cn.kaixu.contract.kernel;

import org.jspecify.annotations.NullMarked;
