/**
 * How a person logs in and out: filter chains, the login page, the brake on guessing. May use {@code account}.
 * Start reading at {@link cn.kaixu.identity.login.LoginSecurity}.
 */
@NullMarked
package cn.kaixu.identity.login;

import org.jspecify.annotations.NullMarked;
