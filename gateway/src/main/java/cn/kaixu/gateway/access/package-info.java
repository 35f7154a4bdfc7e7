/**
 * Who is calling: session login for people, bearer tokens for machines, cross-site protection, logout. What a caller may do is decided in the
 * services, never only here. Start reading at {@link cn.kaixu.gateway.access.AccessRules}.
 */
@NullMarked
package cn.kaixu.gateway.access;

import org.jspecify.annotations.NullMarked;
