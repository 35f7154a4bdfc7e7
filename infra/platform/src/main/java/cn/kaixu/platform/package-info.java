/** Plumbing every service shares, auto-configured; it knows no domain word. Start with the README of this module. */
@NullMarked
package cn.kaixu.platform;

import org.jspecify.annotations.NullMarked;
